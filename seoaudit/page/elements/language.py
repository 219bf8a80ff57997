"""The language of a page and the direction its text runs in."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from seoaudit.page.tree.tree import Element, Tree
from seoaudit.text.languages import traits
from seoaudit.text.languages.traits import Direction

LanguageOrigin = Literal["option", "html", "text", "none"]

_RIGHT_TO_LEFT = re.compile("[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3\u0710-\u072f\u0780-\u07a5]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_LAST_LATIN = "\u024f"

# The numbers below were chosen by reading texts, and swept on 28 November 2026 on 156 texts in many
# languages. Of four questions on each (its first 60 characters, all of it, both ends, whether it is
# surely in no other language) .925 are answered right; beside each number stands what its
# neighbours give.
# To measure again: python -m benchmarks.sweep

# Characters whose script and direction are looked at.
# Swept: no page of 156 changes from 500 to 1500.
SAMPLE = 1_000

# Letters that are too few to go by. The four fifths of them that are asked for below were chosen by
# reading pages; not swept.
# Swept: no page of 156 changes from 20 to 60.
FEW_LETTERS = 40

# Characters, about eighty words: enough to tell a language, and quickly.
# Swept: right answers .915 at 250, .923 at 375, .923 at 625, .923 at 750.
READ = 500


class PageLanguage(NamedTuple):
    """`code` is a primary code such as "ar", "" when unknown; `declared` is what <html> says."""

    code: str
    origin: LanguageOrigin
    declared: str | None
    # The direction the language is read in.
    direction: Direction


def find_language(tree: Tree, text: str, given: str | None) -> PageLanguage:
    """The language given, else the one <html> declares, else the one the text is seen to be in.

    What <html> declares counts where a language is meant by it, as by "en_UK", unless the script of
    the text rules it out: templates say lang="en" around many an article in Arabic or Thai.
    `xml:lang` means nothing in HTML:
    https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
    """
    declared = tree.root.get("lang").strip() or None
    code, origin, direction = _decide(declared, text, given)
    return PageLanguage(code, origin, declared, direction)


def reads_as(text: str, expected: str) -> str | None:
    """The language that both ends of a text read as; None where they differ or cannot be told.

    A page in two languages has both; what is quoted at one end is not the language of the page.
    The one that is expected is only looked at first, which is quicker.
    """
    ends = {text[:READ], text[-READ:]}
    if all(traits.is_surely(expected, end) for end in ends):
        return expected
    seen = {traits.detect(end) for end in ends}
    return seen.pop() if len(seen) == 1 else None


def written_direction(element: Element) -> str:
    """The nearest dir attribute of an element or around it, in lower case; "" where none counts.

    Values but ltr, rtl and auto are passed over, as browsers do.
    """
    written = (e.get("dir").lower() for e in (element, *element.ancestors))
    return next((value for value in written if value in ("ltr", "rtl", "auto")), "")


def _decide(
    declared: str | None, text: str, given: str | None
) -> tuple[str, LanguageOrigin, Direction]:
    if given:
        return traits.primary(given), "option", traits.direction(given)
    if declared and (meant := traits.meant_by(declared)):
        direction = traits.direction(meant)
        suits = direction == _direction_of_letters(text, direction)
        if suits and not _is_in_other_letters(meant, text):
            return traits.primary(meant), "html", direction
    if seen := traits.detect(text):
        return seen, "text", traits.direction(seen)
    return "", "none", _direction_of_letters(text, "ltr")


def _is_in_other_letters(code: str, text: str) -> bool:
    """Whether four fifths of the letters are not Latin, in a language that has no others."""
    sample = text[:SAMPLE]
    if sample.isascii() or not traits.uses_latin_script(code):
        return False
    letters = "".join(_LETTERS.findall(sample))
    latin = sum(letter <= _LAST_LATIN for letter in letters)
    return len(letters) >= FEW_LETTERS and latin <= len(letters) * 0.2


def _direction_of_letters(text: str, otherwise: Direction) -> Direction:
    """The direction four fifths of the letters run in, `otherwise` where neither has so many."""
    sample = text[:SAMPLE]
    letters = sum(map(len, _LETTERS.findall(sample)))
    right_to_left = 0 if sample.isascii() else sum(map(len, _RIGHT_TO_LEFT.findall(sample)))
    if letters < FEW_LETTERS:
        return otherwise
    if right_to_left >= letters * 0.8:
        return "rtl"
    return "ltr" if right_to_left <= letters * 0.2 else otherwise
