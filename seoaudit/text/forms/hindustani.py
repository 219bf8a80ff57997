"""Urdu and Hindi word forms: number and the oblique case of nouns and adjectives.

The two languages share their endings; Urdu writes them in Arabic script, Hindi in Devanagari.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.text.resources import read_irregular_forms, read_words
from seoaudit.text.segments.normalise import normalise

# Endings, each with its replacements and the minimum length of the stem; normalised below.
_Rules = tuple[tuple[str, tuple[str, ...], int], ...]
_URDU: _Rules = (
    ("یاں", ("ی",), 2), ("یوں", ("ی",), 2), ("ؤں", ("", "و"), 2), ("وں", ("", "ا", "ہ"), 2),
    ("ئیں", ("",), 2), ("یں", ("",), 2), ("ات", ("", "ہ"), 3), ("ین", ("",), 3),
    ("ے", ("ا", "ہ"), 2),
)  # fmt: skip
_HINDI: _Rules = (
    ("ियों", ("ी", "ि"), 1), ("ियां", ("ी", "ि", "िया"), 1), ("ईयों", ("ई",), 1), ("ईयां", ("ई",), 1),
    ("इयों", ("ई",), 1), ("इयां", ("ई",), 1), ("ुओं", ("ू", "ु"), 1), ("ुएं", ("ू", "ु"), 1),
    ("ाओं", ("ा",), 1), ("ाएं", ("ा",), 1), ("ओं", ("",), 2), ("एं", ("",), 2),
    ("ों", ("", "ा"), 1), ("ें", ("",), 1), ("ये", ("या",), 1), ("ए", ("या",), 1),
    ("ई", ("या",), 1), ("े", ("ा",), 1), ("्स", ("",), 2),
)  # fmt: skip
# Two spellings of a nasal before a consonant of its own row: हिन्दी, हिंदी.
_NASALS = "ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदध])|म्(?=[पफबभ])"
_NUKTA, _CHANDRABINDU, _ANUSVARA = "\u093c", "\u0901", "\u0902"


@cache
def _rules() -> _Rules:
    return tuple(
        (_plain(ending), tuple(map(_plain, instead)), least)
        for ending, instead, least in _URDU + _HINDI
    )


@cache
def _irregular() -> dict[str, str]:
    """Map the Arabic plurals used in Urdu to their singulars."""
    return read_irregular_forms("ur", _plain)


@cache
def _whole() -> frozenset[str]:
    """Return Urdu words whose last letters only look like an ending."""
    return read_words("whole_words/ur.txt", _plain)


@cache
def _nasals() -> re.Pattern[str]:
    return late_pattern(_NASALS)


def _plain(raw: str) -> str:
    """Return a word normalised, without the dot of borrowed sounds and with one nasal sign."""
    word = normalise(raw)
    if "\u0900" <= word[:1] <= "\u097f":
        word = word.replace(_NUKTA, "").replace(_CHANDRABINDU, _ANUSVARA)
        return _nasals().sub(_ANUSVARA, word)
    return word


@lru_cache(maxsize=16_384)
def index_terms(raw: str) -> frozenset[str]:
    """Return the word and the direct singulars that it may be a form of."""
    word = _plain(raw)
    return frozenset({word, _irregular().get(word, word), *_singulars(word)})


query_terms = index_terms


def _singulars(word: str) -> Iterator[str]:
    """Yield the singulars that `word` may be a form of, by the first ending that fits."""
    if word in _whole():
        return
    for ending, instead, least in _rules():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= least:
            yield from (stem + new for new in instead)
            return
