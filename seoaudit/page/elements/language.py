"""The language of a page and the direction of its text."""

from __future__ import annotations

from typing import Literal

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple
from seoaudit.page.tree.tree import Element, Tree
from seoaudit.text.languages import traits
from seoaudit.text.languages.traits import Direction
from seoaudit.text.scripts import without_ascii

LanguageOrigin = Literal["option", "html", "text", "none"]

_RIGHT_TO_LEFT = late_pattern(
    "[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3\u0710-\u072f\u0780-\u07a5]+"
)
_LETTERS = late_pattern(r"[^\W\d_]+")
_LAST_LATIN = "\u024f"

# The numbers below were chosen by reading texts, and swept on 28 November 2026 on 156 texts in many
# languages. Of four questions on each (its first 60 characters, all of it, both ends, whether it is
# surely in no other language) .925 are answered right; the comment on each number gives the results
# of neighbouring values.
# To measure again: python -m benchmarks.sweep

# Characters whose script and direction are determined.
# Swept: no page of 156 changes from 500 to 1500.
SAMPLE = 1_000

# Letters that are needed to judge the script. The share of four fifths required below was chosen by
# reading pages; not swept.
# Swept: no page of 156 changes from 20 to 60.
FEW_LETTERS = 40

# Characters, about thirty words: fewest of a text that is believed more than the declaration.
# Chosen by reading pages; not swept.
MIN_SURE_LENGTH = 200

# Share of its words that are function words of the language: letters alone, as of names, prove
# little. Chosen by reading pages; not swept.
MIN_FUNCTION_WORDS = 0.08

# Characters, about eighty words: enough to detect a language, and fast.
# Swept: right answers .915 at 250, .923 at 375, .923 at 625, .923 at 750.
READ = 500


class PageLanguage(NamedTuple):
    """`code` is a primary code such as "ar", "" if unknown; `declared` is the lang of <html>."""

    code: str
    origin: LanguageOrigin
    declared: str | None
    # The direction in which the language is read.
    direction: Direction


def find_language(tree: Tree, text: str, given: str | None) -> PageLanguage:
    """Return the language given, else the one that <html> declares, else the one detected.

    A declaration counts if a language can be recognised in it, as in "en_UK", unless the script of
    the text rules it out, or all of the text is surely in another language: many templates have
    lang="en" around an article in Arabic, Thai or French.
    `xml:lang` has no meaning in HTML:
    https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
    """
    declared = tree.root.get("lang").strip() or None
    code, origin, direction = _decide(declared, text, given)
    return PageLanguage(code, origin, declared, direction)


def reads_as(text: str, expected: str) -> str | None:
    """Return the language detected at both ends of a text; None if they differ or are uncertain.

    The ends of a page in two languages may differ, and a quotation at one end is not in the
    language of the page. `expected` is only tried first, which is faster.
    """
    ends = {text[:READ], text[-READ:]}
    if all(traits.is_surely(expected, end) for end in ends):
        return expected
    seen = {traits.detect(end) for end in ends}
    return seen.pop() if len(seen) == 1 else None


def written_direction(element: Element) -> str:
    """Return the nearest dir of an element or one around it, in lower case; "" if none counts.

    Values other than ltr, rtl and auto are ignored, as browsers do.
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
        code = traits.primary(meant)
        if suits and not _is_in_other_letters(meant, text) and not _is_surely_another(code, text):
            return code, "html", direction
    if seen := traits.detect(text):
        return seen, "text", traits.direction(seen)
    return "", "none", _direction_of_letters(text, "ltr")


def _is_surely_another(code: str, text: str) -> bool:
    """Whether both ends of a text are in one language that is not `code`, by its function words.

    A language that detection does not know, such as Icelandic beside Danish, is never ruled out.
    """
    if len(text) < MIN_SURE_LENGTH or not traits.is_detected(code):
        return False
    if not traits.uses_arabic_script(code) and traits.is_surely(code, text[:MIN_SURE_LENGTH]):
        return False  # spares most pages the rest
    if traits.detect(text[:READ]) in (None, code):
        return False
    # Persian and Urdu share so many function words with Arabic that only letters tell them apart.
    read = reads_as(text, "" if traits.uses_arabic_script(code) else code)
    if read is None or read == code:
        return False
    return traits.function_word_share(read, text[:SAMPLE]) >= MIN_FUNCTION_WORDS


def _is_in_other_letters(code: str, text: str) -> bool:
    """Whether four fifths of the letters are not Latin, for a language in Latin script."""
    sample = text[:SAMPLE]
    if sample.isascii() or not traits.uses_latin_script(code):
        return False
    letters = "".join(_LETTERS.findall(sample))
    if len(letters) - len(without_ascii(letters)) > len(letters) * 0.2:
        return False  # spares most texts a look at each letter
    latin = sum(letter <= _LAST_LATIN for letter in letters)
    return len(letters) >= FEW_LETTERS and latin <= len(letters) * 0.2


def _direction_of_letters(text: str, otherwise: Direction) -> Direction:
    """Return the direction of four fifths of the letters; `otherwise` if neither has so many."""
    sample = text[:SAMPLE]
    letters = sum(map(len, _LETTERS.findall(sample)))
    right_to_left = 0 if sample.isascii() else sum(map(len, _RIGHT_TO_LEFT.findall(sample)))
    if letters < FEW_LETTERS:
        return otherwise
    if right_to_left >= letters * 0.8:
        return "rtl"
    return "ltr" if right_to_left <= letters * 0.2 else otherwise
