"""Many pages: a table of scores, then the totals."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import costliest
from seoaudit.reporters.phrasing.verdict import figures, reasons, since_all
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import Line, cut, hang, keep_direction, line, wrap
from seoaudit.reporters.terminal.page import BAND_COLOR
from seoaudit.runs.run import Run

GAP = 2
MIN_NAME_WIDTH = 16


class Row(NamedTuple):
    """One page in the table."""

    score: str
    findings: str
    page: str
    worst: str
    color: str = ""


def summary_lines(run: Run, style: Style) -> Iterator[Line]:
    """Yield the table, the average, the lowest score, and the pages that failed."""
    rows: list[Row] = []
    failings: list[str] = []
    for page in run.pages:
        rows.append(_row_of(page, style))
        failings += reasons(page, run.gate, style.words)
    yield from _table(rows, style)
    yield line()
    yield from _figures(run, style)
    room, rtl = style.width - GAP, style.words.is_right_to_left
    for failing in failings:
        yield from hang(line(" " * GAP), wrap(failing, room, right_to_left=rtl))


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
    return f"{found.rule} (+{found.points:.1f})" if found else ""


def _figures(run: Run, style: Style) -> Iterator[Line]:
    words, tally = style.words, run.tally
    yield from wrap(
        " · ".join(figures(run, words)), style.width, right_to_left=words.is_right_to_left
    )
    for sentence in since_all(run, words):
        yield from wrap(sentence, style.width, right_to_left=words.is_right_to_left)
    if tally.failed:
        failed = words.phrase("under_gate", count=tally.failed)
        yield from wrap(failed, style.width, look="red", right_to_left=words.is_right_to_left)
