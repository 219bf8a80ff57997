"""The overview of many pages: score distribution, costliest rules, and a searchable table."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import get_args

from seoaudit.errors import SourceError
from seoaudit.inert import inert
from seoaudit.report.band import ScoreBand, band
from seoaudit.reporters.html.digest import Digest, Row
from seoaudit.reporters.html.frame import Frame, dotted, score, scrolling, table
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.reporters.html.page import gauge
from seoaudit.reporters.phrasing.unjudged import unjudged_in_all
from seoaudit.reporters.phrasing.verdict import run_verdict, since_all
from seoaudit.rule import registry
from seoaudit.runs.run import RuleCost, Run, Verdict

# How many of the costliest rules are listed; the table can be filtered by any rule.
MAX_RULES = 15


# How many rows the table shows at first; report.css uses the same number.
MAX_ROWS = 300


def overview_header(run: Run, frame: Frame) -> Markup:
    """Return the average as a gauge, with the figures and the verdict beside it."""
    phrase, tally = frame.words.phrase, run.tally
    figures = [phrase("pages", count=tally.pages)]
    if tally.lowest:
        figures.append(phrase("mean", score=tally.mean))
        figures.append(phrase("html_range", low=min(tally.scores), high=max(tally.scores)))
    if run.errors:
        figures.append(phrase("not_read", count=len(run.errors)))
    look = "good" if run.verdict is Verdict.GOOD_ENOUGH else "bad"
    return element(
        "header",
        gauge(int(tally.mean + 0.5), phrase("html_mean"), frame) if tally.pages else None,
        element(
            "div",
            frame.heading(0, phrase("html_title")),
            element("p", dotted([*figures]), class_="facts"),
            *(element("p", changed) for changed in since_all(run, frame.words)),
            *(element("p", gap) for gap in unjudged_in_all(run, frame.words)),
            element("p", run_verdict(run, frame.words), class_=f"verdict {look}"),
        ),
        class_="masthead",
    )


def overview_sections(
    run: Run, digest: Digest, frame: Frame, detailed: Container[int]
) -> Iterator[Markup]:
    """Yield the histogram, the costliest rules, and the table of all pages, row by row.

    Rows of pages that are `detailed` link to their details, by their numbers.
    """
    phrase = frame.words.phrase
    costs = run.tally.costs
    yield frame.section("scores", phrase("html_scores"), _histogram(digest, frame))
    costly = [cost for cost in costs if cost.points > 0][:MAX_RULES]
    listed = _costs(costly, len(digest.rows), frame) if costly else phrase("nothing_wrong")
    yield frame.section("costs", phrase("html_costs"), listed)
    number_of = {cost.rule: number for number, cost in enumerate(costs)}
    every = _every(len(digest.rows), frame)
    filters = _filters(costs, frame)
    section = frame.section("pages", phrase("html_pages"), filters, every, _table(frame))
    opened, end, closed = section.rpartition("</tbody>")
    yield Markup(opened)
    for row in digest.worst_first:
        yield _row(row, number_of, frame, is_detailed=row.number in detailed)
    yield Markup(end + closed)


def errors_section(errors: Sequence[SourceError], frame: Frame) -> Markup | None:
    """Return the unreadable sources, and why."""
    if not errors:
        return None
    phrase = frame.words.phrase
    rows = (
        element(
            "tr",
            element("th", left_to_right(inert(e.source), "bdi"), scope="row"),
            element("td", frame.words.tell(e.message)),
        )
        for e in errors
    )
    titles = (phrase("html_column_source"), phrase("html_column_reason"))
    return frame.section(
        "errors",
        phrase("not_read", count=len(errors)),
        scrolling(table(titles, rows)),
    )


def _histogram(digest: Digest, frame: Frame) -> Markup:
    """Return a bar for each score range, relative to the highest one."""
    found = list(digest.histogram())
    most = max(count for _, _, count in found) or 1
    columns = []
    for low, high, count in found:
        share = f"--share:{count / most:.3f}"
        sentence = frame.words.phrase("html_histogram", count=count, low=low, high=high)
        columns.append(
            element(
                "li",
                element("span", str(count) if count else "", class_="count", aria_hidden="true"),
                element("span", class_=f"column {band(high)}", style=share, aria_hidden="true")
                if count
                else None,
                left_to_right(f"{low}–{high}", class_="range"),
                element("span", sentence, class_="spoken"),
            )
        )
    return element("ol", *columns, class_="histogram")


def _costs(costs: Iterable[RuleCost], pages: int, frame: Frame) -> Markup:
    phrase = frame.words.phrase
    titles = [phrase(f"html_column_{name}") for name in ("rule", "pages", "mean_points")]
    rows = (
        element(
            "tr",
            element("th", _rule(cost.rule, frame), scope="row"),
            element("td", left_to_right(f"{cost.pages} / {pages}")),
            element("td", left_to_right(f"+{frame.words.number(cost.points / pages, 1)}")),
        )
        for cost in costs
    )
    return scrolling(table(titles, rows))


def _rule(rule: str, frame: Frame) -> Markup:
    title = frame.words.title(registry.rule_of(rule))
    return join([title, " ", left_to_right(rule, "code")])


def _filters(costs: Iterable[RuleCost], frame: Frame) -> Markup:
    """Return the filters, hidden unless a script enables them."""
    phrase = frame.words.phrase
    everything = element("option", phrase("html_all"), value="")
    bands = (
        element("option", phrase(f"band_{name}"), value=f".{name}") for name in get_args(ScoreBand)
    )
    rules = (
        element("option", frame.words.title(registry.rule_of(cost.rule)), value=str(number))
        for number, cost in enumerate(costs)
    )
    return element(
        "form",
        element("label", phrase("html_find"), element("input", type="search", name="text")),
        element(
            "label",
            phrase("column_score"),
            element(
                "select",
                everything,
                *bands,
                element("option", phrase("html_failed"), value=".failed"),
                name="band",
            ),
        ),
        element(
            "label",
            phrase("html_column_rule"),
            element("select", everything, *rules, name="rule"),
        ),
        element("output", data_shown=phrase("html_shown", shown="%1", total="%2")),
        class_="filters",
        hidden=True,
    )


def _every(pages: int, frame: Frame) -> Markup | None:
    """Return the control for the rows that report.css hides at first: long tables open slowly."""
    if pages <= MAX_ROWS:
        return None
    box = element("input", type="checkbox", id="every")
    return element(
        "label", box, " ", frame.words.phrase("html_every", number=pages), class_="every"
    )


def _table(frame: Frame) -> Markup:
    """Return the table without its rows: all at once they would take as much memory as space."""
    titles = [
        frame.words.phrase(f"column_{name}") for name in ("score", "page", "findings", "worst")
    ]
    return scrolling(table(titles, (), class_="sortable"))


def _row(row: Row, number_of: Mapping[str, int], frame: Frame, *, is_detailed: bool) -> Markup:
    address = f"#page-{row.number}" if is_detailed else None
    name = element("a" if is_detailed else "bdi", row.name, href=address, dir="auto")
    worst = frame.words.title(registry.rule_of(row.rules[0])) if row.points > 0 else None
    failed = frame.words.phrase("html_failed") if row.is_failed else None
    return element(
        "tr",
        element("td", score(row.score, row.band)),
        element(
            "th",
            name,
            left_to_right(row.source, "small") if row.source != row.name else None,
            element("small", failed, class_="bad") if failed else None,
            scope="row",
        ),
        element("td", str(row.findings)),
        element("td", worst, " ", left_to_right(f"+{frame.words.number(row.points, 1)}", "b"))
        if worst
        else element("td"),
        class_="failed" if row.is_failed else None,
        data_rules=" ".join(str(number_of[rule]) for rule in row.rules) or None,
    )
