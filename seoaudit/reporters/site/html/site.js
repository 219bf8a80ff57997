(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const dialog = document.getElementById("details");
  const { folder, ending, size, lost, copied } = dialog.dataset;

  /* What is packed: base64 of zlib of JSON. */
  const unpack = async (written) => {
    const bytes = Uint8Array.from(atob(written), (each) => each.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  };
  const parts = new Map();
  globalThis.seoauditPart = (name, written) => parts.get(name).resolve(written);
  const fetched = (name) => {
    const { promise, resolve, reject } = (() => {
      const made = {};
      made.promise = new Promise((done, failed) => Object.assign(made, { resolve: done, reject: failed }));
      return made;
    })();
    parts.set(name, { promise: promise.then(unpack), resolve });
    const block = document.getElementById(`part-${name}`);
    if (block) resolve(block.textContent);
    else {
      const script = document.createElement("script");
      script.src = `${encodeURIComponent(folder)}/${name}${ending}`;
      script.addEventListener("error", () => {
        parts.delete(name);
        reject(new Error(lost));
      });
      document.head.append(script);
    }
    return parts.get(name).promise;
  };
  const part = (name) => (parts.has(name) ? parts.get(name).promise : fetched(name));
  /* Markup of the report itself; what pages say stands escaped in it. */
  const markup = (text) => {
    const read = new DOMParser().parseFromString(`<template>${text}</template>`, "text/html");
    return document.adoptNode(read.querySelector("template").content);
  };

  /* The table of all addresses. */
  const table = document.querySelector("table.sites");
  const form = document.querySelector("form.filters.site");
  const body = table.tBodies[0];
  const blank = document.getElementById("row").content.firstElementChild;
  const more = document.querySelector("#addresses ~ .more, .addresses .more");
  const [ADDRESS, TITLE, STANDING, STATUS, SCORE, BAND, WORDS, DEPTH, LINKS, LINK_SCORE] = [...Array(10).keys()];
  const SORTED_BY = [SCORE, ADDRESS, STANDING, STATUS, WORDS, DEPTH, LINKS, LINK_SCORE];
  const MOST = 100;
  let index = { rows: [], standings: [] };
  let order = [];
  let shown = 0;
  let sorted = { column: 0, sign: 1 };
  const number = (value) => (value === null ? "–" : String(value));
  const drawn = (at) => {
    const row = index.rows[at];
    const made = blank.cloneNode(true);
    const [scored, named, ...cells] = made.cells;
    if (row[SCORE] === null) scored.textContent = "";
    else {
      scored.firstElementChild.textContent = row[SCORE];
      scored.firstElementChild.classList.add(row[BAND]);
    }
    const [link, title] = named.children;
    link.textContent = row[ADDRESS];
    link.href = `#page-${at}`;
    title.textContent = row[TITLE];
    title.dir = "auto";
    const values = [
      index.standings[row[STANDING]][1],
      row[STATUS] ? String(row[STATUS]) : "–",
      number(row[WORDS]),
      number(row[DEPTH]),
      String(row[LINKS]),
      row[LINK_SCORE].toFixed(1).replace(".", index.decimal),
    ];
    cells.forEach((cell, i) => { cell.textContent = values[i]; });
    return made;
  };
  const draw = () => {
    const next = order.slice(shown, shown + MOST);
    body.append(...next.map(drawn));
    shown += next.length;
    more.hidden = shown >= order.length;
  };
  const compare = (a, b) => {
    const column = SORTED_BY[sorted.column];
    const [one, other] = [index.rows[a][column], index.rows[b][column]];
    if (one === null || other === null) return (one === null) - (other === null) || a - b;
    return sorted.sign * (one < other ? -1 : one > other ? 1 : 0) || a - b;
  };
  const filter = () => {
    const wanted = form.elements.text.value.trim().toLowerCase();
    const standing = form.elements.standing.value;
    const band = form.elements.band.value;
    order = [];
    index.rows.forEach((row, at) => {
      if (
        (!standing || index.standings[row[STANDING]][0] === standing) &&
        (!band || row[BAND] === band) &&
        (!wanted || row[ADDRESS].toLowerCase().includes(wanted) || row[TITLE].toLowerCase().includes(wanted))
      ) order.push(at);
    });
    order.sort(compare);
    body.replaceChildren();
    shown = 0;
    draw();
    const output = form.querySelector("output");
    output.value = output.dataset.shown.replace("%1", order.length).replace("%2", index.rows.length);
  };
  const headings = all("thead th", table);
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => {
      const sign = sorted.column === column ? -sorted.sign : 1;
      sorted = { column, sign };
      headings.forEach((each) => each.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      filter();
    });
    heading.append(button);
  });
  headings[0].setAttribute("aria-sort", "ascending");
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  more.firstElementChild.addEventListener("click", () => {
    const first = shown;
    draw();
    body.rows[first]?.querySelector("a").focus();
  });
  const narrowed = (name, value) => {
    form.reset();
    form.elements[name].value = value;
    filter();
    form.scrollIntoView();
    form.elements[name].focus({ preventScroll: true });
  };

  /* The details of an address. */
  const detail = dialog.querySelector(".detail");
  const open = async (at) => {
    try {
      const texts = await part(`pages-${Math.floor(at / size)}`);
      detail.replaceChildren(markup(texts[at % size]));
    } catch {
      const told = document.createElement("p");
      told.id = "title";
      told.textContent = lost;
      detail.replaceChildren(told);
    }
    dialog.scrollTop = 0;
    if (!dialog.open) dialog.showModal();
    const place = order.indexOf(at);
    dialog.querySelector(".previous").disabled = place < 1;
    dialog.querySelector(".next").disabled = place < 0 || place + 1 >= order.length;
    dialog.dataset.at = at;
  };
  const step = (by) => {
    const at = order[order.indexOf(Number(dialog.dataset.at)) + by];
    if (at !== undefined) location.replace(`#page-${at}`);
  };
  dialog.querySelector(".close").addEventListener("click", () => dialog.close());
  dialog.querySelector(".previous").addEventListener("click", () => step(-1));
  dialog.querySelector(".next").addEventListener("click", () => step(1));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("close", () => {
    if (location.hash.startsWith("#page-")) history.replaceState(null, "", location.pathname + location.search);
  });
  const follow = () => {
    const found = location.hash.match(/^#page-(\d+)$/);
    if (found && Number(found[1]) < index.rows.length) open(Number(found[1]));
    else if (dialog.open) dialog.close();
  };
  addEventListener("hashchange", follow);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (link && link.hash.startsWith("#rule-") && dialog.open) dialog.close();
    if (link && link.dataset.standing) {
      event.preventDefault();
      narrowed("standing", link.dataset.standing);
    }
  });

  /* Rules: all findings, and a copy for a spreadsheet. */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };
  for (const rule of all(".rule > div")) {
    const name = rule.dataset.part;
    const csv = rule.querySelector(".copy-csv");
    const rest = rule.querySelector(".all-findings");
    csv.parentElement.hidden = false;
    csv.addEventListener("click", async () => {
      await copy((await part(name))[0]);
      csv.textContent = copied;
    });
    if (!rest) continue;
    rest.parentElement.hidden = false;
    rest.addEventListener("click", async () => {
      const [, ...texts] = await part(name);
      const list = rule.querySelector(".repairs");
      const first = list.children.length;
      list.append(...texts.map(markup));
      rest.parentElement.remove();
      list.children[first].tabIndex = -1;
      list.children[first].focus();
    });
  }

  /* The treemap: two ways to color it; a folder narrows the table. */
  const shades = document.querySelector("form.shades");
  if (shades) {
    const map = document.querySelector(".treemap");
    shades.hidden = false;
    shades.addEventListener("input", () => {
      map.classList.toggle("by-score", shades.elements.shade.value === "score");
      map.classList.toggle("by-links", shades.elements.shade.value === "links");
    });
    map.addEventListener("click", (event) => {
      const tile = event.target.closest("[data-folder]");
      if (tile) narrowed("text", tile.dataset.folder);
    });
  }

  unpack(document.getElementById("index").textContent).then((read) => {
    index = read;
    form.hidden = false;
    filter();
    follow();
  });
})();
