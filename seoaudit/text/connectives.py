"""Words and phrases that tie sentences together: "however", "for example", "لذلك", "بالإضافة إلى".

The lists are in data/connectives, one file a language, phrases separated by commas.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from seoaudit.text.normalise import normalise
from seoaudit.text.resources import read_lines
from seoaudit.text.tags import primary

LISTED = frozenset("ar de en es fa fr he id it nl pl pt ru sv tr ur".split())
"""The languages there is a list of."""

# Letters that Arabic and Hebrew write as one with the next word: "and", "so".
_JOINED = {"ar": "وف", "he": "ו"}
_SHORTEST_REST = 2
_ELIDING = frozenset(("fr", "it"))

Phrases = Mapping[str, Sequence[tuple[str, ...]]]
"""Phrases by their first word, the longest first."""


def find_connective(words: Sequence[str], language: str) -> tuple[int, int] | None:
    """The first connective among the words of a sentence: its first and last word, or None.

    However it is spelled, with "and" written onto it or not; None for languages without a list.
    """
    language = primary(language)
    phrases = _phrases(language)
    for place, word in enumerate(words):
        for form in _forms(word, language):
            for phrase in phrases.get(form, ()):
                if _follows(words, place, phrase):
                    return place, place + len(phrase) - 1
    return None


def _follows(words: Sequence[str], place: int, phrase: tuple[str, ...]) -> bool:
    """Whether the phrase goes on behind its first word, which stands at `place`."""
    if len(phrase) == 1:
        return True
    behind = words[place + 1 : place + len(phrase)]
    return len(behind) == len(phrase) - 1 and all(
        _normalised(word) == wanted for word, wanted in zip(behind, phrase[1:], strict=True)
    )


@lru_cache(maxsize=32_768)
def _normalised(word: str) -> str:
    return normalise(word)


@lru_cache(maxsize=32_768)
def _forms(word: str, language: str) -> tuple[str, ...]:
    """The spellings a word may be listed under: "ولكن" is "لكن" too, "qu'ensuite" "ensuite"."""
    form = normalise(word)
    if form[:1] in _JOINED.get(language, "") and len(form) > _SHORTEST_REST:
        return form, form[1:]
    if language in _ELIDING and "'" in form:
        return form, form.rpartition("'")[2]
    return (form,)


@cache
def _phrases(language: str) -> Phrases:
    if language not in LISTED:
        return {}
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in read_lines(f"connectives/{language}.txt"):
        for phrase in normalise(line).split(","):
            first, *rest = phrase.split()
            found.setdefault(first, []).append((first, *rest))
    return {first: sorted(known, key=len, reverse=True) for first, known in found.items()}
