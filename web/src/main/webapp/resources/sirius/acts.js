/* What pages do in the browser itself; everything else is the server's. */
(function () {
  "use strict";

  function closest(event, attribute) {
    return event.target instanceof Element ? event.target.closest("[" + attribute + "]") : null;
  }

  function copied(button) {
    const words = button.querySelector("[data-done]");
    if (words) {
      words.textContent = words.dataset.done;
      words.setAttribute("role", "status");
    }
  }

  function copy(button) {
    const text = Array.from(document.querySelectorAll(button.dataset.copy), (part) => part.textContent).join("\n");
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(() => copied(button));
      return;
    }
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "s-vh";
    document.body.append(field);
    field.select();
    if (document.execCommand("copy")) {
      copied(button);
    }
    field.remove();
    button.focus();
  }

  function tooLarge(input) {
    const most = Number(input.dataset.most || 0);
    const sum = Array.from(input.files).reduce((all, file) => all + file.size, 0);
    return most > 0 && sum > most;
  }

  document.addEventListener("click", (event) => {
    const opener = closest(event, "data-open");
    const closer = closest(event, "data-close");
    const copier = closest(event, "data-copy");
    if (opener) {
      document.getElementById(opener.dataset.open).showModal();
    } else if (closer) {
      closer.closest("dialog").close();
    } else if (copier) {
      copy(copier);
    } else if (closest(event, "data-print")) {
      window.print();
    }
  });

  document.addEventListener("change", (event) => {
    const input = event.target;
    if (input instanceof HTMLInputElement && input.type === "file" && input.dataset.most) {
      const name = input.parentElement.querySelector(".s-file__name");
      const large = tooLarge(input);
      name.textContent = large ? input.dataset.large : Array.from(input.files, (file) => file.name).join(", ");
      input.setCustomValidity(large ? input.dataset.large : "");
    }
  });

  /* A post of files takes a while: the second click of a hurried hand is not sent. */
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.enctype !== "multipart/form-data") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.classList.add("s-sending");
  });

  /* What was typed into a long form and not sent is not left behind unasked; a lost session keeps it by itself. */
  let unsaved = document.querySelector(".w-guard--unsaved") !== null;

  ["input", "change"].forEach((what) =>
    document.addEventListener(what, (event) => {
      if (event.target instanceof Element && event.target.closest(".w-guard")) {
        unsaved = true;
      }
    })
  );

  document.addEventListener("submit", () => {
    unsaved = false;
  });

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("#stay a")) {
      unsaved = false;
    }
  });

  window.addEventListener("beforeunload", (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.querySelectorAll("form[data-sent]").forEach((form) => {
        delete form.dataset.sent;
        form.classList.remove("s-sending");
      });
    }
  });

  /* After an answer the eye and the reader go to what it says. */
  function settle() {
    const focus = document.querySelector("[data-focus], .s-messages > [tabindex]");
    if (focus) {
      focus.focus();
      focus.scrollIntoView({ block: "center" });
    }
  }

  /* On a phone the bar is wider than the screen: it begins where one is. */
  function showWhereOneIs() {
    const here = document.querySelector(".w-mod [aria-current]");
    if (here) {
      const bar = here.closest(".w-mod");
      const [from, to] = [here.getBoundingClientRect(), bar.getBoundingClientRect()];
      bar.scrollLeft += from.left - to.left - (to.width - from.width) / 2;
    }
  }

  window.addEventListener("load", () => {
    showWhereOneIs();
    settle();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", settle);
    }
  });
})();
