// Completes what is being typed into a search form: a combobox after the ARIA pattern, fed by /api/suggest.
(() => {
  "use strict";
  const KINDS = [
    { kind: "authors", name: "Authors", path: "authors/" },
    { kind: "institutions", name: "Institutions", path: "institutions/" },
    { kind: "topics", name: "Topics", path: "topics/" },
    { kind: "venues", name: "Venues", path: "venues/" },
    { kind: "papers", name: "Papers", path: "papers/" },
  ];
  const PAUSE_MILLIS = 60;
  const base = document.documentElement.dataset.base || "/";
  // Of a static copy, where a page is a file in a folder.
  const end = document.documentElement.dataset.pageEnd ?? "";

  const suggestions = async (text) => {
    if (globalThis.catalogCopy) {
      return globalThis.catalogCopy.suggest(text);
    }
    const answer = await fetch(`${base}api/suggest?size=4&q=${encodeURIComponent(text)}`);
    return answer.ok ? answer.json() : null;
  };

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  /** The name with the beginnings of words that were typed marked. */
  const marked = (name, text) => {
    const words = text.normalize("NFKC").split(/[^\p{L}\p{N}]+/u).filter(Boolean)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (words.length === 0) {
      return [name];
    }
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu");
    return name.split(pattern).map((piece, place) => place % 2 === 0 ? piece : element("b", {}, piece));
  };

  class Suggestions {
    constructor(form, number) {
      this.input = form.querySelector("input[type=search]");
      this.list = element("div", { id: `suggestions-${number}`, class: "suggestions", role: "listbox",
        "aria-label": "Suggestions", hidden: "" });
      this.status = element("div", { class: "unseen", role: "status" });
      this.options = [];
      this.active = -1;
      this.asked = 0;
      form.append(this.list, this.status);
      const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
        "aria-controls": this.list.id };
      Object.entries(attributes).forEach(([key, value]) => this.input.setAttribute(key, value));
      this.input.addEventListener("input", () => this.later());
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.input.addEventListener("blur", () => this.close());
      form.addEventListener("submit", () => this.stop());
      // Chosen before the field loses its focus.
      this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    }

    later() {
      clearTimeout(this.waiting);
      const text = this.input.value.trim();
      if (text === "") {
        this.stop();
        return;
      }
      this.waiting = setTimeout(() => this.ask(text), PAUSE_MILLIS);
    }

    stop() {
      clearTimeout(this.waiting);
      this.asked++;
      this.close();
    }

    async ask(text) {
      const question = ++this.asked;
      try {
        const found = await suggestions(text);
        if (found && question === this.asked) {
          this.show(found, text);
        }
      }
      catch {
        // The search itself does not depend on suggestions.
      }
    }

    show(found, text) {
      this.options = [];
      this.active = -1;
      const groups = KINDS.filter(({ kind }) => found[kind]?.length).map(({ kind, name, path }) => {
        const heading = element("div", { id: `${this.list.id}-${kind}`, class: "kind", role: "presentation" }, name);
        const group = element("div", { role: "group", "aria-labelledby": heading.id }, heading);
        found[kind].forEach((value) => group.append(this.option(kind, path, value, text)));
        return group;
      });
      this.list.replaceChildren(...groups);
      this.input.removeAttribute("aria-activedescendant");
      if (this.options.length === 0 || document.activeElement !== this.input) {
        this.close();
        return;
      }
      this.list.hidden = false;
      this.input.setAttribute("aria-expanded", "true");
      const number = this.options.length;
      this.status.textContent = `${number} ${number === 1 ? "suggestion" : "suggestions"}`;
    }

    option(kind, path, value, text) {
      const papers = kind === "papers" ? "" : `${value.count.toLocaleString("en")} ${value.count === 1 ? "paper" : "papers"}`;
      const made = element("div", { id: `${this.list.id}-${this.options.length}`, role: "option", "aria-selected": "false" },
        element("span", { class: "name" }, ...marked(value.name, text)),
        element("span", { class: "count" }, papers));
      const address = `${base}${path}${encodeURIComponent(value.id)}${end}`;
      made.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey) {
          open(address);
        }
        else {
          location.assign(address);
        }
      });
      made.dataset.address = address;
      this.options.push(made);
      return made;
    }

    close() {
      this.list.hidden = true;
      this.active = -1;
      this.status.textContent = "";
      this.input.setAttribute("aria-expanded", "false");
      this.input.removeAttribute("aria-activedescendant");
    }

    get open() {
      return !this.list.hidden;
    }

    move(to) {
      // Somebody is choosing: an answer still on its way would take the list from under the keys.
      clearTimeout(this.waiting);
      this.asked++;
      this.options[this.active]?.setAttribute("aria-selected", "false");
      // One place beyond the last is the field itself.
      const places = this.options.length + 1;
      this.active = (to + places) % places;
      const chosen = this.options[this.active];
      if (!chosen) {
        this.active = this.options.length;
        this.input.removeAttribute("aria-activedescendant");
        return;
      }
      chosen.setAttribute("aria-selected", "true");
      chosen.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", chosen.id);
    }

    key(event) {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!this.open) {
          this.later();
          return;
        }
        const from = this.active < 0 ? (event.key === "ArrowDown" ? -1 : this.options.length) : this.active;
        this.move(event.key === "ArrowDown" ? from + 1 : from - 1);
      }
      else if (event.key === "Escape" && this.open) {
        // The first one closes the list, the next one clears the field.
        event.preventDefault();
        this.stop();
      }
      else if (event.key === "Enter" && this.open && this.options[this.active]) {
        event.preventDefault();
        location.assign(this.options[this.active].dataset.address);
      }
    }
  }

  document.querySelectorAll("form.search").forEach((form, number) => new Suggestions(form, number));
})();
