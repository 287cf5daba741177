// Keys for people who like them, and copying.
(() => {
  "use strict";
  const KEY = "shortcuts";
  const base = document.documentElement.dataset.base || "/";
  const dialog = document.getElementById("shortcuts");
  const status = document.getElementById("said");

  const enabled = () => {
    try {
      return localStorage.getItem(KEY) !== "off";
    }
    catch {
      return true;
    }
  };

  const hits = () => [...document.querySelectorAll("ol.papers h3 a, ul.index li a")]
    .filter((link) => link.offsetParent !== null);

  /** The hit the focus is in, counted from 0; -1 outside of the list. */
  const place = (links) => {
    const hit = document.activeElement.closest("ol.papers > li, ul.index li");
    return hit ? links.findIndex((link) => hit.contains(link)) : -1;
  };

  const step = (by) => {
    const links = hits();
    const from = place(links);
    const to = from < 0 ? (by > 0 ? 0 : -1) : from + by;
    links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
  };

  const press = (selector) => {
    const hit = document.activeElement.closest("ol.papers > li");
    const button = (hit ?? document.querySelector("main > .show"))?.querySelector(selector);
    button?.click();
  };

  const tell = (text) => {
    if (status) {
      status.textContent = text;
    }
  };

  /** The text of a citation that is a file of its own; null where there is none. */
  const citation = async (address) => {
    if (globalThis.catalogCopy) {
      return globalThis.catalogCopy.citationAt(address);
    }
    const answer = await fetch(address);
    return answer.ok ? (await answer.text()).trim() : null;
  };

  /** Of the hit that has the focus its link or citation; on a paper's own page that of the paper. */
  const copyOf = async (what, selector) => {
    const hit = document.activeElement.closest("ol.papers > li");
    const paper = hit?.querySelector("[data-save]")?.dataset.save;
    if (!paper) {
      press(selector);
      return;
    }
    try {
      const link = new URL(hit.querySelector("h3 a").href);
      link.search = "";
      await navigator.clipboard.writeText(what === "link" ? link.href
        : await citation(globalThis.catalogCopy ? `papers/${paper}.apa.txt` : `${base}papers/${paper}.txt?style=apa`));
      tell("Copied");
      hit.classList.add("copied");
      setTimeout(() => hit.classList.remove("copied"), 1200);
    }
    catch {
      tell("Not copied");
    }
  };

  const follow = (rel) => document.querySelector(`main a[rel~=${rel}]`)?.click();

  const KEYS = {
    "/": () => {
      const field = document.querySelector("main form.search input, header form.search input");
      field?.focus();
      field?.select();
    },
    j: () => step(1),
    k: () => step(-1),
    n: () => follow("next"),
    p: () => follow("prev"),
    s: () => press("[data-save]"),
    c: () => copyOf("cite", "[data-copy-from]"),
    l: () => copyOf("link", "[data-copy]"),
    t: () => document.querySelector("button.theme")?.click(),
    "?": () => dialog?.showModal(),
  };

  const typing = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing
        || typing(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    const action = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
    if (action && enabled()) {
      event.preventDefault();
      action();
    }
  });

  // A panel that was opened for a choice is not in the way of the next one.
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" ? event.target.closest?.("details.menu[open]") : null;
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  document.querySelectorAll("[data-open=shortcuts]").forEach((button) => {
    button.addEventListener("click", () => dialog?.showModal());
  });
  const choice = dialog?.querySelector("input[name=shortcuts]");
  if (choice) {
    choice.checked = enabled();
    choice.addEventListener("change", () => {
      try {
        localStorage.setItem(KEY, choice.checked ? "on" : "off");
      }
      catch {
        // Then it lasts as long as this page.
      }
    });
  }

  const copied = async (button, text) => {
    const label = button.querySelector(".label") ?? button;
    const usual = label.dataset.usual ?? label.textContent;
    label.dataset.usual = usual;
    let told = "Copied";
    try {
      await navigator.clipboard.writeText(text);
    }
    catch {
      told = "Not copied";
    }
    label.textContent = told;
    if (status) {
      status.textContent = told;
    }
    setTimeout(() => {
      label.textContent = usual;
    }, 1500);
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-copy-from], [data-copy-text]");
    if (!button) {
      return;
    }
    if (button.dataset.copy !== undefined) {
      await copied(button, new URL(button.dataset.copy, location.href).href);
      return;
    }
    if (button.dataset.copyText !== undefined) {
      await copied(button, document.querySelector(button.dataset.copyText).textContent);
      return;
    }
    const text = await citation(button.dataset.copyFrom);
    if (text !== null) {
      await copied(button, text);
    }
  });
})();
