"""Link texts that do not say where the link leads: "click here", "اقرأ المزيد", "もっと見る".

The lists are in data/generic_link_texts, one file a language, one text a line.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import product

from seoaudit.text.languages.traits import uses_latin_script
from seoaudit.text.resources import listed, read_lines
from seoaudit.text.segments.normalise import fold_spaces, normalise

_LISTS = "generic_link_texts"
_ACCENTS = dict.fromkeys(range(0x0300, 0x0370))


def is_generic(text: str, language: str | None) -> bool:
    """Whether a link of this text tells nothing about its target.

    Case, white space, Arabic marks and hamza forms make no difference, nor do missing accents or
    the punctuation, arrows and symbols around the text. `language` is that of the link, such as
    "en" or "pt-BR"; None, or one without a list, asks the lists of all languages. English in the
    midst of a language of another alphabet is looked up as English.
    """
    comparable = _without_surroundings(fold_spaces(normalise(text)))
    if comparable in generic_link_texts(language):
        return True
    foreign = comparable.isascii() and not uses_latin_script(_primary(language))
    return foreign and comparable in generic_link_texts("en")


def generic_link_texts(language: str | None) -> frozenset[str]:
    """Return the generic texts of a language as `normalise` leaves them, with and without accents.

    All languages together when it is None or has no list.
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
    return frozenset(
        spelling
        for line in read_lines(f"{_LISTS}/{language}.txt")
        for spelling in _spellings(fold_spaces(normalise(line)))
    )


def _spellings(text: str) -> Iterator[str]:
    """`text`, and what becomes of it when accents are left out in some of its words."""
    if _without_accents(text) == text:
        yield text
        return
    for words in product(*({word, _without_accents(word)} for word in text.split(" "))):
        yield " ".join(words)


def _without_accents(text: str) -> str:
    bare = unicodedata.normalize("NFD", text).translate(_ACCENTS)
    return unicodedata.normalize("NFC", bare).replace("ı", "i").replace("ł", "l")


def _without_surroundings(text: str) -> str:
    """`text` from its first to its last character that is no punctuation, symbol or space."""
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] in "PSZ":
        start += 1
    while start < end and unicodedata.category(text[end - 1])[0] in "PSZ":
        end -= 1
    return text[start:end]
