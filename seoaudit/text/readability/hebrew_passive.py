"""Hints of the passive voice in Hebrew: verbs of the stems puʿal and hufʿal (פורסם, הוגש).

The spelling alone does not tell them from other words (שומר is "guards", הורים "parents"), so that
only verbs of data/passive/he.txt count: in the past and the future, third person. Participles
(מוגבל) tell how something is, and do not.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word

# "And", "that", "when", in the order in which they are written before a verb.
_PREFIXES = ("ו", "ש", "וש", "כש", "וכש", "מש", "לכש")
_FIRST_OF_PREFIXES = frozenset(prefix[0] for prefix in _PREFIXES)
# All forms have a ו as their second or third letter, without the prefixes.
_LAST_VAV = 3 + max(map(len, _PREFIXES))
_MEDIAL = {"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ"}


@lru_cache(maxsize=16_384)
def is_hebrew_passive(written: str) -> bool:
    """Whether a word is a finite verb in the passive, with or without what is written before it."""
    if "ו" not in written[1:_LAST_VAV]:
        return False
    forms, word = _forms(), normalise_word(written)
    if word in forms:
        return True
    return word[0] in _FIRST_OF_PREFIXES and any(
        word.startswith(prefix) and word[len(prefix) :] in forms for prefix in _PREFIXES
    )


@cache
def _forms() -> frozenset[str]:
    lines = (line.partition(":") for line in read_lines("passive/he.txt"))
    words = {name: normalise(rest).split() for name, _, rest in lines}
    inflected = {form for past in words["pual"] for form in _inflected(past, past)}
    inflected.update(form for past in words["hufal"] for form in _inflected(past, past[1:]))
    return frozenset(inflected.difference(words["not"]))


def _inflected(past: str, future: str) -> Iterator[str]:
    """Yield the third persons of a verb, given its past and what follows the prefix in the future.

    A final ה is no letter of the stem: הועלה, הועלתה, הועלו.
    """
    yield from (past, _before_ending(past, "תה") if past[-1] == "ה" else _before_ending(past, "ה"))
    yield _before_ending(past, "ו")
    yield from (f"י{future}", f"ת{future}", f"י{_before_ending(future, 'ו')}")


def _before_ending(word: str, ending: str) -> str:
    return word[:-1] + ("" if word[-1] == "ה" else _MEDIAL.get(word[-1], word[-1])) + ending
