"""Link texts that do not describe the target: "click here", "اقرأ المزيد", "もっと見る".

The lists are in data/generic_link_texts: one file per language, one text per line.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import product
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.languages.traits import uses_latin_script
from seoaudit.text.resources import DATA, listed, read_lines
from seoaudit.text.segments.normalise import fold_spaces, normalise

_LISTS = "generic_link_texts"
_ACCENTS = frozenset(map(chr, range(0x0300, 0x0370)))


def is_generic(text: str, language: str | None) -> bool:
    """Whether a link text says nothing about the target of the link.

    Case, white space, Arabic marks and hamza forms make no difference, nor do missing accents or
    surrounding punctuation, arrows and symbols. `language` is that of the link, such as "en" or
    "pt-BR"; for None or a language without a list, the lists of all languages are used. In a
    language not written in Latin letters, an English text is recognized too.
    """
    comparable = _without_surroundings(fold_spaces(normalise(text)))
    if comparable in generic_link_texts(language):
        return True
    foreign = comparable.isascii() and not uses_latin_script(_primary(language))
    return foreign and comparable in generic_link_texts("en")


def generic_link_texts(language: str | None) -> frozenset[str]:
    """Return the generic link texts of a language, normalised, with and without accents.

    For None or a language without a list, return those of all languages.
    """
    primary = _primary(language)
    return _read(primary) if primary in listed(_LISTS) else _read_all()


def _primary(language: str | None) -> str:
    return (language or "").replace("_", "-").partition("-")[0].strip().lower()


@cache
def _read_all() -> frozenset[str]:
    return frozenset().union(*map(_read, listed(_LISTS)))


@cache
def _read(language: str) -> frozenset[str]:
    return kept_table(_spelled, f"{DATA}/{_LISTS}/{language}.txt")


def _spelled(file: Path) -> frozenset[str]:
    """Return the texts in a list; a link in no known language asks for all lists."""
    listed_texts = "\n".join(read_lines(f"{_LISTS}/{file.name}"))
    texts = list(map(fold_spaces, normalise(listed_texts).splitlines()))
    bare = _without_accents("\n".join(texts)).splitlines()
    pairs = zip(texts, bare, strict=True)
    return frozenset(texts).union(*(_spellings(*pair) for pair in pairs if pair[0] != pair[1]))


def _spellings(text: str, bare: str) -> Iterable[str]:
    """Return `text` with and without accents, in every combination of its words."""
    words = zip(text.split(" "), bare.split(" "), strict=True)
    return map(" ".join, product(*map(set, words)))


def _without_accents(text: str) -> str:
    bare = unicodedata.normalize("NFD", text)
    for accent in _ACCENTS.intersection(bare):
        bare = bare.replace(accent, "")
    return unicodedata.normalize("NFC", bare).replace("ı", "i").replace("ł", "l")


def _without_surroundings(text: str) -> str:
    """Return `text` stripped of punctuation, symbols and spaces at its ends."""
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] in "PSZ":
        start += 1
    while start < end and unicodedata.category(text[end - 1])[0] in "PSZ":
        end -= 1
    return text[start:end]
