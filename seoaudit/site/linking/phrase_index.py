"""How phrases are found by a text that may say them: by pairs of words, of a million phrases too.

A text that says a phrase has its first two words of meaning beside each other, with only words of
grammar between them (`seoaudit.text.matching.find`). Each way to write such a pair is a number of
64 bits, its key, so that phrases are looked up and not tried. Keys are the same within one process
alone.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import chain, product

from seoaudit.named_tuple import NamedTuple
from seoaudit.text import IndexedText
from seoaudit.text.forms.stems import term_indexer
from seoaudit.text.matching.phrase import Phrase
from seoaudit.text.segments.function_words import function_words, particles
from seoaudit.text.segments.normalise import normalise_word

# Bits of a filter, as a power of two: of four million keys it lets three in a hundred others by.
FILTER_BITS = 27
_FILTER_MASK = (1 << FILTER_BITS) - 1

# Spellings that are known by heart.
MOST_SPELLINGS = 1 << 16


class _Word(NamedTuple):
    """The keys of the terms of a word that phrases have, and whether it is one of grammar."""

    terms: tuple[int, ...]
    is_light: bool


# Keys of terms by a position in a text.
_Terms = defaultdict[int, tuple[int, ...]]


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
        self._terms, self._keys = KeyFilter(), KeyFilter()
        self._word = lru_cache(maxsize=MOST_SPELLINGS)(self._read)

    def add(self, phrase: Phrase) -> frozenset[int]:
        """Return the keys of a phrase, of which a text that says it has one at least."""
        found: set[int] = set()
        for reading in phrase.readings:
            words = [
                [hash((phrase.language, term)) for term in word.keys | word.agreeing]
                for word in reading
                if not word.optional
            ]
            for term in chain.from_iterable(words[:2]):
                self._terms.add(term)
            found.update(words[0] if len(words) == 1 else map(hash, product(*words[:2])))
        for key in found:
            self._keys.add(key)
        return frozenset(found)

    def keys(self, text: IndexedText) -> set[int]:
        """Return the keys of a text that phrases may have: all that they have, and few others."""
        language, found = text.language, set[int]()
        begun, ended = self._compounds(text)
        # The terms of words behind which only words of grammar came.
        before: tuple[int, ...] = ()
        for place, written in enumerate(text.tokens.texts):
            terms, is_light = self._word(written, language)
            before += ended.get(place, ())
            here = terms + begun[place] if place in begun else terms
            if here:
                found.update(here)
                found.update(map(hash, product(before, here)))
            before = before + terms if is_light else terms
        return set(filter(self._keys.may_hold, found))

    def _compounds(self, text: IndexedText) -> tuple[_Terms, _Terms]:
        """Return the known terms of compounds, by where they begin and by what is behind them."""
        begun, ended = _Terms(tuple), _Terms(tuple)
        for written, spans in text.compounds.items():
            term = hash((text.language, written))
            for start, end in spans if self._terms.may_hold(term) else ():
                begun[start] += (term,)
                ended[end] += (term,)
        return begun, ended

    def _read(self, written: str, language: str) -> _Word:
        terms = (hash((language, term)) for term in term_indexer(language)(written))
        word = normalise_word(written)
        is_light = word in function_words(language) or word in particles(language)
        return _Word(tuple(filter(self._terms.may_hold, terms)), is_light)
