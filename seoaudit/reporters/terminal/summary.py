"""Many pages: a table of scores, the findings of those that failed, the totals, the verdict."""

from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import chain
from typing import NamedTuple

from rich.cells import cell_len

from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import costliest, gain
from seoaudit.reporters.phrasing.next_steps import next_step_of_all
from seoaudit.reporters.phrasing.unjudged import unjudged_in_all
from seoaudit.reporters.phrasing.verdict import figures, since_all
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.conclusion import BAND_COLOR, verdict_lines
from seoaudit.reporters.terminal.lines import Line, cut, keep_direction, line, sentence
from seoaudit.reporters.terminal.listing import failed_page_lines, finding_lines
from seoaudit.runs.run import Run

GAP = 2
MIN_NAME_WIDTH = 16
# Rows of the table: what follows it must not be pushed out of sight.
MAX_ROWS = 50


class Row(NamedTuple):
    """One page in the table."""

    score: str
    findings: str
    page: str
    worst: str
    color: str = ""


def summary_parts(run: Run, style: Style) -> Iterator[Iterable[Line]]:
    """Yield the table, the findings of each page that failed, the totals, and the verdict.

    With `style.verbose`, the findings of every page; with `style.quiet`, only those that fail one.
    """
    if not style.quiet:
        yield _table_of(run, style)
    unlisted = 0
    for page in run.pages:
        if run.gate.fails(page):
            between = [] if style.quiet else [line()]
            yield chain(between, failed_page_lines(page, run.gate, style))
        elif style.verbose:
            yield chain([line()], finding_lines(page, page.findings, style))
        else:
            unlisted += len(page.findings)
    if not style.quiet:
        yield _totals(run, unlisted, style)
    yield verdict_lines(run, style)


def _totals(run: Run, unlisted: int, style: Style) -> Iterator[Line]:
    """Yield the findings that are only counted, the figures, what changed, and what to run next."""
    words = style.words
    yield line()
    if unlisted:
        yield from sentence(words.phrase("findings_unlisted", count=unlisted), style)
    yield from sentence(" · ".join(figures(run, words)), style)
    for changed in since_all(run, words):
        yield from sentence(changed, style)
    for gap in unjudged_in_all(run, words):
        yield from sentence(gap, style)
    for step in next_step_of_all(run, words):
        yield from sentence(step, style)


def _table_of(run: Run, style: Style) -> Iterator[Line]:
    """Yield the table; without `style.verbose`, of the lowest scores if there are many pages."""
    shown = run.tally.pages if style.verbose else MAX_ROWS
    rows = ((page.score, number, _row_of(page, style)) for number, page in enumerate(run.pages))
    lowest = sorted(nsmallest(shown, rows), key=lambda each: each[1])
    yield from _table([row for _, _, row in lowest], style)
    if hidden := run.tally.pages - len(lowest):
        yield from sentence(style.words.phrase("pages_unlisted", count=hidden), style, "dim")


def _row_of(page: PageReport, style: Style) -> Row:
    found = str(len(page.findings))
    score = str(page.score)
    if page.before:
        change = {"before": page.before.score, "after": page.score}
        score = style.words.phrase("score_change", **change)
    return Row(score, found, page.source, _costliest(page), BAND_COLOR[page.band])


def _table(rows: Sequence[Row], style: Style) -> Iterator[Line]:
    titles = Row(
        *(style.words.phrase(f"column_{name}") for name in ("score", "findings", "page", "worst"))
    )
    every = (titles, *rows)
    narrow = [max(cell_len(row[i]) for row in every) for i in (0, 1)]
    room = style.width - sum(narrow) - 3 * GAP
    worst = min(max(cell_len(row.worst) for row in every), max(room - MIN_NAME_WIDTH, 0))
    widths = (*narrow, min(room - worst, max(cell_len(row.page) for row in every)), worst)
    yield line((_row(titles[:4], widths), "bold"))
    for row in rows:
        shown = _row(row[:4], widths).rstrip()
        score, rest = shown[: widths[0]], shown[widths[0] :]
        yield line((score, f"bold {row.color}"), rest)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return numbers right-aligned and names left-aligned; each cell keeps its own direction."""
    shown = [
        " " * (width - cell_len(text)) + keep_direction(text)
        if column < 2
        else keep_direction(cut(text, width)) + " " * (width - cell_len(cut(text, width)))
        for column, (text, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return (" " * GAP).join(shown)


def _costliest(page: PageReport) -> str:
    found = costliest(page)
    return f"{found.rule} ({gain(found.points)})" if found and gain(found.points) else ""
