"""Many pages as Markdown."""

from collections.abc import Iterator
from heapq import nsmallest

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.report import PageReport
from seoaudit.reporters.markdown.page import BAND_MARK, first_fixes, points
from seoaudit.reporters.markdown.text import (
    Room,
    code,
    escape_markdown,
    in_html,
    table_head,
    table_row,
)
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.fix_groups import costliest, repairs
from seoaudit.reporters.phrasing.sort_keys import Key, order_key
from seoaudit.reporters.phrasing.unjudged import unjudged_in_all
from seoaudit.reporters.phrasing.verdict import (
    change,
    figures,
    findings_counted,
    run_verdict,
    since_all,
)
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run, Verdict

NUMBERS = ("score", "change", "findings")
# More than can fit: pages beyond this number need not be kept.
MAX_ROWS = 500
# Characters for each page detailed below the table.
MAX_DETAILS = 6_000
# How many of the worst pages are detailed below the table.
MAX_PAGES = 20


# What a page has in the column of changes that was not there before.
NEW = "🆕"


class Row(NamedTuple):
    """One page in the table; the page that comes first compares lowest."""

    passes: bool
    key: Key
    number: int
    written: str


def pages_comment(run: Run, style: Style, room: Room) -> Iterator[str]:
    """Yield the figures, the table, and the top fixes of pages that failed or have new findings."""
    words, tally = style.words, run.tally
    yield f"## {escape_markdown(' · '.join(figures(run, style)))}\n\n"
    for said in since_all(run, words):
        yield f"{escape_markdown(said)}\n\n"
    for gap in unjudged_in_all(run, words):
        yield f"{escape_markdown(gap)}\n\n"
    mark = "✅" if run.verdict is Verdict.GOOD_ENOUGH else "❌"
    yield f"{mark} **{escape_markdown(run_verdict(run, words))}**\n\n"
    shown = (page for page in run.pages if run.gate.fails(page) or _is_worse(page))
    first = nsmallest(MAX_PAGES, shown, key=lambda page: (not run.gate.fails(page), page.score))
    details = ["".join(_details(page, run, style)) for page in first]
    fitting = [text for text in details if len(text) * 2 < room.left and room.takes(text)]
    columns = ("score", *(("change",) if tally.is_compared else ()), "page", "findings", "worst")
    titles = [words.phrase(f"column_{name}") for name in columns]
    yield table_head(titles, ["---:" if name in NUMBERS else "---" for name in columns])
    yield from room.fill(_rows(run, style), tally.pages, words)
    yield from fitting


def _rows(run: Run, style: Style) -> Iterator[str]:
    """Yield the first pages, as many as could fit."""
    by_path = style.order is PageOrder.PATH
    rows = (
        Row(
            by_path or not run.gate.fails(page),
            order_key(page, style.order),
            number,
            _row(page, run, style),
        )
        for number, page in enumerate(run.pages)
    )
    yield from (row.written for row in nsmallest(MAX_ROWS, rows))


def _row(page: PageReport, run: Run, style: Style) -> str:
    first = costliest(page)
    worst = f"{code(first.rule)} ({points(first, style.words)})" if first else ""
    name = escape_markdown(style.words.show(path(page.source, style.root)))
    found = escape_markdown(findings_counted(page, style.words))
    cells = [f"{BAND_MARK[page.band]} {page.score}", name, found, worst]
    if run.tally.is_compared:
        is_new = page.before is not None and page.before.score is None
        cells.insert(1, NEW if is_new else style.words.show(change(page)))
    return table_row(cells)


def _is_worse(page: PageReport) -> bool:
    """Whether the page has findings that are new since the baseline."""
    return bool(page.before and page.before.new)


def _details(page: PageReport, run: Run, style: Style) -> Iterator[str]:
    name = in_html(style.words.show(path(page.source, style.root)))
    yield f"\n<details>\n<summary>{page.score} · {name}</summary>\n\n"
    room = Room(MAX_DETAILS)
    yield from first_fixes(page, repairs(page.findings), run, style, room)
    yield "\n</details>\n"
