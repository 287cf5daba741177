// The search page of a static copy: as the server shows it, made in the browser from the address.
(() => {
  "use strict";
  const { page, find, listed, catalog, element, icon, papersCounted, downloads, fold, forms, tokens, suggest } = globalThis.catalogCopy;
  const SIZE = 20;
  const VALUES = 10;
  const PARAMETERS = ["q", "topic", "institution", "author", "venue", "year", "institutionOnly", "sort", "literal", "page"];
  const FIELDS = { affiliation: "affiliation as listed" };
  const ORDERS = ["relevance", "year", "title"];
  const suffix = document.title.split(" · ").slice(1).join(" · ");
  const capital = (text) => text[0].toUpperCase() + text.slice(1);

  /** The address of a search; what is usual is left out of it. */
  const address = (parameters, change) => {
    const next = new URLSearchParams(parameters);
    next.delete("page");
    change(next);
    const ordered = new URLSearchParams();
    PARAMETERS.forEach((name) => next.getAll(name).filter((value) => value !== "" && !(name === "sort" && value === "relevance"))
      .forEach((value) => ordered.append(name, value)));
    const query = String(ordered).replace(/%2F/gi, "/");
    return page("search", query ? `?${query}` : "");
  };

  const RELAXED = {
    prefix: "Nothing has these words just so; shown is what has words that begin like the last one.",
    typo: "Nothing has these words just so; shown is what has words that differ by a letter or two.",
    most: "Nothing has all of these words; shown is what has most of them.",
  };

  const heading = (result, number, pages) => {
    const title = result.text === "" ? "All papers" : `Papers for “${result.text}”`;
    document.title = suffix ? `${title} · ${suffix}` : title;
    const total = element("p", { class: "total" }, element("strong", {}, result.total.toLocaleString("en")),
      result.total === 1 ? " paper" : " papers", pages > 1 ? `, page ${number} of ${pages}` : "");
    return element("div", { class: "heading" }, element("h1", { tabindex: "-1" }, title), total);
  };

  const chips = (result, facets, parameters) => {
    if (result.chosen.length === 0) {
      return null;
    }
    const remove = ({ name, facet, id }) => {
      const known = facets.get(facet).find((value) => value.id === id)?.name ?? id;
      return element("li", {}, element("a", { "aria-label": `Remove ${facet} ${known}`,
        href: address(parameters, (next) => next.delete(name, id)) },
      element("span", { class: "kind" }, facet), " ", element("span", {}, known), " ", element("span", { "aria-hidden": "true" }, "×")));
    };
    const all = result.chosen.length < 2 ? null : element("li", {}, element("a", { class: "all",
      href: address(parameters, (next) => result.chosen.forEach(({ name }) => next.delete(name))) }, "Remove all"));
    return element("ul", { class: "chips", "aria-label": "Narrowed by" }, ...result.chosen.map(remove), all);
  };

  /** People and institutions the text may mean rather than words of a paper. */
  const names = async (text, number) => {
    if (text === "" || number > 1) {
      return [];
    }
    const [known, found] = [await catalog(), await suggest(text, 3)];
    const typed = tokens(text);
    const sorted = (words) => [...words].sort().join(" ");
    const isCalled = (one) => one.names.some((name) => sorted(tokens(name)) === sorted(typed));
    /** A telling word of a name is enough where no other institution of any weight has it, and titles hardly do. */
    const bestKnown = () => {
      const [best, next] = found.institutions.filter((one) => one.names.some((name) => typed.every((word) => tokens(name).includes(word))));
      return best && (!next || best.count >= 4 * next.count)
        && typed.every((word) => known.papers.filter((paper) => tokens(paper.title).includes(word)).length <= best.count) ? best : undefined;
    };
    const best = typed.length === 0 || found.institutions.some(isCalled) ? undefined : bestKnown();
    const isNamed = (one) => isCalled(one) || one === best;
    const card = (kind, folder, about) => (one) => element("a", { class: "card", href: page(`${folder}/${one.id}`) },
      element("span", { class: "kind" }, kind), " ", element("strong", {}, one.name), " ",
      element("span", { class: "muted" }, `${papersCounted(one.count)}, ${about}`), " ", element("span", { class: "to", "aria-hidden": "true" }, "→"));
    const cards = [...found.institutions.filter(isNamed).map(card("Institution", "institutions", "its people and whom they write with")),
      ...found.authors.filter(isNamed).map(card("Author", "authors", "where they were and whom they write with"))];
    const link = (kind, folder) => (one) => element("a", { class: "name", href: page(`${folder}/${one.id}`) },
      element("span", { class: "kind" }, kind), " ", element("span", {}, one.name), " ",
      element("span", { class: "count" }, papersCounted(one.count)));
    const others = (list) => list.filter((one) => !isNamed(one));
    const links = [...others(found.institutions).map(link("Institution", "institutions")), ...others(found.authors).map(link("Author", "authors"))];
    return [cards.length === 0 ? null : element("section", { class: "recognised", "aria-label": "Of this name" }, ...cards),
      links.length === 0 ? null : element("section", { class: "names", "aria-label": "People and institutions by this name" }, ...links)];
  };

  const empty = (result, parameters) => element("div", { class: "empty" }, element("h2", {}, "No paper matches."), element("ul", {},
    result.chosen.length === 0 ? null : element("li", {}, element("a", {
      href: address(parameters, (next) => result.chosen.forEach(({ name }) => next.delete(name))) }, "Search without what you narrowed by")),
    element("li", {}, "Every word has to match, in the title, a name, an institution, the venue or the year: try fewer words."),
    element("li", {}, "Browse ", element("a", { href: page("papers") }, "all papers"), ", ", element("a", { href: page("authors") }, "authors"),
      " or ", element("a", { href: page("institutions") }, "institutions"), ".")));

  const pager = (number, pages, parameters) => {
    if (pages < 2) {
      return null;
    }
    const to = (other) => address(parameters, (next) => other > 1 && next.set("page", other));
    const shown = [...new Set([1, number - 1, number, number + 1, pages])].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b);
    const links = shown.flatMap((one, place) => [
      place > 0 && one > shown[place - 1] + 1 ? element("span", { class: "gap", "aria-hidden": "true" }, "…") : null,
      element("a", { href: to(one), "aria-label": `Page ${one}`, "aria-current": one === number ? "page" : null }, String(one)), " "]);
    return element("nav", { class: "pager", "aria-label": "Pages" },
      number > 1 ? element("a", { rel: "prev", href: to(number - 1) }, "‹ Previous") : null, " ", ...links,
      number < pages ? element("a", { rel: "next", href: to(number + 1) }, "Next ›") : null);
  };

  /** Institutions below those they belong to, as far as both are shown. */
  const tree = (values) => {
    const shown = new Map(values.map((value) => [value.value, value]));
    const parentOf = (value) => value.above.map((place) => shown.get(place)).filter(Boolean)
      .sort((one, other) => other.above.length - one.above.length)[0];
    const branch = (parent, depth) => values.filter((value) => parentOf(value) === parent)
      .flatMap((value) => [{ ...value, depth: Math.min(depth, 3) }, ...branch(value, depth + 1)]);
    return branch(undefined, 0);
  };

  const facetValues = (facet, values, parameters) => (facet === "institution" ? tree(values) : values).map((value) =>
    element("li", { class: value.depth ? `depth-${value.depth}` : null }, element("a", { rel: "nofollow", id: `facet-${facet}-${value.id}`,
      class: value.chosen ? "chosen" : null, "aria-label": `${value.name}, ${papersCounted(value.count)}${value.chosen ? ", selected" : ""}`,
      href: address(parameters, (next) => value.chosen ? next.delete(value.constraint, value.id) : next.append(facet, value.id)) },
    element("span", { class: "value" }, value.name), " ", element("span", { class: "count" }, value.count.toLocaleString("en")))));

  const facetSection = (facet, values, parameters) => {
    const cut = values.filter((value, place) => place < VALUES || value.chosen);
    const list = element("ul", {}, ...facetValues(facet, cut, parameters));
    const none = element("p", { class: "none muted", hidden: "" }, "None by this name.");
    const more = cut.length === values.length ? null
      : element("p", { class: "more" }, element("button", { type: "button", class: "link" }, "Show more"));
    const complete = () => {
      list.replaceChildren(...facetValues(facet, values, parameters));
      more?.remove();
    };
    more?.firstChild.addEventListener("click", complete);
    const label = `Find ${"aeiou".includes(facet[0]) ? "an" : "a"} ${facet}`;
    const input = element("input", { type: "search", autocomplete: "off", spellcheck: "false", "aria-label": label, placeholder: label });
    input.addEventListener("input", () => {
      if (more?.isConnected) {
        complete();
      }
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      const items = [...list.children];
      items.forEach((item) => {
        const name = fold(item.querySelector(".value").textContent);
        item.hidden = !words.every((word) => name.includes(word));
      });
      none.hidden = items.some((item) => !item.hidden);
    });
    return element("section", { id: `facet-${facet}`, "aria-labelledby": `facet-${facet}-name` },
      element("h2", { id: `facet-${facet}-name` }, capital(facet)),
      values.length > 9 ? element("p", { class: "find" }, input) : null, list, none, more);
  };

  const onMap = (parameters) => {
    const shown = new URLSearchParams(parameters);
    ["page", "sort", "literal"].forEach((name) => shown.delete(name));
    return page("explore", `${shown.size > 0 ? `?${shown}` : ""}#map`);
  };

  const toolbar = (known, result, parameters) => element("div", { class: "toolbar" },
    element("button", { type: "button", class: "narrow quiet", popovertarget: "facets" }, icon("M4 6h16M7 12h10M10 18h4"), " Narrow this list"),
    element("nav", { class: "orders", "aria-label": "Order" }, element("span", { class: "by" }, "Order by"), " ", ...ORDERS.map((order) => element("a", { id: `order-${order}`,
      href: address(parameters, (next) => next.set("sort", order)), "aria-current": order === result.sort ? "true" : null }, order))), " ",
    element("a", { href: "#cite-these" }, "Cite these papers"), " ",
    known.topics.length > 0 ? element("a", { class: "on-map", rel: "nofollow", href: onMap(parameters) }, "On the map") : null);

  /** The words of a paper that were found, by field. */
  const why = (known, { paper, matched }) => {
    const texts = known.texts(paper);
    const words = new Map();
    matched.forEach(([term, field]) => {
      const word = texts[field].join(" ").split(/[^\p{L}\p{N}\p{M}+#'’]+/u)
        .find((one) => tokens(one).some((token) => forms(token).includes(term))) ?? term;
      words.set(field, (words.get(field) ?? new Set()).add(word.toLowerCase()));
    });
    return element("div", { class: "why-panel", role: "status" }, element("ul", { class: "plain" },
      ...[...words].map(([field, found]) => element("li", {}, element("b", {}, [...found].join(", ")), ` in ${FIELDS[field] ?? field}`))));
  };

  /** Shows below a hit why it was found, and takes that away again. */
  const whyButton = (known, hit) => {
    const button = element("button", { type: "button", class: "quiet why-link", "aria-expanded": "false",
      "aria-label": `Why ${hit.paper.title}` }, "Why?");
    button.addEventListener("click", () => {
      const item = button.closest("li");
      const open = item.querySelector(".why-panel");
      if (open) {
        open.remove();
      }
      else {
        item.append(why(known, hit));
      }
      button.setAttribute("aria-expanded", String(!open));
    });
    return button;
  };

  const found = async (result, facets, parameters, number, pages) => {
    const known = await catalog();
    const hits = result.found.slice((number - 1) * SIZE, number * SIZE);
    const carried = (place) => {
      const trail = new URLSearchParams(parameters);
      trail.delete("page");
      trail.set("at", place);
      return `?${trail}`;
    };
    const list = element("ol", { class: "papers", start: (number - 1) * SIZE + 1 },
      ...hits.map((hit, row) => listed(known, hit.paper, { matched: hit.matched, query: carried((number - 1) * SIZE + row + 1),
        action: hit.matched.length > 0 ? whyButton(known, hit) : null })));
    const exports = element("details", { class: "export", id: "cite-these" }, element("summary", {}, "Cite these papers"),
      element("ul", {}, ...downloads(result.found.map((hit) => hit.paper)).map((button) => element("li", {}, button))));
    const sections = [...facets].filter(([, values]) => values.length > 0).map(([facet, values]) => facetSection(facet, values, parameters));
    return element("div", { class: "with-facets" },
      element("section", { class: "list", "aria-labelledby": "found" },
        element("a", { class: "skip to-facets", href: "#facets" }, "Skip to narrowing"), element("h2", { id: "found", class: "unseen" }, "Results"),
        result.total > 0 ? toolbar(known, result, parameters) : null, list, pager(number, pages, parameters), result.total > 0 ? exports : null),
      element("aside", { id: "facets", class: "facets", "aria-label": "Narrow this list", popover: "" },
        element("p", { class: "sheet-bar" }, element("strong", {}, "Narrow this list"),
          element("button", { type: "button", class: "quiet", popovertarget: "facets", popovertargetaction: "hide" }, "Done")), ...sections));
  };

  let asked = 0;

  /** Shows what the address asks for. */
  const show = async () => {
    const question = ++asked;
    const parameters = new URLSearchParams(location.search);
    const result = await find(parameters);
    const pages = Math.ceil(result.total / SIZE);
    const number = Math.max(1, Math.min(pages || 1, Number.parseInt(parameters.get("page") ?? "1", 10) || 1));
    const facets = result.facets();
    const literally = () => element("p", { class: "messages understood" }, RELAXED[result.step], " ",
      element("a", { rel: "nofollow", href: address(parameters, (next) => next.set("literal", "true")) }, "Search exactly as typed"), " · ",
      element("a", { href: page("help/search") }, "How to search"));
    const usually = () => element("p", { class: "messages understood" }, "Shown is only what matches just as typed. ",
      element("a", { href: address(parameters, (next) => next.delete("literal")) }, "Search as usual"));
    const parts = [heading(result, number, pages), result.step && result.total > 0 ? literally() : null,
      parameters.get("literal") === "true" ? usually() : null, chips(result, facets, parameters), ...await names(result.text, number),
      result.total === 0 ? empty(result, parameters) : null,
      result.total > 0 || result.chosen.length > 0 ? await found(result, facets, parameters, number, pages) : null];
    if (question !== asked) {
      return;
    }
    const results = document.getElementById("results");
    const focused = results.contains(document.activeElement) ? document.activeElement.id : null;
    results.replaceChildren(...parts.filter(Boolean));
    if (focused !== null) {
      (document.getElementById(focused || "-") ?? results.querySelector("h1")).focus({ preventScroll: true });
    }
    document.getElementById("said").textContent = papersCounted(result.total) + (pages > 1 ? `, page ${number} of ${pages}` : "");
    document.dispatchEvent(new CustomEvent("catalog:shown"));
  };

  const failed = () => {
    document.getElementById("results").append(element("p", { class: "messages", role: "alert" },
      "What is searched could not be loaded. Try again, or browse the lists."));
  };

  const go = (target, keep) => {
    history[keep ? "replaceState" : "pushState"](null, "", target);
    return show().catch(failed);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#results a[href]");
    if (link?.getAttribute("href") === "#cite-these") {
      document.getElementById("cite-these").open = true;
    }
    if (!link || link.getAttribute("href").startsWith("#") || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    const target = new URL(link.href);
    if (target.pathname === location.pathname) {
      event.preventDefault();
      const top = link.closest(".pager") !== null;
      go(target).then(() => top && scrollTo(0, 0));
    }
  });
  addEventListener("popstate", () => {
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    show().catch(failed);
  });

  const form = document.querySelector("header form.search");
  const box = form.querySelector("input[type=search]");
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  const typed = () => address(new URLSearchParams(), (next) => next.set("q", box.value.trim()));
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => go(typed(), true), 400);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    go(typed());
  });
  show().catch(failed);
})();
