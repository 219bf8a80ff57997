"""The findings: what to fix first, other findings by topic, information."""

from collections.abc import Iterator, Sequence

from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.frame import Frame, dotted
from seoaudit.reporters.html.marks import Marks
from seoaudit.reporters.html.markup import Markup, element, left_to_right
from seoaudit.reporters.phrasing.fix_groups import Repair, choose, repairs
from seoaudit.rule.finding import Safety
from seoaudit.text.segments.shorten import shorten

MAX_SNIPPET_LENGTH = 160
# How many places of one group of findings are listed.
MAX_PLACES = 100
# Source that does not show what is meant: the whole of the page or of one of its parts.
SAYS_NOTHING = frozenset(("", "<head>", "<body>", "<main>", "<article>"))


def findings_sections(page: PageReport, marks: Marks, frame: Frame) -> Iterator[Markup]:
    """Yield the findings of a page, grouped by rule."""
    found = repairs(page.findings)
    choice = choose(page, found, frame.target, frame.gate)
    rest = [repair for repair in found if repair not in choice.repairs]
    title = frame.words.phrase(choice.phrase, **choice.params)
    first = _listed(choice.repairs, marks, frame, ordered=True) if choice.repairs else None
    yield frame.section("fixes", title, first)
    costly = [repair for repair in rest if repair.points > 0]
    remarks = [repair for repair in rest if repair.points <= 0]
    if costly:
        yield frame.section("rest", frame.words.phrase("the_rest"), *_topics(costly, marks, frame))
    if remarks:
        listed = _listed(remarks, marks, frame)
        yield frame.section("remarks", frame.words.phrase("remarks"), listed)


def _topics(found: Sequence[Repair], marks: Marks, frame: Frame) -> Iterator[Markup]:
    """Yield the topics, those that cost most first."""
    topics = {repair.topic: 0.0 for repair in found}
    for repair in found:
        topics[repair.topic] += repair.points
    for topic in sorted(topics, key=lambda topic: -topics[topic]):
        yield frame.heading(2, frame.topic(topic))
        yield _listed([repair for repair in found if repair.topic == topic], marks, frame)


def _listed(
    found: Sequence[Repair], marks: Marks, frame: Frame, *, ordered: bool = False
) -> Markup:
    items = (_repair(repair, marks, frame) for repair in found)
    return element("ol" if ordered else "ul", *items, class_="repairs")


def _repair(repair: Repair, marks: Marks, frame: Frame) -> Markup:
    """Return the first finding in full, and its other places."""
    first, *others = repair.findings
    known = [
        _place(first, marks, frame),
        left_to_right(repair.rule, "code"),
        frame.words.phrase(f"basis_{first.basis}"),
        frame.words.phrase("html_fixable") if _is_fixable(repair) else None,
        frame.words.phrase("known") if repair.known else None,
        _must(frame) if repair.fails(frame.gate) else None,
    ]
    return element(
        "li",
        frame.points(repair.points),
        element(
            "div",
            element("p", frame.severity(first.severity), " ", frame.message(first), class_="said"),
            element("p", frame.advice(first), class_="advice"),
            _snippet(first, marks),
            element("p", dotted(known), class_="known"),
            _others(first, others, marks, frame),
        ),
    )


def _must(frame: Frame) -> Markup:
    return element("strong", frame.words.phrase("must_be_fixed"))


def _others(
    first: ReportedFinding, others: Sequence[ReportedFinding], marks: Marks, frame: Frame
) -> Markup | None:
    if not others:
        return None
    sentence = frame.message(first)
    items = []
    for finding in others[:MAX_PLACES]:
        message = frame.message(finding)
        items.append(
            element(
                "li",
                _place(finding, marks, frame),
                *([" ", message] if message != sentence else []),
                _snippet(finding, marks),
            )
        )
    if others[MAX_PLACES:]:
        items.append(element("li", "…"))
    more = frame.words.phrase("html_places", count=len(others))
    return element("details", element("summary", more), element("ul", *items), class_="places")


def _place(finding: ReportedFinding, marks: Marks, frame: Frame) -> Markup:
    """Return the line, linked to the highlight in the article if there is one."""
    number = marks.number(finding)
    line = frame.line(finding)
    if number is None:
        return element("span", line, class_="line")
    return element("a", line, href=f"#{frame.id(f'note-{number}')}", class_="line")


def _snippet(finding: ReportedFinding, marks: Marks) -> Markup | None:
    """Return the source at the finding, unless the article shows it."""
    if finding.snippet.strip() in SAYS_NOTHING or marks.number(finding) is not None:
        return None
    shown = shorten(finding.snippet, MAX_SNIPPET_LENGTH)
    if finding.snippet.startswith("<") or "=" in finding.snippet:
        return left_to_right(shown, "code", class_="snippet")
    return element("q", shown, class_="snippet", dir="auto")


def _is_fixable(repair: Repair) -> bool:
    fixes = (finding.fix for finding in repair.findings)
    return any(fix is not None and fix.safety is Safety.SAFE for fix in fixes)
