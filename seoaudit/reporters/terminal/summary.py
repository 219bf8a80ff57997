"""Many pages: a table of scores, the findings to look at, the totals, the verdict."""

from collections.abc import Iterable, Iterator
from itertools import chain

from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.phrasing.fix_groups import gain
from seoaudit.reporters.phrasing.next_steps import next_step_of_all
from seoaudit.reporters.phrasing.unjudged import unjudged_in_all
from seoaudit.reporters.phrasing.verdict import figures, since_all
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.conclusion import verdict_lines
from seoaudit.reporters.terminal.lines import Line, before_command, hang, line, sentence, wrap
from seoaudit.reporters.terminal.listing import (
    failed_page_lines,
    finding_lines,
    new_finding_lines,
)
from seoaudit.reporters.terminal.table import table_of
from seoaudit.runs.run import Run

# The rules named of those that cost most, and the findings listed that are new on pages that pass.
MAX_RULES = 5
MAX_NEW = 100


def summary_parts(run: Run, style: Style) -> Iterator[Iterable[Line]]:
    """Yield the table, the findings of each page that failed, the totals, and the verdict.

    Of pages that pass, what is new since the baseline is listed; with `style.verbose`, every
    finding. With `style.quiet`, only what fails a page.
    """
    if not style.quiet:
        yield table_of(run, style)
    room, unlisted = MAX_NEW, 0
    for page in run.pages:
        if run.gate.fails(page):
            between = [] if style.quiet else [line()]
            yield chain(between, failed_page_lines(page, run.gate, style))
        elif style.verbose:
            yield chain([line()], finding_lines(page, page.findings, style))
        else:
            listed = [] if style.quiet else _new(page)[:room]
            room, unlisted = room - len(listed), unlisted + len(page.findings) - len(listed)
            if listed:
                yield chain([line()], new_finding_lines(page, listed, style))
    if not style.quiet:
        yield _totals(run, unlisted, style)
    yield verdict_lines(run, style)


def _new(page: PageReport) -> list[ReportedFinding]:
    return [each for each in page.findings if not each.known] if page.before else []


def _totals(run: Run, unlisted: int, style: Style) -> Iterator[Line]:
    """Yield what costs most, the figures, what changed, and what to run next."""
    words = style.words
    yield line()
    yield from _costs(run, style)
    if unlisted:
        yield from sentence(words.phrase("findings_unlisted", count=unlisted), style)
    yield from sentence(" · ".join(figures(run, style)), style)
    for changed in since_all(run, words):
        yield from sentence(changed, style)
    for gap in unjudged_in_all(run, words):
        yield from sentence(gap, style)
    for step in next_step_of_all(run, words):
        yield from before_command(step, style)


def _costs(run: Run, style: Style) -> Iterator[Line]:
    """Yield the rules that would raise the average most; with `style.verbose`, all of them."""
    words, tally = style.words, run.tally
    costly = [(gain(each.points / tally.pages, words), each) for each in tally.costs]
    costly = [(won, each) for won, each in costly if won][: None if style.verbose else MAX_RULES]
    if not costly:
        return
    longest = max(len(each.rule) for _, each in costly)
    yield from sentence(words.phrase("raise_most"), style, "bold")
    for won, each in costly:
        pages = words.phrase("pages", count=each.pages)
        where = words.phrase("findings_on", count=each.findings, pages=pages)
        prefix = line((f"{won:>7}  ", "bold"), f"{each.rule:<{longest}}  ")
        body = wrap(
            where, style.width - prefix.cells, look="dim", right_to_left=words.is_right_to_left
        )
        yield from hang(prefix, body)
    yield line()
