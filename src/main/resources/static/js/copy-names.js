// Filters the lists of authors and institutions of a static copy by name, while somebody types.
(() => {
  "use strict";
  const { catalog, element, fold, page, tokens } = globalThis.catalogCopy;
  const MOST = 500;
  const form = document.querySelector("form.filter");
  const index = document.getElementById("index");
  if (!form || !index) {
    return;
  }
  const plural = index.dataset.said.trim().split(" ").at(-1).replace(/s?$/, "s");
  const box = form.querySelector("input[type=search]");
  const whole = [...index.childNodes];

  /** The letter a name stands under. */
  const initial = (name) => fold(name)[0]?.toUpperCase().replace(/[^A-Z]/, "#") ?? "#";

  const kinds = {
    authors: (known, text) => known.authors.filter((one) => fold(one.inverted).includes(fold(text)) || fold(one.name).includes(fold(text)))
      .map((one) => ({ ...one, name: one.inverted })),
    institutions: (known, text) => known.institutions.filter((one) =>
      one.names.some((name) => tokens(name).join(" ").includes(tokens(text).join(" ")))),
  };

  const entries = (found) => found.slice(0, MOST).flatMap((one, place, all) => [
    place === 0 || initial(all[place - 1].name) !== initial(one.name) ? element("li", { class: "letter" }, initial(one.name)) : null,
    element("li", {}, element("a", { href: page(`${plural}/${one.id}`) }, one.name), " ",
      element("span", { class: "count", "aria-label": `${one.count} ${one.count === 1 ? "paper" : "papers"}` }, one.count.toLocaleString("en")))])
    .filter(Boolean);

  const show = async (text) => {
    if (text === "") {
      index.replaceChildren(...whole);
      return;
    }
    const known = await catalog();
    if (box.value.trim() !== text) {
      return;
    }
    const found = kinds[plural](known, text).sort((one, other) => one.name.localeCompare(other.name, "en"));
    const kind = found.length === 1 ? plural.slice(0, -1) : plural;
    const counted = `${found.length.toLocaleString("en")} ${kind}`;
    index.replaceChildren(
      element("p", { class: "total" }, element("strong", {}, found.length.toLocaleString("en")), ` ${kind}`),
      element("ul", { class: "index" }, ...entries(found)),
      found.length === 0 ? element("p", { class: "empty" }, `No ${plural.slice(0, -1)} has this name. `,
        element("a", { href: page(plural) }, `All ${plural}`)) : found.length > MOST ? `The first ${MOST} are shown.` : "");
    document.getElementById("said").textContent = counted;
  };

  const ask = () => {
    const text = box.value.trim();
    history.replaceState(null, "", page(plural, text === "" ? "" : `?${new URLSearchParams({ q: text })}`));
    show(text);
  };

  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 200);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    ask();
  });
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  if (box.value) {
    show(box.value.trim());
  }
})();
