// In a static copy of the catalog: finds papers and names in the browser, as there is no server to ask.
// What is searched comes with the first question, as a script, which a browser loads from a disk too.
globalThis.catalogCopy = (() => {
  "use strict";
  const root = document.documentElement;
  const base = root.dataset.base;

  /** The address of a page with the file it is in: from a disk, that of a folder shows what lies in the folder. */
  const named = (address) => {
    const [, path, rest] = /^([^?#]*)(.*)$/su.exec(address);
    return /^[a-z][a-z\d+.-]*:/iu.test(path) || !/(?:^|\/)(?:\.{1,2})?$/u.test(path) || path === "" ? address
      : `${path}${path.endsWith("/") ? "" : "/"}index.html${rest}`;
  };

  if (location.protocol === "file:") {
    root.dataset.pageEnd = "/index.html";
    ["href", "action", "data-copy"].forEach((name) => document.querySelectorAll(`body [${name}]`)
      .forEach((link) => link.setAttribute(name, named(link.getAttribute(name)))));
  }
  const end = root.dataset.pageEnd;

  /** The address of a page of the copy, and of a file. */
  const page = (path, query = "") => `${base}${path}${end}${query}`;
  const file = (path) => base + path;

  /** Runs a script and gives what it hands over. */
  const load = (address) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => {
      script.remove();
      done(script.received);
    });
    script.addEventListener("error", () => failed(new Error(`${address} cannot be loaded`)));
    document.head.append(script);
  });

  /** Called by scripts that hold data: a browser does not let pages from a disk ask for files of another kind. */
  const received = (value) => {
    document.currentScript.received = value;
  };

  /** The citations of a paper, as its page shows them. */
  const citations = async (folder) => new DOMParser().parseFromString(
    await load(new URL("citations.js", new URL(folder, location.href))), "text/html").querySelector(".citations");

  /** One of them, by the end of its file: apa.txt, bib … */
  const citation = async (paper, suffix) => {
    const form = suffix.replace(/\.txt$/, "").replace(".", "-");
    return (await citations(file(`papers/${paper}/cite/`))).querySelector(`#cite-${form} ~ .text`).textContent;
  };

  const LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };

  const fold = (text) => text.normalize("NFKD").replace(/[\p{M}'’ʼ]/gu, "").toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]);

  const tokens = (text) => fold(text).split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);

  /** Without the endings of the plural, as titles have words in both forms. */
  const stem = (word) => {
    if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  };

  /** A word in the forms it may be looked for: with umlauts spelled out or not. */
  const forms = (word) => {
    const stemmed = stem(word);
    const without = stemmed.replace(/([aou])e/g, "$1");
    return without === stemmed ? [stemmed] : [stemmed, without];
  };

  const byCount = (one, other) => other.count - one.count || (one.name < other.name ? -1 : 1);

  class Catalog {
    constructor(data) {
      this.authors = data.authors.map(([id, name, count, inverted]) => ({ id, name, count, inverted, names: [name] }));
      this.institutions = data.institutions.map(([id, name, count, aliases, above]) =>
        ({ id, name, count, names: [name, ...aliases], above }));
      this.venues = data.venues.map(([id, name, series]) => ({ id, name, series, count: 0, names: [name] }));
      this.topics = data.topics.map(([id, name]) => ({ id, name, count: 0, names: [name, id] }));
      this.papers = data.papers.map(([id, title, year, venue, authors, institutions, topics, affiliations, listed]) =>
        ({ id, title, year, venue, authors, institutions, topics, affiliations, listed, name: title, names: [title] }));
      this.papers.forEach((paper) => {
        paper.all = new Set(paper.institutions.flatMap((place) => [place, ...this.institutions[place].above]));
        paper.topics.forEach((topic) => this.topics[topic].count++);
        this.venues[paper.venue].count++;
        this.venues[this.venues[paper.venue].series].count++;
      });
      this.byId = new Map(this.papers.map((paper, place) => [paper.id, place]));
    }

    /** What can be found of a paper, by field: texts of which one has to match. */
    texts(paper) {
      return {
        title: [paper.title],
        author: [...paper.authors.map((author) => this.authors[author].name), ...paper.listed],
        institution: [...paper.all].flatMap((place) => this.institutions[place].names),
        affiliation: paper.affiliations,
        venue: [this.venues[paper.venue], this.venues[this.venues[paper.venue].series]].flatMap((one) => [one.name, one.id]),
        topic: paper.topics.flatMap((topic) => this.topics[topic].names),
        year: [String(paper.year)],
      };
    }

    async index() {
      const fields = ["title", "author", "institution", "affiliation", "venue", "topic", "year"];
      const index = new globalThis.MiniSearch({ fields, tokenize: tokens, processTerm: (word) => forms(word),
        extractField: (document, field) => field === "id" ? document.id : document[field].join(" \n ") });
      await index.addAllAsync(this.papers.map((paper, id) => ({ id, ...this.texts(paper) })), { chunkSize: 500 });
      return index;
    }

    /** Names and titles in which every word typed begins a word. */
    suggest(text, most) {
      const typed = tokens(text);
      const named = (list) => typed.length === 0 ? [] : list.filter((one) => {
        one.folded ??= one.names.map((name) => ` ${tokens(name).join(" ")}`);
        return one.folded.some((name) => typed.every((word) => name.includes(` ${word}`)));
      });
      const [authors, institutions, venues, topics] = [this.authors, this.institutions, this.venues, this.topics]
        .map((list) => named(list).filter((one) => one.count > 0).sort(byCount).slice(0, most));
      return { authors, institutions, topics, venues: venues.filter((one) => one.series === undefined || typed.length > 0),
        papers: named(this.papers).slice(0, most) };
    }
  }

  const catalog = (() => {
    let loaded;
    return () => loaded ??= load(root.dataset.search.split(" ")[1]).then(() => new Catalog(globalThis.catalogData));
  })();

  const index = (() => {
    let loaded;
    return () => loaded ??= Promise.all([catalog(), load(root.dataset.search.split(" ")[0])])
      .then(([known]) => known.index());
  })();

  /** The conditions of a query text: alternatives of words, phrases and fields, some of them excluded. */
  const conditions = (text) => {
    const found = [];
    const pattern = /(-?)(?:(title|author|institution|affiliation|venue|topic|year):)?(?:"([^"]*)"?|(\S+))/giu;
    let either = false;
    for (const [, minus, field, phrase, word] of text.replace(/[“”„]/g, "\"").matchAll(pattern)) {
      if (word === "OR" && !minus && !field) {
        either = found.length > 0;
        continue;
      }
      const clause = { field: field?.toLowerCase(), text: phrase ?? word, exact: phrase !== undefined };
      if (tokens(clause.text).length === 0) {
        continue;
      }
      if (either) {
        found.at(-1).clauses.push(clause);
      }
      else {
        found.push({ clauses: [clause], excluded: minus === "-" });
      }
      either = false;
    }
    return found;
  };

  const years = (text) => {
    const range = /^(\d{4})?(?:(\.\.|:|-)(\d{4})?)?$/.exec(text.trim());
    if (!range || range[1] === undefined && range[3] === undefined) {
      return null;
    }
    const from = range[1] === undefined ? 0 : Number(range[1]);
    const to = range[2] === undefined ? from : range[3] === undefined ? 9999 : Number(range[3]);
    return (year) => year >= from && year <= to;
  };

  /** Whether words stand in a text one after the other; an initial stands for a name. */
  const stands = (words, text) => {
    const there = tokens(text);
    return there.some((one, start) => words.every((word, place) => {
      const other = there[start + place];
      return other !== undefined && (forms(other).some((form) => forms(word).includes(form)));
    }));
  };

  /** Whether a name fits, whatever the order of its parts, and with initials. */
  const fits = (words, name) => {
    const there = tokens(name);
    return words.every((word) => there.some((part) => word.length === 1 || part.length === 1
      ? part[0] === word[0] : forms(part).some((form) => forms(word).includes(form))));
  };

  const BOOST = { title: 2, author: 2, institution: 1.5, affiliation: 0.5, venue: 1, topic: 0.7, year: 1 };
  const PLAIN = ["title", "author", "institution", "affiliation", "venue", "year"];
  const STEPS = ["", "prefix", "typo", "most"];

  const clauseHits = (clause, known, searched, step, last) => {
    const words = tokens(clause.text);
    const hits = new Map();
    const within = clause.field === "year" ? years(clause.text) : null;
    if (within) {
      known.papers.forEach((paper, place) => within(paper.year) && hits.set(place, { score: 1, matched: [[String(paper.year), "year"]] }));
      return hits;
    }
    const begins = clause.text.endsWith("*") || step === "prefix" && last || step === "typo";
    const loose = !clause.exact;
    const results = searched.search(words.join(" "), { fields: clause.field ? [clause.field] : PLAIN, combineWith: "AND",
      boost: BOOST, prefix: (term) => loose && begins || term.length === 1,
      // What the index knows in both forms is asked for in one.
      processTerm: (term) => stem(term),
      fuzzy: (term) => loose && step === "typo" && term.length > 3 ? (term.length > 7 ? 2 : 1) : false });
    const exactly = clause.field === "institution" && known.institutions
      .some((one) => one.names.some((name) => tokens(name).join(" ") === words.join(" ")));
    results.forEach((result) => {
      const texts = () => known.texts(known.papers[result.id]);
      const matches = !clause.exact && words.length === 1
        || clause.field === "author" && texts().author.some((name) => fits(words, name))
        || exactly && texts().institution.some((name) => tokens(name).join(" ") === words.join(" "))
        || clause.field && !exactly && texts()[clause.field].some((text) => stands(words, text))
        || !clause.field && Object.values(texts()).flat().some((text) => stands(words, text));
      if (matches) {
        hits.set(result.id, { score: result.score,
          matched: Object.entries(result.match).flatMap(([term, fields]) => fields.map((field) => [term, field])) });
      }
    });
    return hits;
  };

  const conditionHits = (condition, known, searched, step, last) => {
    const all = new Map();
    condition.clauses.forEach((clause) => clauseHits(clause, known, searched, step, last).forEach((hit, place) => {
      const before = all.get(place);
      all.set(place, before ? { score: before.score + hit.score, matched: [...before.matched, ...hit.matched] } : hit);
    }));
    return all;
  };

  /** All that matches a text; relaxed step by step where nothing does. */
  const matches = async (text, literal) => {
    const known = await catalog();
    const asked = conditions(text);
    if (asked.length === 0) {
      return { step: "", hits: new Map(known.papers.map((paper, place) => [place, { score: 0, matched: [] }])) };
    }
    const searched = await index();
    const wanted = asked.filter((condition) => !condition.excluded);
    const unwanted = asked.filter((condition) => condition.excluded)
      .map((condition) => conditionHits(condition, known, searched, "", false));
    for (const step of literal ? [""] : STEPS) {
      const found = wanted.map((condition, place) =>
        conditionHits(condition, known, searched, step === "most" ? "" : step, place === wanted.length - 1));
      const least = step === "most" ? Math.max(1, wanted.length - 1) : wanted.length;
      const hits = new Map();
      const candidates = wanted.length === 0 ? known.papers.keys() : new Set(found.flatMap((one) => [...one.keys()]));
      for (const place of candidates) {
        const fitting = found.filter((one) => one.has(place));
        if (fitting.length >= least && !unwanted.some((one) => one.has(place))) {
          hits.set(place, { score: fitting.reduce((sum, one) => sum + one.get(place).score, 0),
            matched: fitting.flatMap((one) => one.get(place).matched) });
        }
      }
      if (hits.size > 0 || (step === "typo" && wanted.length < 2)) {
        return { step, hits };
      }
    }
    return { step: "", hits: new Map() };
  };

  const FACETS = ["topic", "institution", "author", "venue", "year"];
  const CONSTRAINTS = [...FACETS, "institutionOnly"];

  /** The values a paper has in a facet, as places in the lists of the catalog, or years. */
  const valuesOf = (known, paper, facet) => {
    switch (facet) {
      case "topic": return paper.topics;
      case "institution": return paper.all;
      case "institutionOnly": return paper.institutions;
      case "author": return paper.authors;
      case "venue": return [known.venues[paper.venue].series];
      default: return [paper.year];
    }
  };

  const hasValue = (known, paper, facet, id) => {
    switch (facet) {
      case "topic": return paper.topics.some((topic) => known.topics[topic].id === id);
      case "institution": return [...paper.all].some((place) => known.institutions[place].id === id);
      case "institutionOnly": return paper.institutions.some((place) => known.institutions[place].id === id);
      case "author": return paper.authors.some((author) => known.authors[author].id === id);
      case "venue": return known.venues[paper.venue].id === id || known.venues[known.venues[paper.venue].series].id === id;
      default: return years(id)?.(paper.year) ?? false;
    }
  };

  const facetOf = (constraint) => constraint === "institutionOnly" ? "institution" : constraint;

  /** What a search finds, in its order, and the values it can be narrowed by, each counted as if it alone were chosen. */
  const find = async (parameters, usualOrder = "relevance") => {
    const known = await catalog();
    const text = (parameters.get("q") ?? "").trim();
    const chosen = CONSTRAINTS.flatMap((name) => parameters.getAll(name).map((id) => ({ name, facet: facetOf(name), id })));
    const { step, hits } = await matches(text, parameters.get("literal") === "true");
    const passes = (paper, left) => FACETS.every((facet) => facet === left
      || !chosen.some((one) => one.facet === facet)
      || chosen.some((one) => one.facet === facet && hasValue(known, paper, one.name, one.id)));
    const sort = parameters.get("sort") ?? usualOrder;
    const found = [...hits.entries()].filter(([place]) => passes(known.papers[place]))
      .map(([place, hit]) => ({ place, paper: known.papers[place], ...hit }));
    found.sort((one, other) => (sort === "relevance" ? other.score - one.score : sort === "year" ? other.paper.year - one.paper.year : 0)
      || one.place - other.place);
    const facets = () => new Map(FACETS.map((facet) => {
      const counts = new Map();
      for (const place of hits.keys()) {
        const paper = known.papers[place];
        if (passes(paper, facet)) {
          for (const value of valuesOf(known, paper, facet)) {
            counts.set(value, (counts.get(value) ?? 0) + 1);
          }
        }
      }
      const lists = { topic: known.topics, institution: known.institutions, author: known.authors, venue: known.venues };
      const values = [...counts.entries()].map(([value, count]) => {
        const { id, name, above } = lists[facet]?.[value] ?? { id: String(value), name: String(value) };
        const only = chosen.find((one) => one.facet === facet && one.id === id);
        return { id, name, above, value, count, chosen: only !== undefined, constraint: only?.name ?? facet };
      });
      values.sort(facet === "year" ? (one, other) => other.value - one.value : byCount);
      return [facet, values];
    }));
    return { text, step, sort, chosen, total: found.length, found, facets };
  };

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => value !== null && value !== undefined && made.setAttribute(key, value));
    made.append(...children.filter((child) => child !== null));
    return made;
  };

  const papersCounted = (count) => `${count.toLocaleString("en")} ${count === 1 ? "paper" : "papers"}`;

  /** A text with the words that matched marked. */
  const marked = (text, terms) => {
    const wanted = new Set(terms);
    return text.split(/([\p{L}\p{N}\p{M}+#'’]+)/u).map((piece, place) => place % 2 === 1
      && tokens(piece).some((word) => forms(word).some((form) => wanted.has(form))) ? element("mark", {}, piece) : piece);
  };

  const icon = (path) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    Object.entries({ "aria-hidden": "true", viewBox: "0 0 24 24", width: 16, height: 16 })
      .forEach(([key, value]) => svg.setAttribute(key, value));
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
  };

  const saveButton = (paper) => element("button", { type: "button", class: "quiet save js-only", "aria-pressed": "false",
    "data-save": paper.id, "aria-label": `Save ${paper.title}` }, icon("M6 3h12v18l-6-4.5L6 21z"), " ",
  element("span", { class: "label" }, "Save"));

  /** One paper of a list, as the pages of the catalog show it. */
  const listed = (known, paper, { matched = [], query = "", action = null } = {}) => {
    const terms = matched.map(([term]) => term);
    const many = paper.authors.length;
    const names = paper.authors.map((author) => known.authors[author]).filter((author, place) => many <= 12 || place < 8);
    const authors = names.map((author, place) => element("span", {},
      element("a", { href: page(`authors/${author.id}`) }, ...marked(author.name, terms)), place < many - 1 ? ", " : ""));
    if (many > 12) {
      authors.push(element("span", { class: "muted" }, `… ${many} authors`));
    }
    const venue = known.venues[paper.venue];
    const places = paper.institutions.slice(0, 12).map((place) => element("span", { class: "place" },
      element("a", { href: page(`institutions/${known.institutions[place].id}`) }, known.institutions[place].name)));
    if (paper.institutions.length > 12) {
      places.push(element("span", { class: "place" }, `${paper.institutions.length - 12} more institutions`));
    }
    return element("li", { class: "paper" },
      element("h3", {}, element("a", { href: page(`papers/${paper.id}`, query) }, ...marked(paper.title, terms))),
      element("p", { class: "authors" }, ...authors),
      element("p", { class: "meta" }, element("a", { href: page(`venues/${venue.id}`) }, venue.name), ...places),
      element("p", { class: "actions" }, saveButton(paper), " ", action));
  };

  const AT_ONCE = 8;

  /** The citations of papers as one file, put together from those of each. */
  const download = async (papers, suffix) => {
    const texts = [];
    for (let from = 0; from < papers.length; from += AT_ONCE) {
      texts.push(...await Promise.all(papers.slice(from, from + AT_ONCE)
        .map((paper) => citation(paper.id, suffix))));
    }
    const whole = suffix === "csl.json" ? JSON.stringify(texts.flatMap((text) => JSON.parse(text)), null, 2) : texts.join("\n");
    const link = element("a", { href: URL.createObjectURL(new Blob([whole], { type: "text/plain" })), download: `papers.${suffix}` });
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const downloads = (papers) => [["bib", "BibTeX"], ["biblatex", "BibLaTeX"], ["ris", "RIS"], ["csl.json", "CSL-JSON"]].map(([suffix, name]) => {
    const button = element("button", { type: "button", class: "link", "data-told": "" }, name);
    button.addEventListener("click", () => download(papers, suffix));
    return button;
  });

  /** Fills the page of the reading list: with the papers of its address, else with those of this browser. */
  const readingList = async (list, own) => {
    const known = await catalog();
    const shared = new URLSearchParams(location.search).getAll("id");
    const ids = [...new Set(shared.length > 0 ? shared : own)];
    const papers = ids.filter((id) => known.byId.has(id)).map((id) => known.papers[known.byId.get(id)]);
    const gone = ids.filter((id) => !known.byId.has(id));
    const query = `?${papers.map((paper) => `id=${encodeURIComponent(paper.id)}`).join("&")}`;
    const parts = [element("div", { class: "heading" }, element("h1", {}, "Reading list"),
      element("p", { class: "total" }, element("strong", {}, String(papers.length)), papers.length === 1 ? " paper" : " papers"))];
    if (gone.length > 0) {
      parts.push(element("div", { class: "messages", role: "status" }, element("p", {},
        `${gone.length === 1 ? "One paper of this list is" : `${gone.length} papers of this list are`} not in this catalog: ${gone.slice(0, 5).join(", ")}${gone.length > 5 ? ", …" : "."}`)));
    }
    if (shared.length > 0) {
      list.dataset.shared = "true";
      parts.push(element("p", { class: "shared-only muted" }, "A list that was shared as a link. ",
        element("button", { type: "button", class: "link", "data-keep-all": "" }, "Put all of them on my list"), " ",
        element("a", { href: page("reading-list") }, "My list")));
    }
    const done = element("p", { class: "done", hidden: "" }, element("span", {}), " ",
      element("button", { type: "button", class: "link", "data-undo": "", hidden: "" }, "Undo"));
    if (papers.length === 0) {
      parts.push(done, element("div", { class: "empty" }, element("h2", {}, "Nothing is on this list."),
        element("p", {}, "“Save” beside a paper puts it here. The list stays in this browser; nobody else sees it unless you share its link."),
        element("p", {}, element("a", { href: page("papers") }, "Browse papers"))));
    }
    else {
      const links = [element("a", { href: page("reading-list", query) }, "Link to this list"), ...downloads(papers),
        element("button", { type: "button", class: "quiet", "data-copy": page("reading-list", query) }, element("span", { class: "label" }, "Copy link"))];
      if (shared.length === 0) {
        links.push(element("button", { type: "button", class: "quiet", "data-clear-list": "" }, "Clear the list"));
      }
      parts.push(element("div", { class: "toolbar" }, element("p", { class: "links" }, ...links)), done,
        element("h2", { class: "unseen" }, "Papers"));
    }
    parts.push(element("ol", { class: "papers" }, ...papers.map((paper) => listed(known, paper))));
    list.replaceChildren(...parts);
  };

  /** On the page of a paper that was found: which of the results it is, and what stands beside it. */
  const trail = async () => {
    const show = document.querySelector("main .show");
    const parameters = new URLSearchParams(location.search);
    const place = Number(parameters.get("at"));
    const here = /papers\/([^/]+)\/(?:index\.html)?$/.exec(location.pathname);
    if (!show || !here || !Number.isInteger(place) || place < 1) {
      return;
    }
    parameters.delete("at");
    const { text, total, found } = await find(parameters);
    if (found[place - 1]?.paper.id !== here[1]) {
      return;
    }
    const neighbour = (at, rel, ...label) => {
      const there = new URLSearchParams(parameters);
      there.set("at", at);
      return found[at - 1] ? element("a", { rel: `${rel} nofollow`, title: found[at - 1].paper.title,
        href: page(`papers/${found[at - 1].paper.id}`, `?${there}`) }, ...label) : null;
    };
    const hidden = (sign) => element("span", { "aria-hidden": "true" }, sign);
    const back = new URLSearchParams(parameters);
    if (place > 20) {
      back.set("page", Math.ceil(place / 20));
    }
    show.prepend(element("nav", { class: "trail", "aria-label": "Results" },
      element("a", { class: "back", href: page("search", `?${back}`) }, hidden("←"), text === "" ? " Results" : ` Results for “${text.slice(0, 60)}”`), " ",
      element("span", { class: "place" }, `${place.toLocaleString("en")} of ${total.toLocaleString("en")}`), " ",
      neighbour(place - 1, "prev", hidden("‹"), " Previous paper"), " ",
      neighbour(place + 1, "next", "Next paper ", hidden("›"))));
  };

  /** Addresses of the site's lists, which are steps of the path here. */
  const redirect = () => {
    const parameters = new URLSearchParams(location.search);
    const steps = ["only", "kind", "country", "letter", "page"].filter((name) => parameters.get(name));
    const list = /(?:^|\/)((?:papers|authors|institutions|venues|topics|problems)\/)([^/]+\/)?(?:index\.html)?$/.exec(location.pathname);
    if (list?.[1] === "papers/" && list[2] === undefined && CONSTRAINTS.concat("sort", "q").some((name) => parameters.has(name))) {
      parameters.set("sort", parameters.get("sort") ?? "title");
      location.replace(page("search", `?${parameters}`));
    }
    else if (list && steps.length > 0 && !parameters.has("at")) {
      const step = (value) => value === "#" ? "other" : value.toLowerCase();
      const path = steps.map((name) => name === "only" ? name : `${name}/${encodeURIComponent(step(parameters.get(name)))}`).join("/");
      location.replace(`${location.pathname.replace(/index\.html$/, "")}${path}${end}`);
    }
  };

  if (location.search) {
    redirect();
    trail();
  }

  return { page, find, listed, catalog, element, icon, papersCounted, downloads, readingList, fold, forms, tokens, received, citations,
    data: load,
    citationAt: (address) => {
      const [, paper, suffix] = /papers\/([^/.]+)\.(.+)$/.exec(address);
      return citation(paper, suffix);
    },
    suggest: async (text, most = 4) => (await catalog()).suggest(text, most) };
})();
