"""A report to share: one self-contained file, for screen and print.

A single page is shown in full. Many pages get a table, and each is shown in full as long as the
file stays small (see `many.py`), lowest scores first; the rest are shown in short form.
"""

from collections.abc import Iterator

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.document import closing, opening
from seoaudit.reporters.html.frame import Frame
from seoaudit.reporters.html.many import many_pages
from seoaudit.reporters.html.page import name_of, page_contents, page_header, page_sections
from seoaudit.reporters.phrasing.verdict import objections, page_verdict
from seoaudit.reporters.style import Style
from seoaudit.runs.run import Run

NEEDS_ARTICLE = True
ENDINGS = (".html", ".htm")
INDEX = "index.html"


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the report as HTML, part by part."""
    tally, errors = run.tally, run.errors
    frame = Frame(style.words, style.target, gate=run.gate)
    if tally.pages == 1 and not errors:
        yield from _one_page(next(run.pages), run.gate, frame)
    else:
        pages = frame.words.phrase("pages", count=tally.pages)
        yield opening(frame.words.labelled(frame.words.phrase("html_title"), pages), frame)
        yield from many_pages(run, frame)
    yield closing(run.profile, frame)


def _one_page(page: PageReport, gate: Gate, frame: Frame) -> Iterator[str]:
    yield opening(frame.words.labelled(name_of(page), f"{page.score} / 100"), frame)
    verdict = page_verdict(page, gate, frame.words)
    if objections(page, gate, frame.words):
        yield page_header(page, frame, [verdict])
    else:
        yield page_header(page, frame, passed=verdict)
    yield page_contents(page, frame)
    yield from page_sections(page, frame)
