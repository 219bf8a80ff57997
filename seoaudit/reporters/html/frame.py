"""The context in which something is drawn: its language, heading level and ids."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seoaudit.engine.gate import Gate
from seoaudit.report.parts import ReportedFinding
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right
from seoaudit.rule import registry
from seoaudit.rule.finding import Severity
from seoaudit.rule.messages import Words

SEVERITY_MARK = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.INFO: "●"}


@dataclass(frozen=True, slots=True)
class Frame:
    """`level` is that of the page's heading; `prefix` begins its ids.

    `gate` is the one that pages have to pass. `is_brief` if the page is one of many and shown in
    less detail.
    """

    words: Words
    target: int | None = None
    level: int = 1
    prefix: str = ""
    is_brief: bool = False
    gate: Gate | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", Words(self.words.language, isolate=True))

    @property
    def direction(self) -> str:
        """The writing direction of the report's language."""
        return self.words.direction

    def id(self, name: str) -> str:
        """Return the id of a part of the page."""
        return self.prefix + name

    def heading(self, depth: int, *children: str, id_: str | None = None) -> Markup:
        """Return a heading `depth` levels below the page's own."""
        return element(f"h{self.level + depth}", *children, id=id_)

    def section(self, name: str, title: str, *children: str | None) -> Markup:
        """Return a section under its own heading, with an id to link to.

        It is a landmark, unless there is one of its name for each of many pages.
        """
        heading = self.heading(1, title, id_=self.id(name))
        return element(
            "section",
            heading,
            *children,
            class_=name,
            aria_labelledby=None if self.is_brief else self.id(name),
        )

    def contents(self, titles: Mapping[str, str]) -> Markup:
        """Return links to sections by name."""
        links = (element("a", titles[name], href=f"#{self.id(name)}") for name in titles)
        return element("nav", *links, aria_label=self.words.phrase("html_contents"))

    def message(self, finding: ReportedFinding) -> str:
        """Return what is wrong."""
        rule = registry.rule_of(finding.rule, finding.key)
        return self.words.text(rule, finding.key, finding.params)

    def advice(self, finding: ReportedFinding) -> str:
        """Return how to fix it."""
        rule = registry.rule_of(finding.rule, finding.key)
        return self.words.advice(rule, finding.key, finding.params)

    def topic(self, topic: str) -> str:
        """Return the name of a topic."""
        return self.words.phrase_or(f"topic_{topic}", topic)

    def line(self, finding: ReportedFinding) -> str:
        """Return the line of a finding in words."""
        return self.words.phrase("at_lines", count=1, lines=str(finding.line))

    def severity(self, severity: Severity) -> Markup:
        """Return the mark of a severity, read aloud as a word."""
        name = severity.name.lower()
        sentence = self.words.phrase(f"severity_{name}")
        return element(
            "span",
            SEVERITY_MARK[severity],
            class_=f"sign {name}",
            role="img",
            aria_label=sentence,
            title=sentence,
        )

    def points(self, points: float) -> Markup:
        """Return the points a fix is worth; an empty place if they would be shown as none."""
        if round(points, 1) <= 0:
            return element("span", class_="points")
        shown = f"+{self.words.number(points, 1)}"
        sentence = self.words.phrase("html_points", points=shown)
        return element("span", left_to_right(shown), class_="points", title=sentence)


def score(value: int, band: str, class_: str = "") -> Markup:
    """Return a score in the color of its band."""
    return element("span", str(value), class_=f"score {band} {class_}".rstrip())


def dotted(parts: Sequence[str | None]) -> Markup:
    """Return short facts on one line."""
    return join(
        [element("span", part) for part in parts if part], Markup(' <span class="dot">·</span> ')
    )


def table(titles: Iterable[str], rows: Iterable[Markup], class_: str | None = None) -> Markup:
    """Return a table with a column for each title."""
    head = element("tr", *(element("th", title, scope="col") for title in titles))
    return element("table", element("thead", head), element("tbody", *rows), class_=class_)


def scrolling(wide: Markup) -> Markup:
    """Return what may be wider than a telephone, which it can be moved on."""
    return element("div", wide, class_="scroll")
