"""The opening words of a sentence, for finding repetition."""

from collections.abc import Sequence
from functools import lru_cache

from seoaudit.text.languages.records import language_of
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word
from seoaudit.text.tags import primary


def opening_of(words: Sequence[str], language: str) -> str:
    """Return the first word of a sentence, normalised, without an Arabic or Hebrew "and".

    `words` must not be empty. If the first word is an article, a demonstrative or a number, return
    the first two: "the report".
    """
    language = primary(language)
    first = normalise_word(words[0])
    if len(first) > 3 and first.startswith(language_of(language).joined_words):
        first = first[1:]
    is_light = first in _function_words(language) or first[:1].isdigit()
    return f"{first} {normalise_word(words[1])}" if is_light and len(words) > 1 else first


@lru_cache(maxsize=64)
def _function_words(language: str) -> frozenset[str]:
    lines = (line.partition(":") for line in read_lines("sentence_openings.txt"))
    own = next((words for code, _, words in lines if code == language), "")
    return frozenset(normalise(own).split())
