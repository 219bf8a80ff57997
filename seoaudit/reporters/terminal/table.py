"""The table of many pages: score, findings, name, and the issue worth most."""

from collections.abc import Iterator, Sequence
from heapq import nsmallest

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.report import PageReport
from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.paths import path
from seoaudit.reporters.phrasing.fix_groups import costliest, gain
from seoaudit.reporters.phrasing.sort_keys import Key, order_key
from seoaudit.reporters.phrasing.verdict import findings_counted
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.cells import cell_len
from seoaudit.reporters.terminal.conclusion import BAND_COLOR
from seoaudit.reporters.terminal.lines import Line, cut, keep_direction, line, sentence
from seoaudit.reporters.terminal.names import ShortNames
from seoaudit.rule.messages import Words
from seoaudit.runs.run import Run

GAP = 2
MIN_NAME_WIDTH = 24
# Rows of the table: what follows it must not be pushed out of sight.
MAX_ROWS = 50


class Row(NamedTuple):
    """One page in the table."""

    score: str
    findings: str
    page: str
    worst: str
    color: str = ""


class Placed(NamedTuple):
    """A row with what it is ordered by; `number` counts the pages in input order."""

    weight: Key
    number: int
    key: Key
    row: Row


def table_of(run: Run, style: Style) -> Iterator[Line]:
    """Yield the table; of many pages without `style.verbose`, those that need most.

    Ordered by path, these are the ones with the lowest scores.
    """
    by_weight = PageOrder.SCORE if style.order is PageOrder.PATH else style.order
    most = run.tally.pages if style.verbose else MAX_ROWS
    placed = (
        Placed(
            order_key(page, by_weight), number, order_key(page, style.order), _row_of(page, style)
        )
        for number, page in enumerate(run.pages)
    )
    shown = sorted(nsmallest(most, placed), key=lambda each: (each.key, each.number))
    yield from _table([each.row for each in shown], style)
    if hidden := run.tally.pages - len(shown):
        name = "pages_unlisted" if by_weight is PageOrder.SCORE else "more_pages_unlisted"
        yield from sentence(style.words.phrase(name, count=hidden), style, "dim")


def _row_of(page: PageReport, style: Style) -> Row:
    words, before = style.words, page.before
    score, found = str(page.score), findings_counted(page, words)
    if before and before.score is not None:
        score = words.phrase("score_change", before=before.score, after=page.score)
    name, worst = path(page.source, style.root), _worst(page, words)
    return Row(score, found, name, worst, BAND_COLOR[page.band])


def _worst(page: PageReport, words: Words) -> str:
    found = costliest(page)
    won = gain(found.points, words) if found else ""
    return f"{found.rule} ({won})" if found and won else ""


def _table(rows: Sequence[Row], style: Style) -> Iterator[Line]:
    titles = Row(
        *(style.words.phrase(f"column_{name}") for name in ("score", "findings", "page", "worst"))
    )
    every = (titles, *rows)
    narrow = [max(cell_len(row[i]) for row in every) for i in (0, 1)]
    room = style.width - sum(narrow) - 3 * GAP
    worst = min(max(cell_len(row.worst) for row in every), max(room - MIN_NAME_WIDTH, 0))
    short = ShortNames([row.page for row in rows], max(room - worst, 0))
    named = [titles, *(row._replace(page=short.of(row.page)) for row in rows)]
    widths = (*narrow, max(cell_len(row.page) for row in named), worst)
    yield line((_row(titles[:4], widths), "bold"))
    for row in named[1:]:
        shown = _row(row[:4], widths).rstrip()
        score, rest = shown[: widths[0]], shown[widths[0] :]
        yield line((score, f"bold {row.color}"), rest)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return numbers right-aligned and names left-aligned; each cell keeps its own direction."""
    score, findings, page, worst = cells
    numbers = (
        " " * (width - cell_len(text)) + keep_direction(text)
        for text, width in zip((score, findings), widths[:2], strict=True)
    )
    name = keep_direction(page) + " " * (widths[2] - cell_len(page))
    return (" " * GAP).join([*numbers, name, keep_direction(cut(worst, widths[3]))])
