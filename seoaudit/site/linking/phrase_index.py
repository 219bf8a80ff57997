"""How phrases are found by a text that may say them: by pairs of words, of a million phrases too.

A text that says a phrase has its first two words of meaning beside each other, with only words of
grammar between them (`seoaudit.text.matching.find`). Each way to write such a pair is a number of
64 bits, its key, so that phrases are looked up and not tried. Keys are the same within one process
alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, product
from typing import NamedTuple

from seoaudit.text import IndexedText
from seoaudit.text.forms.stems import term_indexer
from seoaudit.text.matching.phrase import Phrase
from seoaudit.text.segments.function_words import function_words, particles
from seoaudit.text.segments.normalise import normalise_word

# Bits of a filter, as a power of two: of four million keys it lets three in a hundred others by.
FILTER_BITS = 27
_FILTER_MASK = (1 << FILTER_BITS) - 1

# Spellings whose terms are kept.
MOST_SPELLINGS = 1 << 16


class _Word(NamedTuple):
    """The terms of a word that phrases have, by the position behind it."""

    terms: Sequence[str]
    end: int


class KeyFilter:
    """Which keys were not added: it knows nearly all of them, and takes 16 MB for any number.

    Burton H. Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970:
    https://doi.org/10.1145/362686.362692, with one bit a key.
    """

    def __init__(self) -> None:
        self._bits = bytearray(1 << FILTER_BITS - 3)

    def add(self, key: int) -> None:
        """Add a key."""
        at = key & _FILTER_MASK
        self._bits[at >> 3] |= 1 << (at & 7)

    def may_hold(self, key: int) -> bool:
        """Whether a key may have been added; False is certain."""
        at = key & _FILTER_MASK
        return bool(self._bits[at >> 3] >> (at & 7) & 1)


class PhraseIndex:
    """Which keys the phrases of a site have. Add all phrases before the first text is looked at."""

    def __init__(self) -> None:
        self._keys = KeyFilter()
        self._terms = lru_cache(maxsize=MOST_SPELLINGS)(self._known_terms)

    def add(self, phrase: Phrase) -> frozenset[int]:
        """Return the keys of a phrase, of which a text that says it has one at least."""
        found: set[int] = set()
        for reading in phrase.readings:
            words = [word.keys | word.agreeing for word in reading if not word.optional][:2]
            for term in chain.from_iterable(words):
                self._keys.add(_of_term(phrase.language, term))
            if words:
                found.update(hash((phrase.language, *terms)) for terms in product(*words))
        for key in found:
            self._keys.add(key)
        return frozenset(found)

    def keys(self, text: IndexedText) -> set[int]:
        """Return the keys of a text that phrases may have: all that they have, and few others."""
        language, begun = text.language, self._begun(text)
        is_light = [_is_light(written, language) for written in text.tokens.texts]
        found: set[int] = set()
        for words in begun:
            for word in words:
                found.update(hash((language, term)) for term in word.terms)
                for other in _behind(word, begun, is_light):
                    pairs = product(word.terms, other.terms)
                    found.update(hash((language, *pair)) for pair in pairs)
        return set(filter(self._keys.may_hold, found))

    def _begun(self, text: IndexedText) -> Sequence[Sequence[_Word]]:
        """Return the words that begin at each position and that phrases have, compounds too."""
        begun: list[list[_Word]] = []
        for end, written in enumerate(text.tokens.texts, 1):
            terms = self._terms(written, text.language)
            begun.append([_Word(terms, end)] if terms else [])
        for term, spans in text.compounds.items():
            for start, end in spans:
                begun[start].append(_Word((term,), end))
        return begun

    def _known_terms(self, written: str, language: str) -> Sequence[str]:
        terms = term_indexer(language)(written)
        return [term for term in terms if self._keys.may_hold(_of_term(language, term))]


def _of_term(language: str, term: str) -> int:
    """Return the key that says that phrases have a term among others."""
    return hash((language, term, None))


@lru_cache(maxsize=MOST_SPELLINGS)
def _is_light(written: str, language: str) -> bool:
    word = normalise_word(written)
    return word in function_words(language) or word in particles(language)


def _behind(
    word: _Word, begun: Sequence[Sequence[_Word]], is_light: Sequence[bool]
) -> Iterator[_Word]:
    """Yield the words behind one, and those after words of grammar."""
    for place in range(word.end, len(begun)):
        yield from begun[place]
        if not is_light[place]:
            return
