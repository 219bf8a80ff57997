"""Phrases that a text may be about, taken from its headline, and where they stand.

A candidate is one to three content words in a row, as a reader would type them into a search box.
Two forms of a word count together, by the same keys that keyphrases are found with. Languages are
primary codes here, such as "ar".
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from seoaudit.text.forms.stems import index_terms, query_terms
from seoaudit.text.languages.function_words import function_words
from seoaudit.text.languages.records import language_of
from seoaudit.text.languages.traits import uses_spaces
from seoaudit.text.matching.indexed_text import HYPHENS, IndexedText
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import normalise, normalise_word
from seoaudit.text.segments.words import Word

# Words of a phrase that may be the subject of an article; `evidence.LENGTH` has one worth for each.
MAX_WORDS = 3

# Letters; without a list of function words a word this short is taken for one. Chosen by reading
# headlines, as the next number; not swept.
_SHORT = 3
# Letters; a small Latin word this short is a function word, if of another language.
_MIN_LENGTH = 2

_PARTICLES = frozenset("وفبكل")
_SHORT_VOWELS = "\u064e\u064f\u0650\u0652"
_APOSTROPHES = frozenset("'’")


class Candidate(NamedTuple):
    """A phrase of a headline.

    `keys` is what each of its words is looked up by, function words between them included; `words`
    counts those that are none.
    """

    terms: tuple[frozenset[str], ...]
    words: int


def candidates(headline: IndexedText) -> list[Candidate]:
    """The phrases of `headline` that may be its subject, in order, each line for itself.

    None in a language written without spaces, where words cannot be told apart. Where we have no
    list of function words, only phrases of several longer words count.
    """
    language = headline.language
    if not uses_spaces(language):
        return []
    known = function_words(language)
    looked_up = [query_terms(bare(token.text, language), language) for token in headline.tokens]
    carries = [_carries(token.text, known, language) for token in headline.tokens]
    found = [
        Candidate(tuple(looked_up[first : last + 1]), words)
        for run in _runs(headline)
        for first, last in _windows(run, carries, headline)
        if (words := sum(carries[first : last + 1])) in range(1 if known else 2, MAX_WORDS + 1)
        if last - first <= words
    ]
    return list(dict.fromkeys(found))


def _carries(word: str, known: frozenset[str], language: str) -> bool:
    """Whether a word means something by itself: no function word, negation, number or letter."""
    plain = normalise_word(word)
    if len(plain) <= (1 if known else _SHORT) or not any(map(str.isalpha, plain)):
        return False
    if len(plain) <= _MIN_LENGTH and word.isascii() and word.islower():
        return False
    return plain not in known and plain not in _empty_words(language)


@cache
def _empty_words(language: str) -> frozenset[str]:
    """Negations, numbers, and what headlines say of themselves: "video", "shows"."""
    names = ("negations.txt", "number_words.txt", "headline_words.txt")
    lines = (line for name in names for line in read_lines(name))
    listed = (line.split() for line in lines)
    return frozenset(
        normalise(word) for code, *words in listed if code == language for word in words
    )


def _runs(text: IndexedText) -> Iterator[range]:
    """Positions of words that stand side by side, no mark and no written-on particle between."""
    first = 0
    for place, (before, word) in enumerate(pairwise(text.tokens), start=1):
        if not is_beside(before, word, text) or has_particle(word.text, text.language):
            yield range(first, place)
            first = place
    yield range(first, len(text.tokens))


def _windows(run: range, carries: Sequence[bool], text: IndexedText) -> Iterator[tuple[int, int]]:
    """First and last position of each phrase in a run.

    The parts of a compound with hyphens are words, but "tron" is none in "e-tron". An Arabic
    adjective is no subject by itself.
    """
    tokens = text.tokens
    joined = {place for place in run[1:] if _is_hyphen(tokens[place - 1], tokens[place], text)}
    # Where a compound may be cut: both parts of it mean something.
    cuts = {place for place in joined if carries[place - 1] and carries[place]}
    opens = (
        place
        for place in run
        if (place in cuts if place in joined else carries[place] or place + 1 in joined)
    )
    closes = {
        place
        for place in run
        if (place + 1 in cuts if place + 1 in joined else carries[place] or place in joined)
    }
    for first in opens:
        follows = first > run.start and _agree(tokens[first - 1], tokens[first], text.language)
        for last in range(first + follows, min(first + MAX_WORDS + 1, run.stop)):
            if last in closes:
                yield first, last


def _agree(noun: Word, word: Word, language: str) -> bool:
    """Whether an Arabic word is an adjective to the one before: both have the article."""
    return language == "ar" and all(normalise_word(each.text)[:2] == "ال" for each in (noun, word))


def is_beside(before: Word, word: Word, text: IndexedText) -> bool:
    """Whether nothing but a space or hyphen stands between two words that follow each other."""
    between = text.text[before.end : word.start]
    return between in HYPHENS or (between.isspace() and "\n" not in between)


def _is_hyphen(before: Word, word: Word, text: IndexedText) -> bool:
    return text.text[before.end : word.start] in HYPHENS


def has_particle(word: str, language: str) -> bool:
    """Whether an Arabic word opens with a conjunction or preposition written onto it."""
    if language != "ar":
        return False
    plain = normalise_word(word)
    return plain[:1] in _PARTICLES and plain[1:] in index_terms(word, language)


def bare(phrase: str, language: str) -> str:
    """`phrase` without what is written onto its ends.

    "d'Orsay" is "Orsay", "Andrew's" is "Andrew", "بالرياض" is "الرياض".
    """
    if has_particle(phrase.partition(" ")[0], language):
        return "ال" + phrase[2:] if phrase.startswith("لل") else phrase[1:].lstrip(_SHORT_VOWELS)
    if _APOSTROPHES.isdisjoint(phrase):
        return phrase
    if language_of(language).elides:
        at = min(at for mark in _APOSTROPHES if (at := phrase.find(mark)) >= 0)
        return phrase[at + 1 :] if at <= 2 else phrase
    return phrase.removesuffix("'s").removesuffix("’s") if language == "en" else phrase


class Places:
    """Where candidates stand in a text; each word is looked up once."""

    def __init__(self, text: IndexedText) -> None:
        self._text = text
        self._known: dict[frozenset[str], set[int]] = {}

    def of(self, candidate: Candidate) -> list[tuple[int, int]]:
        """Start and end of each place where the text says it, all its words side by side."""
        positions, *rest = map(self._of_word, candidate.terms)
        for distance, following in enumerate(rest, start=1):
            positions = {place for place in positions if place + distance in following}
        tokens, length = self._text.tokens, len(candidate.terms)
        return [
            (tokens[place].start, tokens[place + length - 1].end)
            for place in sorted(positions)
            if length == 1 or self._is_unbroken(tokens[place : place + length])
        ]

    def _of_word(self, word: frozenset[str]) -> set[int]:
        if word not in self._known:
            text = self._text
            written = {form for key in word for form in text.forms.get(key, ())}
            self._known[word] = {place for form in written for place in text.positions[form]}
        return self._known[word]

    def _is_unbroken(self, tokens: Sequence[Word]) -> bool:
        return all(is_beside(before, word, self._text) for before, word in pairwise(tokens))
