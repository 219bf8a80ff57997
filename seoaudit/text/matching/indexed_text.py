"""An index of the words of a text, for matching phrases."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import suppress
from functools import cached_property
from itertools import chain

from seoaudit.text.forms.openings import likely_words
from seoaudit.text.forms.stems import term_indexer
from seoaudit.text.segments.places import places_of
from seoaudit.text.segments.sentences import split_sentences
from seoaudit.text.segments.words import Word, Words, split_words

HYPHENS = "-‐‑"
# Letters of a word that is part of many others.
_SHORT = 2
_ONE_HYPHEN = dict.fromkeys(map(ord, HYPHENS), "-")


class IndexedText:
    """A text with its words, sentences and word forms, each computed on first use."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        # Terms that were looked up, the spellings found under them, and positions of spellings.
        self._looked_up: set[str] = set()
        self._spellings: dict[str, list[str]] = {}
        self._positions: dict[str, list[int]] = {}

    @cached_property
    def words(self) -> Words:
        """The words in order; hyphenated compounds are one word."""
        return split_words(self.text)

    @cached_property
    def sentences(self) -> Sequence[tuple[int, int]]:
        """Spans of the sentences; a line break ends one."""
        return split_sentences(self.text, self.language)

    @property
    def tokens(self) -> Words:
        """The units that phrases are matched against: words, and the parts of hyphenated ones."""
        return self._parted[0]

    @cached_property
    def _parted(self) -> tuple[Words, Sequence[tuple[int, Sequence[Word]]]]:
        """The tokens, and each compound as the position of its first part with all its parts."""
        words, starts = self.words.texts, self.words.starts
        marks = chain.from_iterable(places_of(hyphen, self.text) for hyphen in HYPHENS)
        # Of most words, hyphens tell that they are none of these.
        beside = sorted({bisect_right(starts, mark) - 1 for mark in marks} - {-1})
        parted = [(place, _parts(words[place], starts[place])) for place in beside]
        texts: list[str] = []
        begun: list[int] = []
        compounds: list[tuple[int, Sequence[Word]]] = []
        done = 0
        for place, parts in parted:
            if len(parts) > 1:
                texts += words[done:place]
                begun += starts[done:place]
                compounds.append((len(texts), parts))
                texts += [part.text for part in parts]
                begun += [part.start for part in parts]
                done = place + 1
        if not compounds:
            return self.words, ()
        return Words([*texts, *words[done:]], [*begun, *starts[done:]]), compounds

    @cached_property
    def vocabulary(self) -> Set[str]:
        """The different spellings of `tokens`."""
        return frozenset(self.tokens.texts)

    def look_up(self, terms: Set[str]) -> None:
        """Find the words under all these terms at once, before they are asked for one by one.

        A text is asked for few of its words, and terms are made of those that may be meant.
        """
        unknown = terms - self._looked_up
        if not unknown:
            return
        self._looked_up |= unknown
        file = term_indexer(self.language)
        for written in likely_words(self.vocabulary, unknown, self.language):
            for term in file(written) & unknown:
                self._spellings.setdefault(term, []).append(written)

    def spellings(self, terms: Set[str]) -> Set[str]:
        """Return the spellings indexed under any of these terms."""
        self.look_up(terms)
        found = self._spellings.keys() & terms
        return {written for term in found for written in self._spellings[term]}

    def positions(self, spellings: Iterable[str]) -> Sequence[int]:
        """Return the positions of all these spellings in `tokens`, one spelling after the other."""
        found: list[int] = []
        for written in spellings:
            if written not in self._positions:
                self._positions[written] = self._positions_of(written)
            found += self._positions[written]
        return found

    def _positions_of(self, written: str) -> list[int]:
        """Return the positions of a spelling, looked for in the text and not word by word.

        Short ones would be found in too many other words.
        """
        texts, starts = self.tokens.texts, self.tokens.starts
        if len(written) <= _SHORT:
            return list(_positions_in(texts, written))
        places = list(places_of(written, self.text))
        positions = [bisect_left(starts, place) for place in places]
        return [
            position
            for position, place in zip(positions, places, strict=True)
            if position < len(texts) and starts[position] == place and texts[position] == written
        ]

    @cached_property
    def forms(self) -> dict[str, list[str]]:
        """The spellings indexed under each term."""
        file = term_indexer(self.language)
        forms: defaultdict[str, list[str]] = defaultdict(list)
        for written in self.vocabulary:
            for key in file(written):
                forms[key].append(written)
        return dict(forms)

    @cached_property
    def kindred(self) -> dict[str, list[str]]:
        """The spellings indexed under each term that derived words share."""
        from seoaudit.text.forms.kindred import kindred_index_terms

        kindred: defaultdict[str, list[str]] = defaultdict(list)
        for written in self.vocabulary:
            for term in kindred_index_terms(written, self.language):
                kindred[term].append(written)
        return dict(kindred)

    @cached_property
    def compounds(self) -> dict[str, list[tuple[int, int]]]:
        """The start and end positions of compounds, by their terms without hyphen ("email")."""
        compounds: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        file = term_indexer(self.language)
        for position, parts in self._parted[1]:
            for key in file("".join(part.text for part in parts)):
                compounds[key].append((position, position + len(parts)))
        return dict(compounds)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """The start of each sentence, for finding the sentence of a character."""
        return [start for start, _ in self.sentences]

    def is_dotted(self, position: int) -> bool:
        """Whether a full stop begins the word at `position` of `tokens`, as in ".NET"."""
        start = self.tokens.starts[position]
        before = self.text[max(start - 2, 0) : start]
        return before.endswith(".") and not (before[:-1].isalnum() or before == "..")

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence of the character at `offset`, counted from 1."""
        return bisect_right(self.sentence_starts, offset)

    def sentence_of(self, position: int) -> int:
        """Return the number of the sentence of the word at `position` of `tokens`."""
        return bisect_right(self.sentence_starts, self.tokens.starts[position])


def _positions_in(texts: Sequence[str], written: str) -> Iterator[int]:
    """Yield the positions of a spelling in a list of words that has it or not."""
    position = -1
    with suppress(ValueError):
        while True:
            position = texts.index(written, position + 1)
            yield position


def _parts(word: str, start: int) -> list[Word]:
    """Return the parts of a word between its hyphens, or the word itself if it has none."""
    written = word if word.isascii() else word.translate(_ONE_HYPHEN)
    if "-" not in written:
        return [Word(word, start, start + len(word))]
    parts: list[Word] = []
    for piece in written.split("-"):
        if piece:
            parts.append(Word(piece, start, start + len(piece)))
        start += len(piece) + 1
    return parts
