"""Phrases of a headline that its text may be about, and their occurrences in the text.

A candidate is one to three consecutive content words, as a reader would type them into a search
box. Inflections of a word count as one, by the same terms that match keyphrases. Languages are
primary codes here, such as "ar".
"""

from collections.abc import Iterator, Sequence
from functools import cache

from seoaudit.named_tuple import NamedTuple
from seoaudit.text.forms.stems import index_terms, query_terms
from seoaudit.text.languages.records import language_of
from seoaudit.text.languages.traits import uses_spaces
from seoaudit.text.matching.indexed_text import HYPHENS, IndexedText
from seoaudit.text.resources import read_lines
from seoaudit.text.segments.function_words import function_words
from seoaudit.text.segments.normalise import normalise, normalise_word

# Maximum content words of a candidate; `evidence.LENGTH` has a weight for each number of them.
MAX_WORDS = 3

# Letters; in a language without a list of function words, words this short count as function words.
# Chosen by reading headlines, as the next number; not swept.
_SHORT = 3
# Letters; a lower-case Latin word this short is a function word, perhaps of another language.
_MIN_LENGTH = 2

_NUMBERS = "number_words.txt"
# Negations, number words and headline words nobody searches for: "video", "shows".
_EMPTY_WORDS = ("negations.txt", _NUMBERS, "headline_words.txt")

_PARTICLES = frozenset("وفبكل")
_SHORT_VOWELS = "\u064e\u064f\u0650\u0652"
_APOSTROPHES = frozenset("'’")


class Candidate(NamedTuple):
    """A phrase of a headline.

    `terms` has the terms to look up for each of its words, including function words in between;
    `words` is the number of content words.
    """

    terms: tuple[frozenset[str], ...]
    words: int


def candidates(headline: IndexedText) -> list[Candidate]:
    """Return the phrases of `headline` that may be its subject, in order, none across a line break.

    The list is empty for a language written without spaces, where word boundaries are unknown. In a
    language without a list of function words, only phrases of several longer words count.
    """
    language = headline.language
    if not uses_spaces(language):
        return []
    known = function_words(language)
    words = headline.tokens.texts
    looked_up = [query_terms(bare(word, language), language) for word in words]
    counting = _words_of(("counters.txt",), language)
    carries = [
        _carries(word, known, language)
        and not (normalise_word(word) in counting and _is_number(before, language))
        for before, word in zip(("", *words), words, strict=False)
    ]
    found = [
        Candidate(tuple(looked_up[first : last + 1]), content)
        for run in _runs(headline)
        for first, last in _windows(run, carries, headline)
        if (content := sum(carries[first : last + 1])) in range(1 if known else 2, MAX_WORDS + 1)
        if last - first <= content
    ]
    return list(dict.fromkeys(found))


def _carries(word: str, known: frozenset[str], language: str) -> bool:
    """Whether `word` is a content word: no function word, negation, number or single letter."""
    plain = normalise_word(word)
    if len(plain) <= (1 if known else _SHORT) or not any(map(str.isalpha, plain)):
        return False
    if len(plain) <= _MIN_LENGTH and word.isascii() and word.islower():
        return False
    return plain not in known and plain not in _words_of(_EMPTY_WORDS, language)


def _is_number(word: str, language: str) -> bool:
    """Whether a word is in digits, or a number that is spelled out."""
    return word[-1:].isdigit() or normalise_word(word) in _words_of((_NUMBERS,), language)


@cache
def _words_of(names: tuple[str, ...], language: str) -> frozenset[str]:
    """Return the words that these files list for a language, as `normalise` writes them."""
    lines = (line.split() for name in names for line in read_lines(name))
    return frozenset(
        normalise(word) for code, *words in lines if code == language for word in words
    )


def _runs(text: IndexedText) -> Iterator[range]:
    """Yield the positions of each run of words without punctuation or a proclitic in between."""
    first = 0
    for place, word in enumerate(text.tokens.texts[1:], start=1):
        if not is_beside(place, text) or has_particle(word, text.language):
            yield range(first, place)
            first = place
    yield range(first, len(text.tokens))


def _windows(run: range, carries: Sequence[bool], text: IndexedText) -> Iterator[tuple[int, int]]:
    """Yield the first and last position of each phrase in a run.

    The parts of a hyphenated compound count as words, but not "tron" in "e-tron". An Arabic
    adjective is not a phrase by itself.
    """
    words = text.tokens.texts
    joined = {place for place in run[1:] if _before(place, text) in HYPHENS}
    # Where a compound may be split: between two content words.
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
        follows = first > run.start and _agree(words[first - 1], words[first], text.language)
        for last in range(first + follows, min(first + MAX_WORDS + 1, run.stop)):
            if last in closes:
                yield first, last


def _agree(noun: str, word: str, language: str) -> bool:
    """Whether an Arabic word is an adjective of the one before: both have the article."""
    return language == "ar" and all(normalise_word(each)[:2] == "ال" for each in (noun, word))


def is_beside(place: int, text: IndexedText) -> bool:
    """Whether only white space on one line or a hyphen is between a word and the one before."""
    between = _before(place, text)
    return between == " " or between in HYPHENS or (between.isspace() and "\n" not in between)


def _before(place: int, text: IndexedText) -> str:
    """Return what is between the word at `place` and the one before."""
    words, starts = text.tokens.texts, text.tokens.starts
    return text.text[starts[place - 1] + len(words[place - 1]) : starts[place]]


def has_particle(word: str, language: str) -> bool:
    """Whether an Arabic word begins with a proclitic conjunction or preposition."""
    if language != "ar":
        return False
    plain = normalise_word(word)
    return plain[:1] in _PARTICLES and plain[1:] in index_terms(word, language)


def bare(phrase: str, language: str) -> str:
    """Return `phrase` without the clitics at its ends.

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
    """The occurrences of candidates in one text; each word is looked up once."""

    def __init__(self, text: IndexedText) -> None:
        self._text = text
        self._known: dict[frozenset[str], set[int]] = {}

    def of(self, candidate: Candidate) -> list[tuple[int, int]]:
        """Return start and end of each occurrence of `candidate`, all its words adjacent."""
        positions, *rest = map(self._of_word, candidate.terms)
        for distance, following in enumerate(rest, start=1):
            positions = {place for place in positions if place + distance in following}
        words, starts = self._text.tokens.texts, self._text.tokens.starts
        beyond = len(candidate.terms) - 1
        return [
            (starts[place], starts[place + beyond] + len(words[place + beyond]))
            for place in sorted(positions)
            if not beyond or self._is_unbroken(place, place + beyond)
        ]

    def _of_word(self, word: frozenset[str]) -> set[int]:
        if word not in self._known:
            self._known[word] = set(self._text.positions(self._text.spellings(word)))
        return self._known[word]

    def _is_unbroken(self, first: int, last: int) -> bool:
        return all(is_beside(place, self._text) for place in range(first + 1, last + 1))
