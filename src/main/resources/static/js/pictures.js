// Pictures of the catalog: networks, bars, and the map of papers. Every one of them is a table or a list too.
(() => {
  "use strict";
  const d3 = globalThis.d3;
  const base = document.documentElement.dataset.base || "/";
  // Of a static copy, where a page is a file in a folder.
  const end = document.documentElement.dataset.pageEnd ?? "";
  /** What a picture shows; null where it cannot be had. */
  const data = async (address, parameters = "") => {
    if (globalThis.catalogCopy) {
      return globalThis.catalogCopy.data(address);
    }
    const answer = await fetch(address + parameters);
    return answer.ok ? answer.json() : null;
  };
  const number = (value) => value.toLocaleString("en");
  const papers = (count) => `${number(count)} ${count === 1 ? "paper" : "papers"}`;

  const canvas = (figure) => {
    const width = figure.clientWidth;
    const height = figure.clientHeight;
    figure.replaceChildren();
    return { width, height, svg: d3.select(figure).append("svg").attr("viewBox", [0, 0, width, height])
      .attr("width", width).attr("height", height) };
  };

  /** The rows of a table: name, address and number. */
  const rows = (id) => [...document.querySelectorAll(`#${id} tbody tr`)].map((row) => ({
    name: row.cells[0].textContent.trim(),
    address: row.querySelector("a").href,
    count: Number(row.cells[1].textContent.replace(/\D/g, "")),
  }));

  const link = (selection, address, label) => selection.append("a").attr("href", address).attr("aria-label", label);

  /** What people call those that no rule makes readable. */
  const CALLED = { "California Institute of Technology": "Caltech", "Georgia Institute of Technology": "Georgia Tech",
    "Illinois Institute of Technology": "Illinois Tech", "Massachusetts Institute of Technology": "MIT",
    "Tokyo Institute of Technology": "Tokyo Tech" };
  const short = (name) => CALLED[name] ?? name.replace(/^University of California, /, "UC ").replace(/^University of /, "U ")
    .replace(/ University$/, "").replace(/ Institute of Technology$/, " Inst. of Technology");

  /** As much of a text as there is room for. */
  const fit = (text, long, room) => {
    text.text(long);
    const name = text.node().getComputedTextLength() > room ? short(long) : long;
    text.text(name);
    for (let letters = name.length - 1; letters > 0 && text.node().getComputedTextLength() > room; letters--) {
      text.text(`${name.slice(0, letters).trimEnd()}…`);
    }
  };

  const columns = (figure) => {
    const data = rows(figure.dataset.table);
    const { svg, width, height } = canvas(figure);
    const x = d3.scaleBand(data.map((one) => one.name), [8, width - 8]).padding(0.25);
    const y = d3.scaleLinear([0, d3.max(data, (one) => one.count) ?? 1], [height - 26, 22]);
    const wide = Math.min(x.bandwidth(), 72);
    data.forEach((one) => {
      const bar = link(svg, one.address, `${one.name}, ${papers(one.count)}`);
      const middle = x(one.name) + x.bandwidth() / 2;
      bar.append("rect").attr("class", "bar").attr("rx", 3).attr("x", middle - wide / 2).attr("width", wide)
        .attr("y", y(one.count)).attr("height", Math.max(1, height - 26 - y(one.count)));
      if (x.step() > 34) {
        bar.append("text").attr("class", "value").attr("x", middle).attr("y", y(one.count) - 6).text(number(one.count));
      }
      if (x.step() > 34 || Number(one.name) % 5 === 0) {
        bar.append("text").attr("class", "label").attr("x", middle).attr("y", height - 8).text(one.name);
      }
    });
  };

  const bars = (figure) => {
    const data = rows(figure.dataset.table);
    const { svg, width, height } = canvas(figure);
    const names = Math.min(260, width * 0.42);
    const y = d3.scaleBand(data.map((one) => one.address), [0, Math.min(height, data.length * 30)]).padding(0.3);
    const x = d3.scaleLinear([0, d3.max(data, (one) => one.count) ?? 1], [0, width - names - 52]);
    data.forEach((one) => {
      const bar = link(svg, one.address, `${one.name}, ${papers(one.count)}`);
      const middle = y(one.address) + y.bandwidth() / 2;
      fit(bar.append("text").attr("class", "name").attr("x", names - 10).attr("y", middle).attr("dy", "0.35em"),
        one.name, names - 10);
      bar.append("rect").attr("class", "bar").attr("rx", 3).attr("x", names).attr("y", y(one.address))
        .attr("height", y.bandwidth()).attr("width", Math.max(1, x(one.count)));
      bar.append("text").attr("class", "value beside").attr("x", names + x(one.count) + 6).attr("y", middle)
        .attr("dy", "0.35em").text(number(one.count));
    });
  };

  /** Years across, names down: the more papers, the stronger the colour. The cells are those of a table. */
  const grid = (figure) => {
    const table = document.getElementById(figure.dataset.table);
    const status = document.getElementById(figure.dataset.told);
    const { svg, width, height } = canvas(figure);
    const names = Math.min(240, width * 0.4);
    const most = Math.max(4, Math.floor((width - names) / 22));
    const years = [...table.tHead.rows[0].cells].slice(1, -1).map((cell) => cell.textContent).slice(-most);
    const lines = [...table.tBodies[0].rows].map((row) => ({
      name: row.cells[0].textContent.trim(),
      address: row.cells[0].querySelector("a").href,
      cells: [...row.cells].slice(1, -1).slice(-most).map((cell, place) => ({
        year: years[place],
        count: Number(cell.textContent.replace(/\D/g, "")),
        address: cell.querySelector("a")?.href,
      })),
    }));
    const x = d3.scaleBand(years, [names, width - 12]).padding(0.08);
    const y = d3.scaleBand(lines.map((line) => line.address), [22, Math.min(height, 22 + lines.length * 30)]).padding(0.08);
    const strength = d3.scaleSqrt([0, d3.max(lines, (line) => d3.max(line.cells, (cell) => cell.count)) ?? 1], [0, 1]);
    years.forEach((year, place) => {
      if (x.step() > 36 || place % Math.ceil(36 / x.step()) === 0) {
        svg.append("text").attr("class", "label").attr("x", x(year) + x.bandwidth() / 2).attr("y", 14).text(year);
      }
    });
    lines.forEach((line) => {
      fit(link(svg, line.address, line.name).append("text").attr("class", "name").attr("x", names - 8)
        .attr("y", y(line.address) + y.bandwidth() / 2).attr("dy", "0.35em"), line.name, names - 8);
      line.cells.filter((cell) => cell.count > 0).forEach((cell) => {
        const text = `${line.name}, ${cell.year}: ${papers(cell.count)}`;
        // Reached by key through the table: there are hundreds of them.
        const one = link(svg, cell.address, text).attr("tabindex", -1);
        one.append("rect").attr("class", "bar").attr("rx", 2).attr("x", x(cell.year)).attr("y", y(line.address))
          .attr("width", x.bandwidth()).attr("height", y.bandwidth()).attr("fill-opacity", 0.14 + 0.86 * strength(cell.count));
        one.append("title").text(text);
        one.on("mouseenter", () => {
          status.textContent = text;
        }).on("mouseleave", () => {
          status.textContent = "";
        });
      });
    });
  };

  /** Uses all the room there is: the force leaves much of it empty. */
  const spread = (nodes, axis, from, to) => {
    const [low, high] = d3.extent(nodes, (node) => node[axis]);
    if (high - low > (to - from) / 4) {
      const scale = d3.scaleLinear([low, high], [from, to]);
      nodes.forEach((node) => {
        node[axis] = scale(node[axis]);
      });
    }
  };

  /**
   * Finds each name a place beside its dot where it hides neither a dot nor another name: those of the largest first.
   * One without such a place is not free; it is shown when its dot is pointed at.
   */
  const place = (nodes, texts, radius, width, height) => {
    const taken = nodes.map((node) => ({ node, left: node.x - radius(node), right: node.x + radius(node),
      top: node.y - radius(node), bottom: node.y + radius(node) }));
    const covers = (one, other) => one.left < other.right && other.left < one.right
      && one.top < other.bottom && other.top < one.bottom;
    nodes.forEach((node, number) => {
      const half = texts[number].getComputedTextLength() / 2 + 2;
      const beyond = radius(node);
      const spots = [[0, beyond + 12], [0, -beyond - 5], [half + beyond + 2, 4], [-half - beyond - 2, 4],
        [half * 0.7, beyond + 12], [-half * 0.7, beyond + 12], [half * 0.7, -beyond - 5], [-half * 0.7, -beyond - 5]]
        .map(([x, y]) => ({ x: node.x + x, y: node.y + y, left: node.x + x - half, right: node.x + x + half,
          top: node.y + y - 11, bottom: node.y + y + 3 }));
      const free = spots.find((spot) => spot.left > 0 && spot.right < width && spot.top > 0 && spot.bottom < height
        && !taken.some((other) => other.node !== node && covers(spot, other)));
      const within = Math.max(half, Math.min(width - half, node.x));
      node.label = free ? { x: free.x, y: free.y, free: true } : { x: within, y: spots[0].y, free: false };
      if (free) {
        taken.push(free);
      }
    });
  };

  const network = async (figure) => {
    const found = await data(figure.dataset.from);
    if (!found) {
      return;
    }
    const folder = figure.dataset.folder ?? "institutions";
    const { svg, width, height } = canvas(figure);
    const most = width < 600 ? 22 : 60;
    const nodes = found.nodes.slice(0, most).map((node) => ({ ...node }));
    const known = new Map(nodes.map((node) => [node.id, node]));
    // The strongest ones: where everybody works with everybody, all lines would be a tangle.
    const links = found.links.filter((one) => known.has(one.source) && known.has(one.target)).slice(0, nodes.length * 4)
      .map((one) => ({ ...one }));
    const degree = d3.rollup(links.flatMap((one) => [one.source, one.target]), (ends) => ends.length, (end) => end);
    const strongest = d3.max(links, (one) => one.papers) ?? 1;
    const radius = d3.scaleSqrt([0, d3.max(nodes, (node) => node.papers) ?? 1], [4, width < 600 ? 18 : 26]);
    const thickness = d3.scaleSqrt([0, strongest], [0.5, 9]);
    const margin = width < 600 ? 40 : 74;
    const simulation = d3.forceSimulation(nodes)
      .force("link", d3.forceLink(links).id((node) => node.id).distance(width < 600 ? 55 : 95)
        .strength((one) => 0.7 / Math.min(degree.get(one.source.id), degree.get(one.target.id))))
      .force("charge", d3.forceManyBody().strength(-Math.min(600, width * height / (nodes.length * 90))))
      .force("x", d3.forceX(width / 2).strength(0.07 * height / width))
      .force("y", d3.forceY(height / 2).strength(0.09))
      .force("collide", d3.forceCollide((node) => radius(node.papers) + (width < 600 ? 14 : 20)))
      .stop();
    for (let step = 0; step < 320; step++) {
      simulation.tick();
      nodes.forEach((node) => {
        node.x = Math.max(margin, Math.min(width - margin, node.x));
        node.y = Math.max(34, Math.min(height - 44, node.y));
      });
    }
    spread(nodes, "x", margin, width - margin);
    spread(nodes, "y", 34, height - 44);
    const shared = (one) => folder === "institutions"
      ? `${base}search${end}?q=${encodeURIComponent(`institution:"${one.source.name}" institution:"${one.target.name}"`)}`
      : `${base}search${end}?q=${encodeURIComponent(`author:"${one.source.name}" author:"${one.target.name}"`)}`;
    const lines = svg.append("g").attr("class", "links").selectAll("a").data(links).join("a")
      // Reached by key through the table: there are hundreds of lines.
      .attr("tabindex", -1).attr("href", shared)
      .attr("aria-label", (one) => `${one.source.name} and ${one.target.name}, ${papers(one.papers)}`);
    const line = (name, wider) => lines.append("line").attr("class", name)
      .attr("x1", (one) => one.source.x).attr("y1", (one) => one.source.y)
      .attr("x2", (one) => one.target.x).attr("y2", (one) => one.target.y)
      .attr("stroke-width", (one) => thickness(one.papers) + wider);
    line("line", 0);
    line("touch", 8);
    lines.append("title").text((one) => `${one.source.name} and ${one.target.name}: ${papers(one.papers)}`);
    const partners = new Map(nodes.map((node) => [node.id, new Set([node.id])]));
    links.forEach((one) => {
      partners.get(one.source.id).add(one.target.id);
      partners.get(one.target.id).add(one.source.id);
    });
    const dots = svg.append("g").attr("class", "nodes").selectAll("a").data(nodes).join("a")
      .attr("href", (node) => `${base}${folder}/${encodeURIComponent(node.id)}${end}`)
      .attr("class", (node) => `node ${node.kind}${found.nodes[0].id === node.id && folder === "authors" ? " self" : ""}`)
      .attr("aria-label", (node) => `${node.name}, ${papers(node.papers)}, ${partners.get(node.id).size - 1} partners shown`);
    dots.append("circle").attr("cx", (node) => node.x).attr("cy", (node) => node.y).attr("r", (node) => radius(node.papers));
    dots.append("title").text((node) => `${node.name}: ${papers(node.papers)}`);
    const names = dots.append("text").text((node) => folder === "institutions" ? short(node.name) : node.name);
    place(nodes, names.nodes(), (node) => radius(node.papers), width, height);
    names.attr("x", (node) => node.label.x).attr("y", (node) => node.label.y);
    dots.classed("tight", (node) => !node.label.free);
    const emphasise = (node) => {
      const near = node ? partners.get(node.id) : null;
      svg.classed("chosen", node !== null);
      dots.classed("far", (one) => near !== null && !near.has(one.id));
      lines.classed("near", (one) => node !== null && (one.source.id === node.id || one.target.id === node.id));
    };
    dots.on("mouseenter focus", (event, node) => emphasise(node)).on("mouseleave blur", () => emphasise(null));
  };

  /** The listeners of a picture that may be drawn again: those of the last time are taken away. */
  const drawings = new WeakMap();
  const listening = (figure) => {
    drawings.get(figure)?.abort();
    const again = new AbortController();
    drawings.set(figure, again);
    return { signal: again.signal };
  };

  /** All papers on a plane: dots on a canvas, as there may be thousands; those of a search are lit. */
  const map = async (figure) => {
    const status = document.getElementById("map-told");
    const form = document.getElementById(figure.dataset.filter);
    const found = await data(figure.dataset.from, "?size=10000");
    if (!found) {
      return;
    }
    if (!found.drawn || found.points.length === 0) {
      status.textContent = "The map is still being drawn: it needs the meaning of all titles. Come back in a moment.";
      return;
    }
    const here = listening(figure);
    const width = figure.clientWidth;
    const height = figure.clientHeight;
    const sharp = devicePixelRatio || 1;
    const board = d3.select(figure).selectAll("canvas").data([0]).join("canvas")
      .attr("width", width * sharp).attr("height", height * sharp).attr("aria-hidden", "true").node();
    const pen = board.getContext("2d");
    const span = (by, range) => d3.scaleLinear(d3.extent(found.points, by), range);
    const x = span((point) => point.x, [24, width - 24]);
    const y = span((point) => point.y, [height - 24, 24]);
    const placed = (list) => list.map((point) => ({ ...point, px: x(point.x), py: y(point.y) }));
    const points = placed(found.points);
    const tree = (list) => d3.quadtree(list, (point) => point.px, (point) => point.py);
    const all = tree(points);
    // Of many papers only some are drawn; those of a search are drawn whether or not they are among them.
    const some = found.total > points.length ? `${number(points.length)} of ${papers(found.total)} are drawn. ` : "";
    let view = d3.zoomIdentity;
    let lit = null;
    let litTotal = 0;
    let nearLit = all;
    let chosen = null;
    const told = (text) => {
      status.textContent = text;
    };
    const summary = () => some + (lit ? `${papers(litTotal)} lit up${litTotal > lit.length ? `, ${number(lit.length)} of them shown` : ""}.` : "");

    const paint = () => {
      const style = getComputedStyle(figure);
      const usual = style.getPropertyValue("--dot").trim();
      const bright = style.getPropertyValue("--dot-lit").trim();
      const size = Math.max(1.3, Math.min(4.5, 90 / Math.sqrt(points.length))) * Math.min(3, Math.sqrt(view.k));
      pen.setTransform(sharp, 0, 0, sharp, 0, 0);
      pen.clearRect(0, 0, width, height);
      const dot = (point, radius) => {
        pen.beginPath();
        pen.arc(view.applyX(point.px), view.applyY(point.py), radius, 0, 2 * Math.PI);
        pen.fill();
      };
      pen.fillStyle = lit ? style.getPropertyValue("--dot-unlit").trim() : usual;
      points.forEach((point) => dot(point, size));
      pen.fillStyle = bright;
      lit?.forEach((point) => dot(point, size * 1.5));
      if (chosen) {
        dot(chosen, size * 2 + 1);
        pen.fillStyle = style.color;
        pen.font = "14px system-ui, sans-serif";
        const left = view.applyX(chosen.px) > width / 2;
        pen.textAlign = left ? "right" : "left";
        const text = chosen.title.length > 70 ? `${chosen.title.slice(0, 69)}…` : chosen.title;
        pen.lineWidth = 5;
        pen.strokeStyle = style.backgroundColor;
        pen.lineJoin = "round";
        const at = [view.applyX(chosen.px) + (left ? -12 : 12), view.applyY(chosen.py) + 5, width * 0.55];
        pen.strokeText(text, ...at);
        pen.fillText(text, ...at);
      }
    };

    const choose = (point) => {
      if ((point ?? null) !== chosen) {
        chosen = point ?? null;
        figure.classList.toggle("over", chosen !== null);
        told(chosen?.title ?? summary());
        paint();
      }
    };
    const open = () => {
      if (chosen) {
        location.assign(`${base}papers/${encodeURIComponent(chosen.id)}${end}`);
      }
    };

    figure.addEventListener("pointermove", (event) => {
      const [px, py] = view.invert(d3.pointer(event, board));
      choose((lit && nearLit.find(px, py, 14 / view.k)) ?? all.find(px, py, 14 / view.k));
    }, here);
    figure.addEventListener("pointerleave", () => choose(null), here);
    figure.addEventListener("click", open, here);
    const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    figure.addEventListener("keydown", (event) => {
      const way = DIRECTIONS[event.key];
      if (event.key === "Enter") {
        open();
      }
      else if (way) {
        event.preventDefault();
        const walked = lit?.length ? lit : points;
        const from = chosen ?? (lit?.length ? nearLit : all).find(width / 2, height / 2);
        const ahead = (point) => (point.px - from.px) * way[0] + (point.py - from.py) * way[1];
        const aside = (point) => Math.abs((point.px - from.px) * way[1]) + Math.abs((point.py - from.py) * way[0]);
        choose(chosen ? d3.least(walked.filter((point) => ahead(point) > 0), (point) => ahead(point) + 2 * aside(point)) ?? from : from);
      }
    }, here);
    const zoom = d3.zoom().scaleExtent([1, 40]).translateExtent([[0, 0], [width, height]])
      .extent([[0, 0], [width, height]]).on("zoom", (event) => {
        view = event.transform;
        paint();
      });
    d3.select(figure).call(zoom);
    // The same without a wheel: with buttons, and with the keys of zooming.
    const NEARER = { in: 1.6, out: 1 / 1.6 };
    const zoomBy = (way) => d3.select(figure).call(way === "whole" ? zoom.transform : zoom.scaleBy,
      way === "whole" ? d3.zoomIdentity : NEARER[way]);
    document.querySelectorAll("[data-zoom]").forEach((button) => {
      button.onclick = () => zoomBy(button.dataset.zoom);
    });
    figure.addEventListener("keydown", (event) => {
      const way = { "+": "in", "=": "in", "-": "out", 0: "whole" }[event.key];
      if (way && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        zoomBy(way);
      }
    }, here);

    const lightUp = async (parameters) => {
      lit = null;
      if (parameters && globalThis.catalogCopy) {
        const ids = new Set((await globalThis.catalogCopy.find(new URLSearchParams(parameters))).found.map((hit) => hit.paper.id));
        lit = points.filter((point) => ids.has(point.id));
        nearLit = tree(lit);
        litTotal = ids.size;
      }
      else if (parameters) {
        // As in a list of results, by words and by meaning.
        const meaning = parameters.includes("meaning=") ? "" : "&meaning=true";
        const matching = await data(figure.dataset.from, `?size=10000&${parameters}${meaning}`);
        if (matching) {
          lit = placed(matching.points);
          nearLit = tree(lit);
          litTotal = matching.total;
        }
      }
      told(summary());
      paint();
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = form.elements.q.value.trim();
      const asked = new URLSearchParams(figure.dataset.query);
      asked.delete("q");
      if (text) {
        asked.set("q", text);
      }
      history.replaceState(null, "", `${location.pathname}${asked.size ? `?${asked}` : ""}#map`);
      lightUp(asked.toString());
    }, here);
    document.addEventListener("themechange", paint, here);
    matchMedia("print").addEventListener("change", paint, here);
    if (globalThis.catalogCopy) {
      // What the server puts into the page of a search.
      form.elements.q.value = new URLSearchParams(location.search).get("q") ?? "";
      figure.parentElement.querySelector(".facts a").setAttribute("href", globalThis.catalogCopy.page("search", location.search));
    }
    lightUp(globalThis.catalogCopy ? location.search.slice(1) : figure.dataset.query);
  };

  const PICTURES = { columns, rows: bars, grid, network, map };

  const draw = (figure) => PICTURES[figure.dataset.picture]?.(figure);

  document.querySelectorAll("[data-picture]").forEach((figure) => {
    let drawn = 0;
    // Drawn when it comes near, and again when the page gets wider or narrower.
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting) && drawn !== figure.clientWidth) {
        drawn = figure.clientWidth;
        draw(figure);
      }
    }, { rootMargin: "300px" });
    observer.observe(figure);
    let waiting;
    addEventListener("resize", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (drawn && drawn !== figure.clientWidth) {
          drawn = figure.clientWidth;
          draw(figure);
        }
      }, 200);
    });
    addEventListener("beforeprint", () => {
      if (!drawn) {
        drawn = figure.clientWidth;
        draw(figure);
      }
    });
  });
})();
