import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.shared_cost import MAX_FINDINGS


class PlaceholderText(Rule):
    """Replace every placeholder before publishing.

    ## Why it matters
    "Lorem ipsum", a note such as "TODO:" or an unfilled variable tells every reader that the page
    is not finished. Removing placeholders is a best practice that nobody disputes.

    ## How to fix it
    Write the intended text, or delete the placeholder. An article about such placeholders shows
    them as code, in a `<code>` or `<pre>` element, where they are not reported.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    - https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element
    """

    id = "content/placeholder-text"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 5

    placeholder = message(
        "The placeholder “{placeholder}” was left in the text.",
        advice="Replace it with the intended text, or delete it.",
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
        found = (spot for spot in places if not page.text.is_code(spot[0]))
        for place, start, end in islice(found, MAX_FINDINGS):
            yield self.placeholder.at(place, placeholder=shorten(page.text.text[start:end]))


# Patterns of variables and notes to oneself, each after a sign that every match contains.
# Patterns of variables and notes to oneself, each after a sign that every match contains.
MARKERS = (
    ("{{", r"\{\{[^{}\n]{1,60}\}\}"),
    ("%%", r"%%[a-z_]{3,40}%%"),
    ("%", r"%(?:(?:POST|PAGE|SITE)_?)?(?:AUTHOR|CONTENT|DATE|NAME|TEXT|TITLE)%"),
    (":", r"\b(?:TODO|FIXME|TBD|TBC)(?= ?:)"),
    ("]", r"\[ ?(?:TODO|FIXME|TBD|TBC|XXX) ?\]"),
    (")", r"\( ?(?:TODO|FIXME|TBD|TBC) ?\)"),
    ("]", r"(?i)\[ ?(?:insert|enter your)\b[^\]\n]{0,60}\]"),
    ("]", r"\[ ?(?:أدخل|ادخل|اكتب|أكتب|أضف|اضف|ضع)\b[^\]\n]{0,60}\]"),
)

# Languages in which TODO is an ordinary word: "all".
TODO_IS_A_WORD = frozenset(("es", "gl", "pt"))


def placeholders(page: Page) -> Iterator[tuple[int, int]]:
    """Start and end of each placeholder in the text, in order, without overlaps."""
    text = page.text.text
    end = 0
    for found in sorted([*markers(text, page.language.code), *fillers(text)]):
        if found[0] >= end:
            yield found
            end = found[1]


def markers(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Start and end of each variable and each note to oneself."""
    for needed, pattern in MARKERS:
        for found in re.finditer(pattern, text) if needed in text else ():
            if "TODO" not in found[0] or language not in TODO_IS_A_WORD:
                yield found.span()


def fillers(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each filler text, at most one per block."""
    anywhere, at_start = filler_texts()
    lower = text.lower()
    start = 0
    present = [filler for filler in anywhere if filler in lower]
    for block in text.split("\n"):
        opening = block.lstrip(" [({<«\"'")[:60].lower()
        sought = [filler for filler in present if filler in block.lower()]
        sought += [f for f in at_start.get(opening[:SAMPLE], ()) if opening.startswith(f)]
        places = (re.search(rf"{re.escape(s)}(?!\w)", block, re.IGNORECASE) for s in sought)
        if found := next((place for place in places if place), None):
            yield start + found.start(), start + found.end()
        start += len(block) + 1


@cache
def filler_texts() -> tuple[Sequence[str], Mapping[str, Sequence[str]]]:
    """The fillers that count anywhere, and those that count at the beginning, by first letters."""
    listed = Path(__file__).with_name("placeholder_texts.txt").read_text("utf-8")
    lines = [line for line in listed.splitlines() if line and not line.startswith("#")]
    at_start: dict[str, list[str]] = {}
    for line in lines:
        if line.startswith("^"):
            at_start.setdefault(line[1 : 1 + SAMPLE], []).append(line[1:])
    return [line for line in lines if not line.startswith("^")], at_start


SAMPLE = 5
