"use strict";
(() => {
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Dropping files on a field is choosing them in it.
  const drops = () => all("[data-drop]").forEach((field) => {
    const input = field.querySelector("input[type=file]");
    field.addEventListener("dragover", (event) => {
      event.preventDefault();
      field.classList.add("over");
    });
    field.addEventListener("dragleave", () => field.classList.remove("over"));
    field.addEventListener("drop", (event) => {
      event.preventDefault();
      field.classList.remove("over");
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  });

  // What belongs to one choice is only there while it is chosen.
  const nested = () => all("[data-shown-by]").forEach((part) => {
    const choice = document.getElementById(part.dataset.shownBy);
    const show = () => part.classList.toggle("hidden", !choice.checked);
    all(`input[name=${choice.name}]`).forEach((i) => i.addEventListener("change", show));
    show();
  });

  const checkForm = () => {
    const form = find("form.check");
    if (!form) {
      return;
    }
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        form.requestSubmit();
      }
    });
    form.addEventListener("submit", () => {
      const button = find("#check");
      button.disabled = true;
      button.textContent = "Checking …";
    });
    window.addEventListener("pageshow", () => {
      find("#check").disabled = false;
      find("#check").textContent = "Check";
    });
  };

  // The chosen finding is in sight at the side, and its words in the article. The side moves with
  // the page near its end, so the page comes first.
  const reveal = () => {
    const chosen = find(".findings > .chosen, .chosen-card");
    const mark = find(".copy .q.chosen");
    const side = find(".side");
    if (mark && getComputedStyle(side).position === "sticky") {
      const box = mark.getBoundingClientRect();
      if (box.top < 40 || box.bottom > window.innerHeight - 40) {
        window.scrollBy({ top: box.top - window.innerHeight / 3 });
      }
    }
    if (chosen && side.scrollHeight > side.clientHeight) {
      const top = Math.max(side.getBoundingClientRect().top, 0);
      side.scrollTop += chosen.getBoundingClientRect().top - top - 60;
    } else if (chosen) {
      chosen.scrollIntoView({ block: "nearest" });
    }
  };

  const ON = "dixit-keys";
  const keysOn = () => localStorage.getItem(ON) !== "off";
  const keysBox = () => {
    const box = find("#keys-on");
    if (box) {
      box.checked = keysOn();
      box.addEventListener("change", () => localStorage.setItem(ON, box.checked ? "on" : "off"));
    }
  };

  const step = (by) => {
    const findings = all(".finding");
    if (findings.length === 0) {
      return;
    }
    // Who types fast is already at the next before the page shows this one.
    const here = findings.indexOf(document.activeElement);
    const open = findings.findIndex((a) => a.getAttribute("aria-expanded") === "true");
    const now = here >= 0 ? here : open;
    const next = now < 0 ? (by > 0 ? 0 : findings.length - 1) : now + by;
    if (findings[next]) {
      findings[next].focus();
      findings[next].click();
    }
  };

  const KEYS = {
    j: () => step(1),
    k: () => step(-1),
    x: () => find(".finding[aria-expanded=true]")?.click(),
    h: () => find("#house")?.focus(),
    f: () => find("#f-speaker")?.focus(),
    d: () => {
      const downloads = find("#downloads");
      downloads.open = true;
      downloads.querySelector("summary").focus();
      downloads.scrollIntoView({ block: "nearest" });
    },
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (find("#report") && plain && !typing && keysOn() && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });

  let focused = null;
  document.addEventListener("htmx:beforeSwap", () => {
    focused = document.activeElement ? document.activeElement.id : null;
  });
  document.addEventListener("htmx:afterSwap", () => {
    if (focused && document.getElementById(focused)) {
      document.getElementById(focused).focus({ preventScroll: true });
    }
    keysBox();
    if (find("#report")) {
      reveal();
    }
  });
  // An answer that says what is wrong replaces the page.
  document.addEventListener("htmx:responseError", () => location.reload());

  drops();
  nested();
  checkForm();
  keysBox();
  reveal();
})();
