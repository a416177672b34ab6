/* A page that is open for long: asks before the session ends, and keeps what was typed for after the next login. */
(function () {
  "use strict";

  const box = document.getElementById("stay");
  if (!box) {
    return;
  }

  const ASKED_BEFORE = 120;
  const TYPING_COUNTS_AFTER = 300;
  const ACTIVE = "sirius-active";
  const DRAFT = "sirius-draft:" + box.dataset.who + ":";
  const lives = Number(box.dataset.seconds);
  const where = new URL(location.href);
  const returned = where.searchParams.has("expired");
  where.searchParams.delete("expired");
  const draft = DRAFT + where.pathname + where.search;
  let lastAnswer = Date.now();
  let typed = false;
  let gone = false;

  function answered() {
    lastAnswer = Date.now();
    typed = false;
    localStorage.setItem(ACTIVE, String(lastAnswer));
    if (box.open && !gone) {
      box.close();
    }
  }

  function show(part) {
    box.querySelectorAll("[data-part]").forEach((each) => {
      each.hidden = each.dataset.part !== part;
    });
    if (!box.open) {
      box.showModal();
    }
  }

  function ended() {
    gone = true;
    const again = box.querySelector("a");
    const back = new URL(where);
    back.searchParams.set("expired", "");
    again.href = back.href;
    show("gone");
    again.focus();
  }

  function stay() {
    fetch(box.dataset.address, { cache: "no-store", redirect: "manual" }).then(
      (answer) => (answer.status === 204 ? answered() : ended()),
      () => {} /* the network is away: asked again at the next tick */
    );
  }

  function tick() {
    const idle = (Date.now() - lastAnswer) / 1000;
    if (gone) {
      return;
    }
    if (idle >= lives) {
      stay(); /* another window may have kept it */
    } else if (typed && idle >= TYPING_COUNTS_AFTER) {
      stay();
    } else if (idle >= lives - ASKED_BEFORE) {
      show("ask");
    }
  }

  /* Drafts: text, choices and ticks; never a password, a file or a hidden field. */
  function fields() {
    return Array.from(document.querySelectorAll("main input[name], main textarea[name], main select[name]")).filter(
      (field) => !["password", "file", "hidden", "submit", "button", "image", "reset"].includes(field.type)
    );
  }

  function keep() {
    const kept = fields().map((field) => ({
      name: field.name,
      value: field.value,
      checked: ["checkbox", "radio"].includes(field.type) ? field.checked : null,
    }));
    sessionStorage.setItem(draft, JSON.stringify(kept));
  }

  function same(field, value) {
    return value.name === field.name && (value.checked === null || value.value === field.value);
  }

  function put(kept) {
    let left = false;
    fields().forEach((field) => {
      const value = kept.find((each) => same(field, each));
      if (!value) {
        return;
      }
      const tick = value.checked !== null;
      if (tick ? field.checked !== value.checked : field.value !== value.value) {
        if (tick) {
          field.checked = value.checked;
        } else {
          field.value = value.value;
        }
        left = true;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    return left;
  }

  function restore() {
    const text = sessionStorage.getItem(draft);
    if (!returned || !text) {
      sessionStorage.removeItem(draft);
      return;
    }
    const kept = JSON.parse(text);
    const words = document.querySelector("[data-restored]");
    if (put(kept) && words) {
      words.hidden = false;
      document.querySelector("[data-lost]").hidden = true;
    }
    /* A choice may bring further fields: they are filled when they come. */
    let more = 3;
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", () => {
        if (more > 0) {
          more--;
          put(kept);
        }
      });
    }
  }

  document.addEventListener("input", (event) => {
    if (event.target instanceof Element && event.target.closest("main")) {
      typed = true;
      keep();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.isTrusted && event.target instanceof Element && event.target.closest("main")) {
      keep();
    }
  });

  document.addEventListener("submit", (event) => {
    if (event.target.action.endsWith("/logout")) {
      Object.keys(sessionStorage)
        .filter((key) => key.startsWith("sirius-draft:"))
        .forEach((key) => sessionStorage.removeItem(key));
    }
  });

  window.addEventListener("storage", (event) => {
    if (event.key === ACTIVE && Number(event.newValue) > lastAnswer) {
      lastAnswer = Number(event.newValue);
      if (box.open && !gone) {
        box.close();
      }
    }
  });

  box.querySelector("[data-stay]").addEventListener("click", stay);
  box.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (!gone) {
      stay();
    }
  });

  window.addEventListener("load", () => {
    restore();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", answered);
    }
  });

  answered();
  setInterval(tick, 5000);
})();
