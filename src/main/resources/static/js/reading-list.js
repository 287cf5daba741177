// Papers somebody marked, kept in this browser: the buttons on every page, the number in the header, the list itself.
(() => {
  "use strict";
  const KEY = "reading-list";
  // As many as the page shows at once.
  const MOST = 200;
  const base = document.documentElement.dataset.base || "/";

  const read = () => {
    try {
      const ids = JSON.parse(localStorage.getItem(KEY) ?? "[]");
      return Array.isArray(ids) ? ids.filter((id) => typeof id === "string").slice(0, MOST) : [];
    }
    catch {
      return [];
    }
  };

  const write = (ids) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(ids.slice(0, MOST)));
    }
    catch {
      say("This browser does not let the list be kept.");
    }
    show();
  };

  const say = (text) => {
    const status = document.getElementById("said");
    if (status) {
      status.textContent = text;
    }
  };

  /** The papers of a list that was cleared, as long as that can be undone. */
  let cleared = [];

  /** Says on the page of the list what was done, for eyes and for screen readers. */
  const tell = (text) => {
    say(text);
    const done = document.querySelector("#reading-list .done");
    if (done) {
      done.firstElementChild.textContent = text;
      done.hidden = text === "";
      done.querySelector("[data-undo]").hidden = cleared.length === 0;
    }
  };

  const counted = (number) => `${number} ${number === 1 ? "paper" : "papers"}`;

  const address = (ids) => `${base}reading-list${ids.length ? "?" : ""}${ids.map((id) => `id=${encodeURIComponent(id)}`).join("&")}`;

  const MARK = '<svg aria-hidden="true" viewBox="0 0 24 24" width="16" height="16"><path d="M6 3h12v18l-6-4.5L6 21z"/></svg> <span class="label">Save</span>';

  /** Beside each paper of a list a button that saves it; a hundred of them would weigh much as part of the page. */
  const addButtons = () => document.querySelectorAll("ol.papers > .paper:not(:has([data-save])) > .actions").forEach((actions) => {
    const title = actions.parentElement.querySelector("h3 a");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet save";
    button.dataset.save = /.*\/papers\/([^/]+)/.exec(title.pathname)[1];
    button.setAttribute("aria-label", `Save ${title.textContent}`);
    button.innerHTML = MARK;
    actions.prepend(button);
  });

  const show = () => {
    addButtons();
    const ids = read();
    const marked = new Set(ids);
    document.querySelectorAll("[data-save]").forEach((button) => {
      const saved = marked.has(button.dataset.save);
      button.setAttribute("aria-pressed", String(saved));
      button.querySelector(".label").textContent = saved ? "Saved" : "Save";
    });
    document.querySelectorAll("[data-reading-count]").forEach((number) => {
      number.textContent = ids.length || "";
      number.hidden = ids.length === 0;
    });
  };

  const toggle = (id) => {
    const ids = read();
    const at = ids.indexOf(id);
    if (at >= 0) {
      ids.splice(at, 1);
      say("Taken off your reading list");
    }
    else if (ids.length >= MOST) {
      say(`The reading list holds ${MOST} papers; take one off first.`);
      return;
    }
    else {
      ids.push(id);
      say("Put on your reading list");
    }
    write(ids);
  };

  /** The page of the list: without papers in its address it shows those of this browser. */
  const fill = async (page) => {
    const own = page.dataset.shared === undefined;
    if (!own) {
      return;
    }
    const ids = read();
    if (globalThis.catalogCopy) {
      await globalThis.catalogCopy.readingList(page, ids);
      show();
      return;
    }
    const answer = await fetch(address(ids));
    if (!answer.ok) {
      return;
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("reading-list");
    if (!fresh) {
      return;
    }
    // Shared is only what came with the address; these are one's own.
    delete fresh.dataset.shared;
    fresh.querySelectorAll(".shared-only").forEach((part) => part.remove());
    page.replaceWith(document.adoptNode(fresh));
    show();
  };

  /** What was pressed is gone: the focus goes to what undoes it, or to the list. */
  const finish = (text) => {
    tell(text);
    document.querySelector("#reading-list [data-undo]:not([hidden]), #reading-list ol.papers h3 a")?.focus();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-save], [data-keep-all], [data-clear-list], [data-undo]");
    const told = event.target.closest("#reading-list [data-told]");
    if (told) {
      tell(`Downloading ${counted(document.querySelectorAll("#reading-list ol.papers > li").length)} as ${told.textContent}.`);
    }
    if (!button) {
      return;
    }
    const before = cleared;
    cleared = [];
    let said = "";
    if (button.dataset.save !== undefined) {
      toggle(button.dataset.save);
    }
    else if (button.dataset.undo !== undefined) {
      write(before);
      said = `${counted(before.length)} on your reading list again.`;
    }
    else if (button.dataset.keepAll !== undefined) {
      const listed = [...document.querySelectorAll("#reading-list [data-save]")].map((one) => one.dataset.save);
      write([...new Set([...read(), ...listed])]);
      tell("All of them are on your reading list.");
    }
    else {
      cleared = read();
      write([]);
      said = `${counted(cleared.length)} taken off your reading list.`;
    }
    const page = document.getElementById("reading-list");
    if (page && button.dataset.keepAll === undefined) {
      fill(page).then(() => said && finish(said));
    }
  });

  addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) {
      show();
      const page = document.getElementById("reading-list");
      if (page) {
        fill(page);
      }
    }
  });
  // Marked elsewhere and come back to by the browser's own cache.
  addEventListener("pageshow", show);
  document.addEventListener("htmx:load", show);
  document.addEventListener("catalog:shown", show);

  show();
  const page = document.getElementById("reading-list");
  if (page) {
    fill(page);
  }
})();
