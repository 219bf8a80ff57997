"""Bare forms of German, Dutch and Swedish words whose endings Snowball does not remove."""

from collections.abc import Iterator
from functools import cache

from seoaudit.text.resources import read_words

# Minimum letters of a stem. Chosen by reading word forms; not swept.
_MIN_STEM = 3


def bare_forms(word: str, language: str) -> Iterator[str]:
    """Yield the words that `word` may be a form of and the stemmer does not find."""
    if language == "de":
        yield from _german(word)
    elif language == "nl":
        yield from _dutch(word)
    else:
        yield from _swedish(word)


def _german(word: str) -> Iterator[str]:
    if len(word) > _MIN_STEM and word.endswith(("as", "is", "os", "ys")):
        yield word[:-1]  # Autos, Taxis
    if word.endswith("en") and len(word) > _MIN_STEM + 2:  # Museen, Firmen, Konten
        yield from (word[:-2] + ending for ending in ("um", "a", "o", "is"))


def _dutch(word: str) -> Iterator[str]:
    if word.endswith(("en", "ën")) and len(word) >= _MIN_STEM + 2:
        yield word[:-2]
        if word.endswith("eren"):
            yield word[:-4]  # kinderen
    if len(word) > _MIN_STEM and word.endswith("e") and word[-2] not in "aeiou":
        yield word[:-2] + word[-3] + word[-2] if word[-3] in "aeou" else word[:-1]  # grote: groot


@cache
def _whole_swedish() -> frozenset[str]:
    """Return words that only look like a definite form."""
    return read_words("whole_words/sv.txt", str)


def _swedish(word: str) -> Iterator[str]:
    if word in _whole_swedish():
        return
    if word.endswith("an") and len(word) > _MIN_STEM + 1:
        yield word[:-1]  # skolan
    if word.endswith("et") and len(word) >= _MIN_STEM + 2:
        yield word[:-2]  # receptet
        yield word[:-1]  # äpplet
    if word.endswith(("igt", "iskt", "samt", "bart")):
        yield word[:-1]
