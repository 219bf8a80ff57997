"""The report of many pages, within a limit of bytes."""

from collections.abc import Iterable, Iterator

from seoaudit.engine.gate import Gate
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.digest import Digest
from seoaudit.reporters.html.frame import Frame, score
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right, own_direction
from seoaudit.reporters.html.overview import errors_section, overview_header, overview_sections
from seoaudit.reporters.html.page import name_of, page_header, page_sections
from seoaudit.reporters.phrasing.fix_groups import Repair, repairs
from seoaudit.reporters.phrasing.verdict import reasons
from seoaudit.runs.run import Run

# What a report of many pages may weigh before pages are shown in brief.
MAX_BYTES = 7_000_000

# Bytes for a row of the table, for a finding, and for what else is said of a page.
ROW, FINDING, PAGE = 1_000, 1_300, 7_000


def many_pages(run: Run, frame: Frame) -> Iterator[Markup]:
    """The overview, then every page under its name."""
    digest = Digest()
    brief = 0
    weights: list[int] = []
    for page in run.pages:
        digest.add(page, run.gate)
        brief += ROW + weight(_brief(page, frame))
        weights.append(_estimate(page))
    yield overview_header(run.tally, run.errors, frame)
    if digest.rows:
        names = ("scores", "costs", "pages", "details")
        yield frame.contents({name: frame.words.phrase(f"html_{name}") for name in names})
    yield errors_section(run.errors, frame) or Markup()
    if digest.rows:
        yield from overview_sections(digest, frame)
        worst_first = [(row.number, weights[row.number - 1]) for row in digest.worst_first]
        chosen = affordable(worst_first, MAX_BYTES - brief)
        yield from _details(run, chosen, frame)


def weight(markup: str) -> int:
    """How many bytes it takes in a file."""
    return len(markup.encode("utf-8", "replace"))


def affordable(weights: Iterable[tuple[int, int]], spare: int) -> frozenset[int]:
    """The pages, as (number, bytes), that have room in `spare` bytes, the first before others."""
    chosen = set()
    for number, needed in weights:
        if needed > spare:
            break
        spare -= needed
        chosen.add(number)
    return frozenset(chosen)


def _estimate(page: PageReport) -> int:
    """The bytes of a page shown whole, rather too many than too few."""
    blocks = page.article.blocks if page.article else ()
    article = sum(weight(block.text) + 60 for block in blocks)
    return PAGE + article + FINDING * len(page.findings)


def _details(run: Run, chosen: frozenset[int], frame: Frame) -> Iterator[Markup]:
    """Every page in the order of input, closed until somebody asks for it."""
    title, id_ = frame.words.phrase("html_details"), "details"
    yield Markup(f'<section class="{id_}" aria-labelledby="{id_}">')
    yield frame.heading(1, title, id_=id_)
    if len(chosen) < run.tally.pages:
        hint = frame.words.phrase("html_brief", count=len(chosen))
        yield element("p", hint, class_="hint")
    for number, page in enumerate(run.pages, start=1):
        inside = _whole(page, number, run.gate, frame) if number in chosen else _brief(page, frame)
        yield element(
            "details",
            element(
                "summary",
                score(page.score, page.band),
                " ",
                frame.heading(2, own_direction(name_of(page))),
                left_to_right(page.source, "small"),
            ),
            element("div", inside, id=f"page-{number}"),
            class_="page",
        )
    yield Markup("</section>")


def _whole(page: PageReport, number: int, gate: Gate, frame: Frame) -> Markup:
    own = Frame(frame.words, frame.target, level=3, prefix=f"page-{number}-", is_brief=True)
    failed = reasons(page, gate, own.words)
    return join([page_header(page, own, failed, named=False), *page_sections(page, own)])


def _brief(page: PageReport, frame: Frame) -> Markup:
    """A line for each rule that found something: its points, what it says first, and where."""
    return element(
        "ul", *(_line(repair, frame) for repair in repairs(page.findings)), class_="brief"
    )


def _line(repair: Repair, frame: Frame) -> Markup:
    first = repair.findings[0]
    points = left_to_right(f"+{repair.points:.1f}", "b") if repair.points > 0 else None
    more = f" +{len(repair.findings) - 1}" if repair.findings[1:] else ""
    return element("li", points, " ", frame.message(first), f" ({frame.line(first)}{more})")
