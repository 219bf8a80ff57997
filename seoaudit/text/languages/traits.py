"""Properties of a language by its tag, and detection of the language of a text."""

from typing import Literal

from seoaudit.text.languages.detection import KNOWN, detect, function_word_share, is_surely
from seoaudit.text.languages.records import language_of
from seoaudit.text.tags import is_language, is_valid_tag, meant_by, primary

__all__ = [
    "detect",
    "direction",
    "function_word_share",
    "is_detected",
    "is_language",
    "is_surely",
    "is_valid_tag",
    "meant_by",
    "primary",
    "uses_arabic_script",
    "uses_latin_script",
    "uses_spaces",
    "words_per_minute",
]

Direction = Literal["ltr", "rtl"]

# ISO 15924 codes of scripts, as used in tags.
_RTL_SCRIPTS = frozenset({"arab", "hebr", "syrc", "thaa", "nkoo", "adlm"})


def direction(code: str) -> Direction:
    """Return the direction of text in this language; a script in the tag takes precedence."""
    subtags = code.strip().lower().replace("_", "-").split("-")
    scripts = [subtag for subtag in subtags[1:] if len(subtag) == 4 and subtag.isalpha()]
    if scripts:
        return "rtl" if scripts[0] in _RTL_SCRIPTS else "ltr"
    return language_of(code).direction


def is_detected(language: str) -> bool:
    """Whether `detect` knows the language; it may take a text in another for one it knows."""
    return language in KNOWN


def uses_spaces(language: str) -> bool:
    """Whether the language is written with spaces between words."""
    return language_of(language).uses_spaces


def uses_arabic_script(language: str) -> bool:
    """Whether the language is written in Arabic script, with its own punctuation and digits."""
    return language_of(language).script == "arabic"


def uses_latin_script(language: str) -> bool:
    """Whether the language is known to be written only in Latin script."""
    return language_of(language).script == "latin"


def words_per_minute(language: str) -> int:
    """Return the speed of silent reading in this language, in words as `count_words` counts them.

    From Trauzettel-Klosinski and Dietz, IReST, 2012 (doi.org/10.1167/iovs.11-8284), as used by
    Yoast. Languages not in the study have the mean of its languages with spaces.
    """
    return language_of(language).words_per_minute
