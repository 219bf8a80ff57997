"""Phrases that a text may be about, taken from its headline, and where they stand.

A candidate is one to three content words in a row, as a reader would type them into a search box.
Two forms of a word count together, by the same keys that keyphrases are found with.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from seoaudit.text.function_words import function_words
from seoaudit.text.indexed_text import HYPHENS, IndexedText
from seoaudit.text.languages import uses_spaces
from seoaudit.text.normalise import normalise
from seoaudit.text.stems import keys, phrase_keys
from seoaudit.text.words import Word

MOST_WORDS = 3
_SHORT = 3
"""Letters; without a list of function words a word this short is taken for one."""
_PARTICLES = frozenset("وفبكل")


class Candidate(NamedTuple):
    """A phrase of a headline: `headline.text[start:end]`.

    `keys` is what each of its words is looked up by, function words between them included; `words`
    counts those that are none.
    """

    start: int
    end: int
    words: int
    keys: tuple[frozenset[str], ...]


def candidates(headline: IndexedText) -> list[Candidate]:
    """The phrases of `headline` that may be its subject, in order, each line for itself.

    None in a language written without spaces, where words cannot be told apart. Where we have no
    list of function words, only phrases of several longer words count.
    """
    language = headline.language
    if not uses_spaces(language):
        return []
    known = function_words(language)
    units = headline.units
    looked_up = [phrase_keys(unit.text, language) for unit in units]
    carries = [_carries(unit.text, known) for unit in units]
    return [
        Candidate(units[first].start, units[last].end, words, tuple(looked_up[first : last + 1]))
        for run in _runs(headline)
        for first, last in _windows(run)
        if carries[first] and carries[last]
        if (words := sum(carries[first : last + 1])) <= MOST_WORDS
        if last - first <= words and (known or words > 1)
    ]


def _carries(word: str, known: frozenset[str]) -> bool:
    """Whether a word can open or close a subject: no function word, number or single letter."""
    plain = normalise(word)
    if len(plain) <= (1 if known else _SHORT) or not any(map(str.isalpha, plain)):
        return False
    return plain not in known or (word.isupper() and not word.islower())


def _windows(run: range) -> Iterator[tuple[int, int]]:
    """First and last position of all phrases in a run, one function word inside at most."""
    for first in run:
        for last in range(first, min(first + MOST_WORDS + 1, run.stop)):
            yield first, last


def _runs(text: IndexedText) -> Iterator[range]:
    """Positions of words that stand side by side, no mark and no written-on particle between."""
    first = 0
    for place, (before, word) in enumerate(pairwise(text.units), start=1):
        if not _is_beside(before, word, text) or has_particle(word.text, text.language):
            yield range(first, place)
            first = place
    yield range(first, len(text.units))


def _is_beside(before: Word, word: Word, text: IndexedText) -> bool:
    between = text.text[before.end : word.start]
    return between in HYPHENS or (between.isspace() and "\n" not in between)


def has_particle(word: str, language: str) -> bool:
    """Whether an Arabic word opens with a conjunction or preposition written onto it."""
    plain = normalise(word)
    return language == "ar" and plain[:1] in _PARTICLES and plain[1:] in keys(word, language)


class Places:
    """Where candidates stand in a text; words are looked up once."""

    def __init__(self, text: IndexedText) -> None:
        self._text = text
        self._known: dict[frozenset[str], set[int]] = {}

    def of(self, candidate: Candidate) -> list[tuple[int, int]]:
        """Start and end of each place where the text says it, all its words side by side."""
        first, *rest = map(self._of_word, candidate.keys)
        positions = first
        for distance, following in enumerate(rest, start=1):
            positions = {place for place in positions if place + distance in following}
        units, length = self._text.units, len(candidate.keys)
        return [
            (units[place].start, units[place + length - 1].end)
            for place in sorted(positions)
            if self._is_unbroken(units[place : place + length])
        ]

    def _of_word(self, word: frozenset[str]) -> set[int]:
        if word not in self._known:
            text = self._text
            written = {form for key in word for form in text.forms.get(key, ())}
            self._known[word] = {place for form in written for place in text.places[form]}
        return self._known[word]

    def _is_unbroken(self, units: Sequence[Word]) -> bool:
        return all(_is_beside(before, word, self._text) for before, word in pairwise(units))
