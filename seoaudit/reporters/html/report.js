(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  root.classList.add("scripted");

  /* Marks in the article: whatever is pointed at or focused shows its notes. */
  const notesOf = (mark) =>
    mark.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id));
  const hide = () => all(".lit").forEach((lit) => lit.classList.remove("lit"));
  const show = (mark) => {
    hide();
    [mark, ...notesOf(mark)].forEach((lit) => lit.classList.add("lit"));
  };
  const within = (event, selector) =>
    event.target instanceof Element ? event.target.closest(selector) : null;
  for (const type of ["mouseover", "focusin"]) {
    document.addEventListener(type, (event) => {
      const mark = within(event, ".mark");
      if (mark) show(mark);
      else if (!within(event, ".note") && !document.activeElement.matches(".mark")) hide();
    });
  }
  document.addEventListener("click", (event) => {
    const mark = within(event, ".mark");
    const line = within(event, "a.line");
    if (mark) {
      event.preventDefault();
      show(mark);
    } else if (line) {
      const id = line.hash.slice(1);
      const target = document.querySelector(`.mark[aria-describedby~="${CSS.escape(id)}"]`);
      if (!target) return;
      event.preventDefault();
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "center" });
    } else if (!within(event, ".note")) hide();
  });
  document.addEventListener("focusout", (event) => {
    if (within(event, ".mark")) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  /* A link to a page opens it, in browsers that do not do so themselves too. */
  const reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const closed = target && target.closest("details:not([open])");
    if (!closed) return;
    closed.open = true;
    closed.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  /* The table of pages: sorted by a click on a heading, and filtered. */
  const table = document.querySelector("table.sortable");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const collator = new Intl.Collator(root.lang, { numeric: true });
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const headings = all("thead th", table);
  const valueOf = (row, column) => row.cells[column].textContent;
  const sort = (column, heading) => {
    const before = heading.getAttribute("aria-sort");
    const order = before === "ascending" ? "descending" : "ascending";
    headings.forEach((each) => each.removeAttribute("aria-sort"));
    heading.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    rows.sort((a, b) => sign * collator.compare(valueOf(a, column), valueOf(b, column)));
    body.append(...rows);
  };
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(column, heading));
    heading.append(button);
  });
  headings[0].setAttribute("aria-sort", "ascending");

  const form = document.querySelector("form.filters");
  const { text, band, rule } = form.elements;
  const output = form.querySelector("output");
  const every = document.getElementById("every");
  const filter = () => {
    const wanted = text.value.trim().toLowerCase();
    if (every && (wanted || band.value || rule.value)) every.checked = true;
    const fits = (row) =>
      texts.get(row).includes(wanted) &&
      (!band.value || row.matches(band.value) || row.querySelector(`.score${band.value}`)) &&
      (!rule.value || (row.dataset.rules || "").split(" ").includes(rule.value));
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      shown += row.hidden ? 0 : 1;
    }
    output.value = output.dataset.shown.replace("%1", shown).replace("%2", rows.length);
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
