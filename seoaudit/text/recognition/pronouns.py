"""Words that stand for what a text named before: "it", "they", "this", and the Arabic ـها."""

from collections.abc import Iterable
from functools import cache

from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise_word
from seoaudit.text.tags import primary

# Arabic pronouns that are written as one with the word before; at least two letters precede them.
_ENCLITICS = ("ها", "هم", "هن", "هما", "ه")
_MIN_BEFORE_ENCLITIC = 2


def has_pronoun(words: Iterable[str], language: str) -> bool:
    """Whether one of these words refers to what was named before; False without a list."""
    code = primary(language)
    known = _pronouns(code)
    return any(normalise_word(word) in known or _has_enclitic(word, code) for word in words)


def _has_enclitic(word: str, language: str) -> bool:
    return language == "ar" and any(
        word.endswith(ending) and len(word) >= len(ending) + _MIN_BEFORE_ENCLITIC
        for ending in _ENCLITICS
    )


@cache
def _pronouns(language: str) -> frozenset[str]:
    lines = (line.split() for line in read_lines("pronouns.txt"))
    return frozenset(
        normalise_word(word) for code, *words in lines if code == language for word in words
    )
