"""Words that cannot have any of the terms looked for, by their first letters."""

from collections.abc import Collection, Set
from functools import cache, lru_cache, partial
from itertools import compress
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.languages.records import language_of
from seoaudit.text.resources import DATA, listed, read_irregular_forms
from seoaudit.text.segments.normalise import normalise
from seoaudit.text.segments.word_table import WordTable
from seoaudit.text.tags import primary

# Forms that differ from their words by endings alone. The Dutch stemmer also removes "ge-".
_BY_ENDINGS = frozenset({"english", "snowball", "snowball + romance", "snowball + germanic"})
_ALSO_BY_BEGINNINGS = frozenset({"nl"})
# Letters of a word that may be no more than an ending: Catalan "ques", Spanish "unes".
_LONGEST_ENDING = 4
# What stands before a term of a word without its accents, or one that is not stemmed.
_SIGNS = "~^1="


def likely_words(words: Collection[str], terms: Set[str], language: str) -> Collection[str]:
    """Return the words that may be indexed under one of `terms`: all that are, and some others.

    To make the terms of a word takes a hundred times as long as to look at its first letter, which
    in most languages in Latin letters is that of its terms too.
    """
    code = primary(language)
    # To look at the terms takes longer than to look at all of a few words.
    if len(words) < len(terms) or not _keeps_beginnings(code):
        return words
    letters = {"", *(term.lstrip(_SIGNS)[:1] for term in terms)}
    first_letters = _first_letters(code)
    may_be = map(letters.__contains__, map(first_letters.__getitem__, words))
    return list(compress(words, may_be))


@lru_cache(maxsize=32)
def _first_letters(language: str) -> WordTable[str]:
    return WordTable(partial(_first_letter, language=language))


def _first_letter(word: str, language: str) -> str:
    """Return the letter that all terms of a word begin with; "" if it does not tell."""
    if len(word) <= _LONGEST_ENDING or not (word.isascii() and word.isalpha()):
        return ""
    lower = word.lower()
    return "" if lower in _with_other_beginnings(language) else lower[0]


@cache
def _keeps_beginnings(language: str) -> bool:
    record = language_of(language)
    is_by_endings = record.script == "latin" and record.word_forms in _BY_ENDINGS
    return is_by_endings and language not in _ALSO_BY_BEGINNINGS


@cache
def _with_other_beginnings(language: str) -> frozenset[str]:
    """Return the irregular forms that begin with another letter than their word: "went"."""
    if language not in listed("irregular_forms"):
        return frozenset()
    return kept_table(_read_other_beginnings, f"{DATA}/irregular_forms/{language}.txt")


def _read_other_beginnings(file: Path) -> frozenset[str]:
    forms = read_irregular_forms(file.stem, normalise)
    return frozenset(form for form, word in forms.items() if form[:1] != word[:1])
