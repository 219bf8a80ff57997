"""One page: its score, then its findings and facts."""

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from seoaudit.inert import inert
from seoaudit.report.parts import Comparison, IgnoredFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.html import badge
from seoaudit.reporters.html.article import article_section
from seoaudit.reporters.html.findings import findings_sections
from seoaudit.reporters.html.frame import Frame, dotted
from seoaudit.reporters.html.ledger import entries, ledger_section
from seoaudit.reporters.html.marks import Marks, find_marks
from seoaudit.reporters.html.markup import Markup, bdi, element, join, left_to_right
from seoaudit.reporters.html.search_preview import preview_section
from seoaudit.reporters.phrasing.keyphrases import capped, keyphrase_line
from seoaudit.reporters.phrasing.unjudged import unjudged
from seoaudit.reporters.phrasing.verdict import since
from seoaudit.rule import registry
from seoaudit.text.readability.formulas import ease_band
from seoaudit.text.segments.shorten import shorten

COLORS = badge.Colors(
    "var(--ink)",
    "var(--paper)",
    "var(--track)",
    {"bad": "var(--bad)", "ok": "var(--ok)", "good": "var(--good)"},
)
MAX_TITLE_LENGTH = 300


def page_sections(page: PageReport, frame: Frame) -> Iterator[Markup]:
    """Yield everything below the header of a page, most important first."""
    marks = find_marks(page.article, page.findings) if page.article else Marks()
    yield from findings_sections(page, marks, frame)
    yield preview_section(page, frame)
    yield article_section(page, marks, frame) or Markup()
    yield ledger_section(page, frame) or Markup()
    if page.compared:
        yield _comparison(page, page.compared, frame)
    yield from _about(page, frame)


def page_contents(page: PageReport, frame: Frame) -> Markup:
    """Return links to the parts of the page."""
    names = ["fixes", "preview"]
    names += ["article"] if page.article else []
    names += ["ledger"] if entries(page.rules) else []
    return frame.contents({name: frame.words.phrase(f"html_{name}") for name in names})


def page_header(
    page: PageReport,
    frame: Frame,
    failed: Iterable[str] = (),
    *,
    passed: str | None = None,
    named: bool = True,
) -> Markup:
    """Return the gauge, the name and the facts of a page; `named` if its title is the heading.

    `failed` lists the reasons why the page failed, `passed` says that it is good enough.
    """
    verdict = frame.words.phrase(f"band_{page.band}")
    lines = [element("p", keyphrase_line(each, frame.words)) for each in page.keyphrases]
    return element(
        "header",
        gauge(page.score, frame.words.phrase("badge"), frame),
        element(
            "div",
            *_name(page, frame) if named else (),
            element("p", _source(page), class_="source"),
            element("p", verdict, class_=f"verdict {page.band}"),
            element("p", capped(page, frame.words), class_="cap") if page.cap is not None else None,
            *(element("p", why, class_="cap") for why in failed),
            element("p", passed, class_="good") if passed else None,
            *(element("p", gap) for gap in unjudged(page, frame.words)),
            *(element("p", sentence) for sentence in since(page, frame.words)),
            *lines,
            element("p", dotted(list(_facts(page, frame))), class_="facts"),
        ),
        class_="masthead",
    )


def _name(page: PageReport, frame: Frame) -> Iterator[Markup]:
    yield element("p", frame.words.phrase("html_title"), class_="eyebrow")
    yield frame.heading(0, bdi(name_of(page)))


def name_of(page: PageReport) -> str:
    """Return what readers know the page by."""
    named = page.facts.title or next(iter(page.facts.h1), "") or inert(page.source)
    return shorten(named, MAX_TITLE_LENGTH)


def gauge(score: int, label: str, frame: Frame) -> Markup:
    """Return the score as a circle, in the colors of the report."""
    under = badge.Label(label, frame.words.language, "rtl" if frame.direction == "rtl" else "ltr")
    return element(
        "div", Markup(badge.svg(score, under, colors=COLORS, inline=True)), class_="gauge"
    )


def _source(page: PageReport) -> Markup:
    """Return the source, and the URL if it differs."""
    source = left_to_right(inert(page.source), "bdi")
    if page.url is None or not page.url.startswith(("http://", "https://")):
        return source
    link = element("a", unquote(page.url), href=page.url, dir="ltr", rel="noopener noreferrer")
    return link if page.url == page.source else join([source, link])


def _facts(page: PageReport, frame: Frame) -> Iterator[str]:
    facts, phrase = page.facts, frame.words.phrase
    yield phrase("words", count=facts.words)
    yield phrase("minutes", count=facts.reading_minutes)
    for name, count in (
        ("headings", facts.headings),
        ("images", facts.images),
        ("internal", facts.links.get("internal", 0)),
        ("external", facts.links.get("external", 0)),
    ):
        yield phrase(f"html_fact_{name}", number=count)
    if facts.reading_ease is not None:
        band = ease_band(facts.reading_ease, page.language) or "standard"
        meaning = phrase(f"ease_{band.replace(' ', '_')}")
        yield phrase("html_fact_ease", number=round(facts.reading_ease), meaning=meaning)


def _comparison(page: PageReport, compared: Comparison, frame: Frame) -> Markup:
    """Return two gauges, and the findings that affect only one of the scores."""
    moved = ((compared.profile, compared.only_there), (page.profile, compared.only_here))
    lists = (
        element(
            "div",
            frame.heading(2, frame.words.phrase("html_raises_only", profile=profile)),
            _moved(rules, frame),
        )
        for profile, rules in moved
        if rules
    )
    return frame.section(
        "comparison",
        frame.words.phrase("html_comparison", profile=compared.profile),
        element(
            "div",
            gauge(page.score, page.profile, frame),
            gauge(compared.score, compared.profile, frame),
            class_="gauges",
        ),
        *lists,
    )


def _moved(rules: tuple[tuple[str, float], ...], frame: Frame) -> Markup:
    return element(
        "ul",
        *(
            element(
                "li",
                frame.points(points),
                " ",
                frame.words.title(registry.rule_of(rule)),
                " ",
                left_to_right(rule, "code"),
            )
            for rule, points in rules
        ),
        class_="moved",
    )


def _about(page: PageReport, frame: Frame) -> Iterator[Markup]:
    """Yield the notes on the audit, and the ignored findings."""
    phrase = frame.words.phrase
    if page.notes:
        notes = (element("li", phrase(note.key, **note.params)) for note in page.notes)
        yield frame.section("notes", phrase("html_notes"), element("ul", *notes))
    if page.ignored:
        ignored = (_ignored(each, frame) for each in page.ignored)
        title = phrase("ignored", count=len(page.ignored))
        yield frame.section("ignored", title, element("ul", *ignored))


def _ignored(ignored: IgnoredFinding, frame: Frame) -> Markup:
    finding = ignored.finding
    why = [
        ignored.reason or None,
        frame.words.phrase("ignored_until", until=ignored.until) if ignored.until else None,
        frame.line(finding),
        left_to_right(finding.rule, "code"),
    ]
    return element("li", frame.message(finding), " ", element("span", dotted(why), class_="known"))
