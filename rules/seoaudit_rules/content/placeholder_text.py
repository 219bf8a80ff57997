import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, islice
from math import inf
from pathlib import Path

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Located, shorten
from seoaudit.page.tree.element_text import element_text
from seoaudit_rules.generic_titles import is_default
from seoaudit_rules.leftover_notes import draft_marks, notes, phrases
from seoaudit_rules.shared_cost import MAX_FINDINGS, with_falling_cost


class PlaceholderText(Rule):
    """Replace every placeholder before publishing.

    ## Why it matters
    "Lorem ipsum", a note such as "TODO add link", "TK" or "to be added", or an unfilled variable
    tells every reader that the page is not finished. Removing placeholders is a best practice that
    nobody disputes. Notes and marks such as "draft 2" are also looked for in the title and the
    headline. A note counts where it asks for something, not as a word of the text: "Write a TODO
    list", "Super Bowl XXX" and the country code TK are none.

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
        good("<p>The code TK is that of Tokelau. Super Bowl XXX was in Tempe.</p>"),
        bad("<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>", "placeholder"),
        bad("<p>Dear {{ name }}, welcome to our garden.</p>", "placeholder"),
        bad("<p>Prune in winter. TODO: say why.</p>", "placeholder"),
        bad("<p>Prune in winter. TODO add link.</p>", "placeholder"),
        bad('<html lang="ar"><p>رابط الجدول يُضاف لاحقا.</p></html>', "placeholder"),
        bad("<title>Pruning apple trees (draft 2)</title><p>Prune in winter.</p>", "placeholder"),
        bad("<p>اكتب هنا نص المقال</p>", "placeholder"),
    )

    def applies(self, page: Page) -> bool:
        return bool(page.text.text)

    def check(self, page: Page) -> Iterator[Finding]:
        found = list(islice(chain(in_front(page), in_text(page)), MAX_FINDINGS))
        for (place, text), cost in with_falling_cost(found):
            yield self.placeholder.at(place, cost=cost, placeholder=shorten(text))


def in_front(page: Page) -> Iterator[tuple[Located, str]]:
    """The notes in title and headline; head/title-generic reports a title that is only a draft."""
    title, headline = page.title, page.article.headline
    fronts: list[tuple[Located, str]] = []
    if title is not None and title.is_closed and not is_default(title.text):
        fronts.append((title, title.text))
    if headline is not None:
        fronts.append((headline, element_text(headline)))
    for place, text in fronts:
        found = [*notes(text, page.language.code or ""), *draft_marks(text)]
        for start, end in sorted(found)[:1]:
            yield place, text[start:end]


def in_text(page: Page) -> Iterator[tuple[Located, str]]:
    """The placeholders in the text, except in code and in the texts of links."""
    text = page.text
    links = [tuple(link.whole) for link in page.article_links] if "[" in text.text else []
    for start, end in placeholders(page):
        place = text.span(start, end)
        before = bisect_right(links, (place.start, inf)) - 1
        is_link = before >= 0 and place.start < links[before][1]
        if not is_link and not text.is_code(place):
            yield place, text.text[start:end]


# Patterns of variables and notes to oneself, each after a sign that every match contains.
# Patterns of variables and notes to oneself, each after a sign that every match contains.
MARKERS = (
    ("{{", r"\{\{[^{}\n]{1,60}\}\}"),
    ("%%", r"%%[a-z_]{3,40}%%"),
    ("%", r"%(?:(?:POST|PAGE|SITE)_?)?(?:AUTHOR|CONTENT|DATE|NAME|TEXT|TITLE)%"),
    (":", r"\b(?:TODO|TBD|TBC)(?= ?:)"),
    ("]", r"\[ ?(?:TODO|FIXME|TBD|TBC|XXX) ?\]"),
    (")", r"\( ?(?:TODO|FIXME|TBD|TBC) ?\)"),
    ("]", r"(?i)\[ ?(?:insert|enter your)\b[^\]\n]{0,60}\]"),
    ("]", r"\[ ?(?:أدخل|ادخل|اكتب|أكتب|أضف|اضف|ضع)\b[^\]\n]{0,60}\]"),
)

# Languages in which TODO is an ordinary word: "all".
TODO_IS_A_WORD = frozenset(("es", "gl", "pt"))


# What joins a mark to what is to be done: "XXX: check date" is one note.
JOINTS = (": ", " : ", " – ", " - ")


def placeholders(page: Page) -> Iterator[tuple[int, int]]:
    """Start and end of each placeholder in the text, in order, without overlaps."""
    text, language = page.text.text, page.language.code or ""
    known = [*markers(text, language), *fillers(text), *notes(text, language)]
    known += [*phrases(page.text.index), *numbered_drafts(page)]
    end = 0
    for found in sorted(known):
        if found[0] >= end and text[end : found[0]] not in JOINTS:
            yield found
            end = found[1]


def numbered_drafts(page: Page) -> Iterator[tuple[int, int]]:
    """Start and end of each paragraph that only calls the text a draft: "Draft 2"."""
    text = page.text
    for start, block in zip(text.starts, text.blocks, strict=True):
        if len(block.text) <= MAX_DRAFT_LENGTH and block.kind in ("p", "text"):
            marks = list(draft_marks(block.text))
            if marks and marks[0][0] <= 1 and marks[-1][1] >= len(block.text) - 1:
                yield start, start + len(block.text)


# Characters of a paragraph that may only call the text a draft.
MAX_DRAFT_LENGTH = 30


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
