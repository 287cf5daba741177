// Result lists that change in place: what htmx leaves to be said, and facets with a filter of their own.
(() => {
  "use strict";
  const said = document.getElementById("said");

  /** The list of papers, or of names. */
  const results = () => document.getElementById("results") ?? document.getElementById("index");

  document.addEventListener("htmx:afterSettle", (event) => {
    const list = results();
    if (!list || !list.contains(event.target) && event.target !== list) {
      return;
    }
    if (said) {
      said.textContent = list.dataset.said ?? "";
    }
    // What had the focus may be gone, such as the value that was just removed.
    if (document.activeElement === document.body || document.activeElement === null) {
      list.querySelector("h1")?.focus({ preventScroll: true });
    }
  });

  // A link clicked while the list is being refreshed is that of the old list, and would undo what is on its way: the same
  // link of the new one is followed instead.
  let next = null;
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[id]");
    const list = results();
    if (link && list?.classList.contains("htmx-request") && list.contains(link) && link.closest("[hx-boost=true]")
        && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
      next = link.id;
    }
  }, true);
  document.addEventListener("htmx:afterSettle", () => {
    const link = next && document.getElementById(next);
    next = null;
    link?.click();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("a[href='#cite-these']")) {
      document.getElementById("cite-these").open = true;
    }
  });

  // A list that cannot be refreshed in place is visited instead.
  ["htmx:responseError", "htmx:sendError", "htmx:swapError"].forEach((failure) => {
    document.addEventListener(failure, (event) => {
      const path = event.detail.pathInfo?.finalRequestPath ?? event.detail.pathInfo?.requestPath;
      if (path) {
        location.assign(path);
      }
    });
  });

  // Why a paper was found is shown below it, and taken away by the same link.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a.why-link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const hit = link.closest("li");
    const open = hit.querySelector(".why-panel");
    if (open) {
      open.remove();
      link.setAttribute("aria-expanded", "false");
      return;
    }
    const answer = await fetch(link.href);
    const panel = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("why");
    if (!panel) {
      location.assign(link.href);
      return;
    }
    panel.removeAttribute("id");
    panel.setAttribute("role", "status");
    hit.append(document.adoptNode(panel));
    link.setAttribute("aria-expanded", "true");
  });

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const narrow = (section, text) => {
    const words = fold(text).split(/\s+/).filter(Boolean);
    let shown = 0;
    section.querySelectorAll("li").forEach((value) => {
      const name = fold(value.querySelector(".value")?.textContent ?? "");
      value.hidden = !words.every((word) => name.includes(word));
      shown += value.hidden ? 0 : 1;
    });
    section.querySelector(".none").hidden = shown > 0;
  };

  /** All values of a facet, asked for when somebody is about to look through them. */
  const complete = async (section) => {
    const more = section.querySelector(".more a");
    if (!more || section.dataset.complete !== undefined) {
      return;
    }
    section.dataset.complete = "";
    const address = new URL(more.href);
    address.searchParams.set("facetSize", "1000");
    const answer = await fetch(address);
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const values = page.querySelector(`#${section.id} ul`);
    if (values) {
      // The links lead on with the number of values this page has, not with all of them.
      const usual = new URL(location.href).searchParams.get("facetSize");
      values.querySelectorAll("a").forEach((link) => {
        const target = new URL(link.href, location.href);
        target.searchParams.delete("facetSize");
        if (usual) {
          target.searchParams.set("facetSize", usual);
        }
        link.setAttribute("href", target.pathname + target.search);
      });
      section.querySelector("ul").replaceWith(document.adoptNode(values));
      globalThis.htmx?.process(section);
      narrow(section, section.querySelector("input[type=search]").value);
    }
  };

  document.addEventListener("focusin", (event) => {
    const section = event.target.closest?.(".facets .find")?.closest("section");
    if (section) {
      complete(section);
    }
  });
  document.addEventListener("input", (event) => {
    const section = event.target.closest?.(".facets .find")?.closest("section");
    if (section) {
      narrow(section, event.target.value);
    }
  });
})();
