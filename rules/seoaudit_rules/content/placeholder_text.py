import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, islice
from math import inf

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import Element, Located, shorten
from seoaudit.late_pattern import late_pattern
from seoaudit.page.tree.element_text import element_text
from seoaudit_rules.filler_texts import fillers
from seoaudit_rules.generic_titles import is_default
from seoaudit_rules.leftover_notes import TODO_IS_A_WORD, draft_marks, notes, phrases
from seoaudit_rules.shared_cost import MAX_FINDINGS, with_falling_cost
from seoaudit_rules.template_variables import variables
from seoaudit_rules.written_later import is_myst


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
    found = list(placeholders(page))
    may_be_links = bool(found) and "[" in text.text
    links = [tuple(link.whole) for link in page.article_links] if may_be_links else []
    for start, end in found:
        place = text.span(start, end)
        before = bisect_right(links, (place.start, inf)) - 1
        is_link = before >= 0 and place.start < links[before][1]
        if not is_link and not text.is_code(place) and not is_demonstrated(page, start, end):
            yield place, text.text[start:end]


def is_demonstrated(page: Page, start: int, end: int) -> bool:
    """Whether a filler text is the result of what the page shows as code."""
    text = page.text.text[start:end]
    return any(True for _ in fillers(text)) and is_shown_as_code(page, text)


# Patterns of notes to oneself, each after signs of which every match contains one.
MARKERS = (
    (("TODO", "TBD", "TBC"), r"\b(?:TODO|TBD|TBC)(?= ?:)"),
    (("]",), r"\[ ?(?:TODO|FIXME|TBD|TBC|XXX) ?\]"),
    (("TODO", "FIXME", "TBD", "TBC"), r"\( ?(?:TODO|FIXME|TBD|TBC) ?\)"),
    (("]",), r"(?i)\[ ?(?:insert|enter your)\b[^\]\n]{0,60}\]"),
    (("]",), r"\[ ?(?:أدخل|ادخل|اكتب|أكتب|أضف|اضف|ضع)\b[^\]\n]{0,60}\]"),
)

# What joins a mark to what is to be done: "XXX: check date" is one note.
JOINTS = (": ", " : ", " – ", " - ")


def placeholders(page: Page) -> Iterator[tuple[int, int]]:
    """Start and end of each placeholder in the text, in order, without overlaps."""
    text, language = page.text.text, page.language.code or ""
    known = [*markers(text, language), *fillers(text), *notes(text, language)]
    known += [place for place in variables(text) if is_left_over(page, *place)]
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
    """Start and end of each note to oneself."""
    for signs, pattern in MARKERS:
        for found in re.finditer(pattern, text) if any(sign in text for sign in signs) else ():
            is_word = "TODO" in found[0] and language in TODO_IS_A_WORD
            if not is_word and not abbreviates(text, found.start(), found[0].strip("[( :)]")):
                yield found.span()


def abbreviates(text: str, start: int, letters: str) -> bool:
    """Whether letters in brackets stand for the words before them: Total Blocking Time (TBT)."""
    if text[start] not in "[(":
        return False
    words = re.findall(r"\w+", text[max(0, start - MAX_EXPLAINED) : start])[-len(letters) :]
    return "".join(word[0] for word in words).upper() == letters


# Characters before an abbreviation in which the words that it stands for are looked for.
MAX_EXPLAINED = 100


def is_left_over(page: Page, start: int, end: int) -> bool:
    """Whether a variable in the text was forgotten, and not shown on purpose or filled later."""
    place = page.text.span(start, end)
    written = page.place(place.start, place.end)
    said = page.written[written.start : written.end]
    if page.text.text[start : start + 2] not in said or said.startswith("\\"):
        return False  # written as character references, or behind a backslash
    code = page.template_code
    if page.manuscript is not None:
        name = page.text.text[start:end].strip("{}%-~ ").partition("|")[0].strip()
        if page.manuscript.gives(name) or is_assigned(name, page.written) or is_myst(page):
            return False
    if code.is_verbatim(written.start) or code.is_in_block(written.start):
        return False
    if is_shown_as_code(page, page.text.text[start:end]):
        return False
    return not page.is_filled_by_script and not page.tree.at(place.start).is_within(is_shown_raw)


def is_shown_as_code(page: Page, variable: str) -> bool:
    """Whether the page shows the same variable as code, too: then it is what the page is about."""
    return any(variable in element_text(code) for code in page.tree.by_tag("code", "kbd", "pre"))


def is_assigned(name: str, text: str) -> bool:
    """Whether a tag of Liquid or Nunjucks gives the variable a value: {% set name = 2 %}."""
    return any(re.search(rf"\b{re.escape(name)}\b", tag) for tag in ASSIGNMENTS.findall(text))


ASSIGNMENTS = late_pattern(
    r"\{%-?\s*(?:assign|capture|decrement|for|from|import|increment|let|macro|set|with)\b[^{}%]*%\}"
)


def is_shown_raw(element: Element) -> bool:
    """Whether Vue leaves the braces in an element alone."""
    return element.has("v-pre")
