"""What `seoaudit watch` shows of a saved page: what changed first, then the short report."""

from collections.abc import Iterator
from dataclasses import replace

from seoaudit.cli.printing.diff_report import finding_lines
from seoaudit.history.baseline import unknown
from seoaudit.report.report import PageReport
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal import printed
from seoaudit.reporters.terminal.lines import Line, line, sentence
from seoaudit.reporters.terminal.page import short_page_lines
from seoaudit.runs.run import Run

# Findings listed of each kind: more change only with the configuration.
MAX_LISTED = 5


def change_report(before: PageReport, run: Run, style: Style) -> str:
    """Return what changed on the one page of `run` since `before`, and how it stands."""
    style = replace(style, words=style.words._replace(isolate=True))
    return printed(_lines(before, next(run.pages), run, style), style)


def _lines(before: PageReport, after: PageReport, run: Run, style: Style) -> Iterator[Line]:
    words = style.words
    scores = {"before": before.score, "after": after.score}
    yield from sentence(words.phrase("rescored", page=after.source, **scores), style, "bold")
    for title, findings in (
        ("diff_fixed", unknown(before, after)),
        ("diff_new", unknown(after, before)),
    ):
        yield from finding_lines(title, findings, style, most=MAX_LISTED)
    yield line()
    yield from short_page_lines(after, run, style)
