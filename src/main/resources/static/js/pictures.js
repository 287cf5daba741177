// Pictures of the catalog: networks, bars, and the map of papers. Every one of them is a table or a list too.
(() => {
  "use strict";
  const d3 = globalThis.d3;
  const base = document.documentElement.dataset.base || "/";
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
    const letters = Math.floor(names / 7.2);
    data.forEach((one) => {
      const bar = link(svg, one.address, `${one.name}, ${papers(one.count)}`);
      const middle = y(one.address) + y.bandwidth() / 2;
      bar.append("text").attr("class", "name").attr("x", names - 10).attr("y", middle).attr("dy", "0.35em")
        .text(one.name.length > letters ? `${one.name.slice(0, letters - 1)}…` : one.name);
      bar.append("rect").attr("class", "bar").attr("rx", 3).attr("x", names).attr("y", y(one.address))
        .attr("height", y.bandwidth()).attr("width", Math.max(1, x(one.count)));
      bar.append("text").attr("class", "value beside").attr("x", names + x(one.count) + 6).attr("y", middle)
        .attr("dy", "0.35em").text(number(one.count));
    });
  };

  const short = (name) => name.replace(/^University of /, "U ").replace(/ University$/, "")
    .replace(/^Massachusetts Institute of Technology$/, "MIT").replace(/ Institute of Technology$/, " Tech");

  const network = async (figure) => {
    const answer = await fetch(figure.dataset.from);
    if (!answer.ok) {
      return;
    }
    const found = await answer.json();
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
      .force("collide", d3.forceCollide((node) => radius(node.papers) + (width < 600 ? 9 : 15)))
      .stop();
    for (let step = 0; step < 320; step++) {
      simulation.tick();
      nodes.forEach((node) => {
        node.x = Math.max(margin, Math.min(width - margin, node.x));
        node.y = Math.max(34, Math.min(height - 44, node.y));
      });
    }
    const shared = (one) => folder === "institutions"
      ? `${base}search?q=${encodeURIComponent(`institution:"${one.source.name}" institution:"${one.target.name}"`)}`
      : `${base}search?q=${encodeURIComponent(`author:"${one.source.name}" author:"${one.target.name}"`)}`;
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
      .attr("href", (node) => `${base}${folder}/${encodeURIComponent(node.id)}`)
      .attr("class", (node) => `node ${node.kind}${found.nodes[0].id === node.id && folder === "authors" ? " self" : ""}`)
      .attr("aria-label", (node) => `${node.name}, ${papers(node.papers)}, ${partners.get(node.id).size - 1} partners shown`);
    dots.append("circle").attr("cx", (node) => node.x).attr("cy", (node) => node.y).attr("r", (node) => radius(node.papers));
    dots.append("text").attr("x", (node) => node.x).attr("y", (node) => node.y + radius(node.papers) + 12)
      .text((node) => folder === "institutions" ? short(node.name) : node.name);
    const emphasise = (node) => {
      const near = node ? partners.get(node.id) : null;
      svg.classed("chosen", node !== null);
      dots.classed("far", (one) => near !== null && !near.has(one.id));
      lines.classed("near", (one) => node !== null && (one.source.id === node.id || one.target.id === node.id));
    };
    dots.on("mouseenter focus", (event, node) => emphasise(node)).on("mouseleave blur", () => emphasise(null));
  };

  /** All papers on a plane: dots on a canvas, as there may be thousands; those of a search are lit. */
  const map = async (figure) => {
    const told = document.getElementById("map-told");
    const form = document.getElementById(figure.dataset.filter);
    const answer = await fetch(`${figure.dataset.from}?size=10000`);
    if (!answer.ok) {
      return;
    }
    const found = await answer.json();
    if (!found.drawn || found.points.length === 0) {
      told.textContent = "The map is still being drawn: it needs the meaning of all titles. Come back in a moment.";
      return;
    }
    const width = figure.clientWidth;
    const height = figure.clientHeight;
    const sharp = devicePixelRatio || 1;
    const board = d3.select(figure).selectAll("canvas").data([0]).join("canvas")
      .attr("width", width * sharp).attr("height", height * sharp).attr("aria-hidden", "true").node();
    const pen = board.getContext("2d");
    const span = (by, range) => d3.scaleLinear(d3.extent(found.points, by), range);
    const x = span((point) => point.x, [24, width - 24]);
    const y = span((point) => point.y, [height - 24, 24]);
    const points = found.points.map((point) => ({ ...point, px: x(point.x), py: y(point.y) }));
    const near = d3.quadtree(points, (point) => point.px, (point) => point.py);
    let view = d3.zoomIdentity;
    let lit = null;
    let chosen = null;

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
      pen.fillStyle = usual;
      pen.globalAlpha = lit ? 0.25 : 0.75;
      points.forEach((point) => dot(point, size));
      pen.globalAlpha = 1;
      pen.fillStyle = bright;
      points.filter((point) => lit?.has(point.id)).forEach((point) => dot(point, size * 1.5));
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
      if (point !== chosen) {
        chosen = point ?? null;
        figure.classList.toggle("over", chosen !== null);
        told.textContent = chosen?.title ?? (lit ? `${papers(lit.size)} lit up` : "");
        paint();
      }
    };
    const open = () => {
      if (chosen) {
        location.assign(`${base}papers/${encodeURIComponent(chosen.id)}`);
      }
    };

    figure.addEventListener("pointermove", (event) => {
      const [px, py] = view.invert(d3.pointer(event, board));
      choose(near.find(px, py, 14 / view.k));
    });
    figure.addEventListener("pointerleave", () => choose(null));
    figure.addEventListener("click", open);
    const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    figure.addEventListener("keydown", (event) => {
      const way = DIRECTIONS[event.key];
      if (event.key === "Enter") {
        open();
      }
      else if (way) {
        event.preventDefault();
        const from = chosen ?? near.find(width / 2, height / 2);
        const ahead = (point) => (point.px - from.px) * way[0] + (point.py - from.py) * way[1];
        const aside = (point) => Math.abs((point.px - from.px) * way[1]) + Math.abs((point.py - from.py) * way[0]);
        choose(chosen ? d3.least(points.filter((point) => ahead(point) > 0), (point) => ahead(point) + 2 * aside(point)) ?? from : from);
      }
    });
    d3.select(figure).call(d3.zoom().scaleExtent([1, 40]).translateExtent([[0, 0], [width, height]])
      .extent([[0, 0], [width, height]]).on("zoom", (event) => {
        view = event.transform;
        paint();
      }));
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const text = form.elements.q.value.trim();
      lit = null;
      if (text) {
        const those = await fetch(`${figure.dataset.from}?size=10000&q=${encodeURIComponent(text)}`);
        lit = those.ok ? new Set((await those.json()).points.map((point) => point.id)) : null;
      }
      told.textContent = lit ? `${papers(lit.size)} lit up` : "";
      paint();
    });
    document.addEventListener("themechange", paint);
    paint();
  };

  const PICTURES = { columns, rows: bars, network, map };

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
