"""An index of the words of a text, for matching phrases."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from seoaudit.text.forms.stems import term_indexer
from seoaudit.text.segments.sentences import split_sentences
from seoaudit.text.segments.words import Word, Words, split_words

HYPHENS = "-‐‑"
_ONE_HYPHEN = dict.fromkeys(map(ord, HYPHENS), "-")


class IndexedText:
    """A text with its words, sentences and word forms, each computed on first use."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language

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
        if not any(hyphen in self.text for hyphen in HYPHENS):
            return self.words, ()
        texts: list[str] = []
        starts: list[int] = []
        compounds: list[tuple[int, Sequence[Word]]] = []
        for text, start in zip(self.words.texts, self.words.starts, strict=True):
            if text.isalnum() or len(parts := _parts(text, start)) == 1:
                texts.append(text)
                starts.append(start)
            else:
                compounds.append((len(texts), parts))
                texts += [part.text for part in parts]
                starts += [part.start for part in parts]
        return Words(texts, starts), compounds

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """The positions of each word in `tokens`, by its spelling."""
        positions: defaultdict[str, list[int]] = defaultdict(list)
        for position, written in enumerate(self.tokens.texts):
            positions[written].append(position)
        return dict(positions)

    @cached_property
    def forms(self) -> dict[str, list[str]]:
        """The spellings indexed under each term."""
        file = term_indexer(self.language)
        forms: defaultdict[str, list[str]] = defaultdict(list)
        for written in set(self.tokens.texts):
            for key in file(written):
                forms[key].append(written)
        return dict(forms)

    @cached_property
    def kindred(self) -> dict[str, list[str]]:
        """The spellings indexed under each term that derived words share."""
        from seoaudit.text.forms.kindred import kindred_index_terms

        kindred: defaultdict[str, list[str]] = defaultdict(list)
        for written in self.positions:
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


def _parts(word: str, start: int) -> list[Word]:
    """Return the parts of a word between its hyphens, or the word itself if it has none."""
    written = word.translate(_ONE_HYPHEN)
    if "-" not in written:
        return [Word(word, start, start + len(word))]
    parts: list[Word] = []
    for piece in written.split("-"):
        if piece:
            parts.append(Word(piece, start, start + len(piece)))
        start += len(piece) + 1
    return parts
