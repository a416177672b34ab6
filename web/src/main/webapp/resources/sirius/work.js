/*
 * Keys, dialogs and the choice of rows at the workbench and the signing table. What is pressed by a key is a link or
 * button that stands on the page: data-key="a". A dialog is opened by data-dialog="ID" and left by data-close.
 */
(() => {
  'use strict';

  const KEYS = 'sirius-keys';
  const CHOSEN = 'sirius-chosen:' + location.pathname;
  const find = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  /* Dialogs */

  const open = (id) => {
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) {
      dialog.showModal();
      const first = find('[autofocus]', dialog);
      if (first) {
        first.focus();
      }
    }
  };

  const closeAll = () => all('dialog[open]').forEach((dialog) => dialog.close());

  /* The choice of rows outlives the way from case to case in this window. */

  const boxes = () => all('.w-item input[type=checkbox]');
  const remembered = () => new Set((sessionStorage.getItem(CHOSEN) || '').split(' '));

  const count = () => {
    const bar = find('.w-bulk');
    if (!bar) {
      return;
    }
    const number = boxes().filter((box) => box.checked).length;
    bar.hidden = number === 0;
    find('.w-bulk__said', bar).textContent = bar.dataset.chosen.replace('{0}', number);
    const text = find('.s-btn .ui-button-text, button.s-btn', bar);
    text.textContent = bar.dataset.act.replace('{0}', number);
  };

  const remember = () => {
    sessionStorage.setItem(CHOSEN, boxes().filter((box) => box.checked).map((box) => box.value).join(' '));
    count();
  };

  const restore = () => {
    const known = remembered();
    boxes().forEach((box) => {
      box.checked = known.has(box.value);
    });
    count();
  };

  const clear = () => {
    boxes().forEach((box) => {
      box.checked = false;
    });
    remember();
  };

  const chooseAll = (wanted) => {
    boxes().forEach((box) => {
      box.checked = wanted;
    });
    remember();
  };

  /* Keys */

  const current = () => find('.w-item[aria-current]');

  const step = (way) => {
    const at = current();
    const to = at ? at[way] : find('.w-item');
    const link = to && find('a', to);
    if (link) {
      link.click();
    }
  };

  const press = (key) => {
    const target = find('[data-key="' + CSS.escape(key) + '"]');
    if (target instanceof HTMLInputElement) {
      target.focus();
      target.select();
    } else if (target) {
      target.click();
    }
    return Boolean(target);
  };

  const letters = {
    j: () => step('nextElementSibling'),
    k: () => step('previousElementSibling'),
    x: () => {
      const box = current() && find('input[type=checkbox]', current());
      if (box) {
        box.click();
      }
    },
  };

  /* A field in a dialog that was just closed keeps the focus until the next frame; nobody types in it any more. */
  const typing = (element) =>
    Boolean(element.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) &&
    !element.closest('dialog:not([open])');

  const inList = () => document.activeElement === document.body || Boolean(document.activeElement.closest('.w-list'));

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || find('dialog[open]')) {
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const arrow = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[key];
    if (arrow) {
      if (current() && inList()) {
        event.preventDefault();
        step(arrow);
      }
      return;
    }
    if (key.length !== 1 || localStorage.getItem(KEYS) === 'off') {
      return;
    }
    if (letters[key]) {
      letters[key]();
      event.preventDefault();
    } else if (press(key)) {
      event.preventDefault();
    }
  });

  /* The page */

  document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-dialog]');
    if (opener) {
      open(opener.dataset.dialog);
    }
    if (event.target.closest('[data-close]')) {
      closeAll();
    }
    if (event.target.closest('[data-clear]')) {
      clear();
    }
  });

  document.addEventListener('change', (event) => {
    if (event.target.id === 'keys-on') {
      localStorage.setItem(KEYS, event.target.checked ? 'on' : 'off');
    } else if (event.target.id === 'choose-all') {
      chooseAll(event.target.checked);
    } else if (boxes().includes(event.target)) {
      remember();
    }
  });

  const focusMessage = () => {
    const message = find('.s-messages [tabindex="-1"]');
    if (message) {
      message.focus();
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    const on = document.getElementById('keys-on');
    if (on) {
      on.checked = localStorage.getItem(KEYS) !== 'off';
    }
    if (current()) {
      current().scrollIntoView({ block: 'nearest' });
    }
    restore();
    focusMessage();
    document.body.dataset.ready = '';
  });

  window.Sirius = {
    open,
    clear,
    /* After an answer of the server: what is wrong in the dialog stays open, everything else is said on the page. */
    done: (args) => {
      if (args && args.validationFailed) {
        const wrong = find('dialog[open] .s-error');
        const field = wrong && find('textarea, input:not([type=hidden])', wrong.closest('.s-field'));
        if (field) {
          field.focus();
        }
        return;
      }
      closeAll();
      restore();
      focusMessage();
    },
    /* After an answer that stays in its dialog: to the field that is wrong, else to the title that tells the result. */
    settle: (dialogId, titleId) => {
      const dialog = document.getElementById(dialogId);
      const field = find('input:not([type=hidden]), textarea', dialog);
      (field || document.getElementById(titleId)).focus();
    },
    say: (id, text) => {
      document.getElementById(id).textContent = text || '';
    },
    focus: (id) => {
      const element = document.getElementById(id);
      if (element) {
        element.focus();
      }
    },
  };
})();
