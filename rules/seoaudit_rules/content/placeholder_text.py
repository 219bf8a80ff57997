import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.text.quote import shorten


class PlaceholderText(Rule):
    """Replace every placeholder before you publish.

    ## Why it matters
    "Lorem ipsum", a note such as "TODO:" or a variable that was never filled in tells every reader
    that the page is not finished. That it should go is custom, and nobody doubts it.

    ## How to fix it
    Write the text that belongs there, or delete it. An article that explains such signs shows them
    as code, in a `<code>` or `<pre>` element, where they are right.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    - https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element
    """

    id = "content/placeholder-text"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 6

    placeholder = message(
        '"{placeholder}" was left in the text.',
        advice="Write what belongs there, or delete it.",
    )

    examples = (
        good("<p>Write a TODO list, and put <code>{{name}}</code> into the template.</p>"),
        bad("<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>", "placeholder"),
        bad("<p>Dear {{ name }}, welcome to our garden.</p>", "placeholder"),
        bad("<p>Prune in winter. TODO: say why.</p>", "placeholder"),
        bad("<p>اكتب هنا نص المقال</p>", "placeholder"),
    )

    def applies(self, page: Page) -> bool:
        return bool(page.text.text)

    def check(self, page: Page) -> Iterator[Finding]:
        places = ((page.text.span(start, end), start, end) for start, end in placeholders(page))
        found = [spot for spot in places if not page.text.is_code(spot[0])]
        for place, start, end in found[:20]:
            yield self.placeholder.at(place, placeholder=shorten(page.text.text[start:end]))


MARKERS = (
    ("{{", re.compile(r"\{\{[^{}\n]{1,60}\}\}")),
    ("%%", re.compile(r"%%[a-z_]{3,40}%%")),
    ("%", re.compile(r"%(?:(?:POST|PAGE|SITE)_?)?(?:AUTHOR|CONTENT|DATE|NAME|TEXT|TITLE)%")),
    (":", re.compile(r"\b(?:TODO|FIXME|TBD|TBC)(?= ?:)")),
    ("]", re.compile(r"\[ ?(?:TODO|FIXME|TBD|TBC|XXX) ?\]")),
    (")", re.compile(r"\( ?(?:TODO|FIXME|TBD|TBC) ?\)")),
    ("]", re.compile(r"\[ ?(?:insert|enter your)\b[^\]\n]{0,60}\]", re.IGNORECASE)),
    ("]", re.compile(r"\[ ?(?:أدخل|ادخل|اكتب|أكتب|أضف|اضف|ضع)\b[^\]\n]{0,60}\]")),
)
"""What each pattern cannot do without, and the pattern: variables and notes to oneself."""

SPEAK_SO = frozenset(("es", "gl", "pt"))
"""Languages in which TODO is a word: "all"."""


def placeholders(page: Page) -> Iterator[tuple[int, int]]:
    """Start and end of each placeholder in the text, in order, none inside another."""
    text = page.text.text
    end = 0
    for found in sorted([*markers(text, page.language.code), *fillers(text)]):
        if found[0] >= end:
            yield found
            end = found[1]


def markers(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Variables and notes to oneself."""
    for needed, pattern in MARKERS:
        for found in pattern.finditer(text) if needed in text else ():
            if "TODO" not in found[0] or language not in SPEAK_SO:
                yield found.span()


def fillers(text: str) -> Iterator[tuple[int, int]]:
    """Ready-made texts that stand where the writer's own belong."""
    lower = f"\n{text.lower()}"
    for sought in filler_texts():
        if sought in lower:
            pattern = re.escape(sought.removeprefix("\n"))
            anchor = "^" if sought.startswith("\n") else ""
            for found in re.finditer(
                rf"{anchor}{pattern}(?!\w)", text, re.IGNORECASE | re.MULTILINE
            ):
                yield found.span()


@cache
def filler_texts() -> tuple[str, ...]:
    """The ready-made texts; a line end before one means the beginning of a block."""
    listed = (
        (files("seoaudit_rules.content") / "placeholder_texts.txt").read_text("utf-8").splitlines()
    )
    return tuple(line.replace("^", "\n", 1) for line in listed if line and not line.startswith("#"))
