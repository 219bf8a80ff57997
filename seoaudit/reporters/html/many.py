"""The report of many pages, within a size limit."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import replace

from seoaudit.engine.gate import Gate
from seoaudit.inert import inert
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.digest import Digest
from seoaudit.reporters.html.frame import Frame, score
from seoaudit.reporters.html.markup import Markup, bdi, element, join, left_to_right
from seoaudit.reporters.html.overview import errors_section, overview_header, overview_sections
from seoaudit.reporters.html.page import name_of, page_header, page_sections
from seoaudit.reporters.phrasing.fix_groups import Repair, repairs
from seoaudit.reporters.phrasing.verdict import reasons
from seoaudit.runs.run import Run

# The size up to which pages are shown in full, or else in short form below the table.
MAX_BYTES = 7_000_000

# Bytes for what stands around the pages, such as style and script; for a table row without its
# texts, for the frame of a page below it, for a finding, and for the rest of a page.
DOCUMENT, ROW, FRAME, FINDING, PAGE = 40_000, 260, 240, 1_300, 7_000


def many_pages(run: Run, frame: Frame) -> Iterator[Markup]:
    """Yield the overview, then the details of every page."""
    digest = Digest()
    brief, full = array("L"), array("L")
    spare = MAX_BYTES - DOCUMENT
    for page in run.pages:
        row = digest.add(page, run.gate)
        texts = weight(row.source) + weight(row.name)
        spare -= ROW + texts
        brief.append(FRAME + texts + weight(_brief(page, frame)))
        full.append(_estimate(page))
    yield overview_header(run, frame)
    if digest.rows:
        names = ("scores", "costs", "pages", "details")
        yield frame.contents({name: frame.words.phrase(f"html_{name}") for name in names})
    yield errors_section(run.errors, frame) or Markup()
    if digest.rows:
        order = [row.number for row in digest.worst_first]
        shown = affordable(((number, brief[number - 1]) for number in order), spare)
        yield from overview_sections(run, digest, frame, shown)
        if len(shown) == len(order):
            spare -= sum(brief)
            whole = affordable(((number, full[number - 1]) for number in order), spare)
        else:
            whole = frozenset()
        yield from _details(run, shown, whole, frame)


def weight(markup: str) -> int:
    """Return its size in a file, in bytes."""
    return len(markup.encode("utf-8", "replace"))


def affordable(weights: Iterable[tuple[int, int]], spare: int) -> frozenset[int]:
    """Return the pages, given as (number, bytes), that fit in `spare` bytes, in order."""
    chosen = set()
    for number, needed in weights:
        if needed > spare:
            break
        spare -= needed
        chosen.add(number)
    return frozenset(chosen)


def _estimate(page: PageReport) -> int:
    """Return the estimated size of a page shown in full, rather too high than too low."""
    blocks = page.article.blocks if page.article else ()
    article = sum(weight(block.text) + 60 for block in blocks)
    return PAGE + article + FINDING * len(page.findings)


def _details(
    run: Run, shown: frozenset[int], whole: frozenset[int], frame: Frame
) -> Iterator[Markup]:
    """Yield the pages to be shown in input order, collapsed; those not `whole` in short form."""
    title, id_ = frame.words.phrase("html_details"), "details"
    yield Markup(f'<section class="{id_}" aria-labelledby="{id_}">')
    yield frame.heading(1, title, id_=id_)
    if len(shown) < run.tally.pages:
        hint = frame.words.phrase("html_worst", count=len(shown))
        yield element("p", hint, class_="hint")
    elif len(whole) < run.tally.pages:
        hint = frame.words.phrase("html_brief", count=len(whole))
        yield element("p", hint, class_="hint")
    for number, page in enumerate(run.pages, start=1):
        if number not in shown:
            continue
        if number in whole:
            inside = page_in_full(page, f"page-{number}-", run.gate, frame)
        else:
            inside = _brief(page, frame)
        yield element(
            "details",
            element(
                "summary",
                score(page.score, page.band),
                " ",
                frame.heading(2, bdi(name_of(page))),
                left_to_right(inert(page.source), "small"),
            ),
            element("div", inside, id=f"page-{number}"),
            class_="page",
        )
    yield Markup("</section>")


def page_in_full(page: PageReport, prefix: str, gate: Gate, frame: Frame) -> Markup:
    """Return all that is told of one of many pages; its ids begin with the prefix."""
    own = replace(frame, level=3, prefix=prefix, is_brief=True)
    failed = reasons(page, gate, own.words)
    return join([page_header(page, own, failed, named=False), *page_sections(page, own)])


def _brief(page: PageReport, frame: Frame) -> Markup:
    """Return a line for each rule with findings: its points, first message and line."""
    return element(
        "ul", *(_line(repair, frame) for repair in repairs(page.findings)), class_="brief"
    )


def _line(repair: Repair, frame: Frame) -> Markup:
    first = repair.findings[0]
    won = f"+{frame.words.number(repair.points, 1)}"
    points = left_to_right(won, "b") if repair.points > 0 else None
    more = f" +{len(repair.findings) - 1}" if repair.findings[1:] else ""
    return element("li", points, " ", frame.message(first), f" ({frame.line(first)}{more})")
