"""Words that point to what a text said before: "it", "they", the Arabic ـها, "but", "then"."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache, partial

from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise_word
from seoaudit.text.segments.word_table import WordTable
from seoaudit.text.tags import primary

# Arabic pronouns that are written as one with the word before; at least two letters precede them.
_ENCLITICS = ("ها", "هم", "هن", "هما", "ه")
_MIN_BEFORE_ENCLITIC = 2
# The longest phrase in the list of openings.
_MAX_OPENING_WORDS = 4


def has_pronoun(words: Iterable[str], language: str) -> bool:
    """Whether one of these words refers to what was named before; False without a list."""
    refers = _referring(primary(language))
    return any(refers[word] for word in words)


def leans_on_before(sentence: Sequence[str], language: str) -> bool:
    """Whether the first words of a sentence join it to the one before; False without a list."""
    known = _openings(primary(language))
    begun = [normalise_word(word) for word in sentence[:_MAX_OPENING_WORDS]]
    return any(" ".join(begun[:length]) in known for length in range(1, len(begun) + 1))


@lru_cache(maxsize=32)
def _referring(language: str) -> WordTable[bool]:
    return WordTable(partial(_refers_back, language=language))


def _refers_back(word: str, language: str) -> bool:
    is_listed = not _pronouns(language).isdisjoint(_readings(normalise_word(word), language))
    return is_listed or _has_enclitic(word, language)


def _readings(word: str, language: str) -> tuple[str, ...]:
    """Return the word, in Arabic also without a proclitic conjunction."""
    return (word, word[1:]) if language == "ar" and word[:1] in ("و", "ف") else (word,)


def _has_enclitic(word: str, language: str) -> bool:
    return language == "ar" and any(
        word.endswith(ending) and len(word) >= len(ending) + _MIN_BEFORE_ENCLITIC
        for ending in _ENCLITICS
    )


def _pronouns(language: str) -> frozenset[str]:
    return _listed("pronouns.txt", language)


def _openings(language: str) -> frozenset[str]:
    return _listed("leaning_openings.txt", language)


@cache
def _listed(name: str, language: str) -> frozenset[str]:
    lines = (line.split() for line in read_lines(name))
    return frozenset(
        " ".join(map(normalise_word, phrase.split("_")))
        for code, *phrases in lines
        if code == language
        for phrase in phrases
    )
