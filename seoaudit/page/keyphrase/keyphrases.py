"""The keyphrases of a page and their occurrences in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Literal, NamedTuple

from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import Block
from seoaudit.text.matching.find import (
    Match,
    Phrase,
    compile_phrase,
    find,
    matches_whole,
    says_every_word,
)
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.segments.enumeration import split_enumeration
from seoaudit.text.segments.normalise import fold_spaces

# The source of a keyphrase: the caller, the author, the site's map, the page, or none.
KeyphraseOrigin = Literal["option", "front-matter", "map", "meta", "inferred"]


class Occurrence(NamedTuple):
    """One occurrence of the keyphrase in the article, in any form."""

    block: Block
    block_index: int
    match: Match

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.block.span(self.match.start, self.match.end).start

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.block.span(self.match.start, self.match.end).end


class Gap(NamedTuple):
    """A run of sentences without the keyphrase; its position is that of the first."""

    sentences: int
    start: int
    end: int


class Keyphrase:
    """A keyphrase and the article in which it is searched for.

    `mentions` also counts synonyms, which readers take for the keyphrase. `runners_up` are the
    other candidates for an inferred keyphrase.
    """

    def __init__(
        self,
        phrase: Phrase,
        origin: KeyphraseOrigin,
        article: ArticleText,
        synonyms: tuple[Phrase, ...] = (),
        runners_up: tuple[str, ...] = (),
    ) -> None:
        self.phrase = phrase
        self.origin = origin
        self.article = article
        self.synonyms = synonyms
        self.runners_up = runners_up

    @property
    def text(self) -> str:
        """The keyphrase as given."""
        return self.phrase.text

    @property
    def is_given(self) -> bool:
        """Whether somebody chose it for the article: not a tag of the page, and not inferred."""
        return self.origin not in ("meta", "inferred")

    @property
    def names(self) -> str:
        """The keyphrase and its synonyms, for messages about all of them."""
        return " / ".join((self.text, *(synonym.text for synonym in self.synonyms)))

    def matches(self, text: str) -> Sequence[Match]:
        """Return the matches of the keyphrase in `text`, in any form."""
        return find(self.phrase, IndexedText(text, self.article.language))

    def is_in(self, text: str) -> bool:
        """Whether `text` contains the keyphrase, in any form."""
        return bool(self.matches(text))

    def is_mentioned_in(self, text: str) -> bool:
        """Whether `text` contains the keyphrase or a synonym, in any form."""
        indexed = IndexedText(text, self.article.language)
        return any(find(phrase, indexed) for phrase in (self.phrase, *self.synonyms))

    def is_spoken_of_in(self, text: str) -> bool:
        """Whether `text` mentions the keyphrase, or contains all words of one that nobody chose."""
        if self.is_mentioned_in(text):
            return True
        indexed = IndexedText(text, self.article.language)
        return not self.is_given and says_every_word(self.phrase, indexed)

    def is_all_of(self, text: str) -> bool:
        """Whether `text` is the keyphrase and nothing more, except for function words."""
        return matches_whole(self.phrase, IndexedText(text, self.article.language))

    @cached_property
    def _matches(self) -> Sequence[Sequence[Match]]:
        """Matches in the article, of the keyphrase, then of each synonym where none is yet."""
        found: list[Sequence[Match]] = []
        taken: list[tuple[int, int]] = []
        for phrase in (self.phrase, *self.synonyms):
            free = [m for m in find(phrase, self.article.index) if _is_free(m, taken)]
            found.append(free)
            taken = sorted([*taken, *((match.start, match.end) for match in free)])
        return found

    @cached_property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """Every occurrence of the keyphrase itself in the article, in reading order."""
        return tuple(map(self._occurrence, self._matches[0]))

    @cached_property
    def mentions(self) -> tuple[Occurrence, ...]:
        """Every occurrence of the keyphrase or a synonym in the article, in reading order."""
        if not self.synonyms:
            return self.occurrences
        matches = (match for found in self._matches for match in found)
        return tuple(map(self._occurrence, sorted(matches, key=lambda match: match.start)))

    @property
    def synonym_counts(self) -> tuple[tuple[str, int], ...]:
        """Each synonym and the number of its occurrences in the article."""
        counted = zip(self.synonyms, self._matches[1:], strict=True)
        return tuple((synonym.text, len(found)) for synonym, found in counted)

    def _occurrence(self, match: Match) -> Occurrence:
        number = self.article.block_at(match.start)
        first = self.article.starts[number]
        inside = match._replace(start=match.start - first, end=match.end - first)
        return Occurrence(self.article.blocks[number], number, inside)

    @property
    def density(self) -> float:
        """Occurrences per hundred words; a phrase counts once, synonyms are left out."""
        return 100 * len(self.occurrences) / self.article.words if self.article.words else 0.0

    @cached_property
    def longest_gap(self) -> Gap | None:
        """The longest run of sentences without a mention; None if every sentence has one."""
        starts = [self.article.starts[o.block_index] + o.match.start for o in self.mentions]
        longest = run = 0
        opened = first = (0, 0)
        for start, end in self.article.index.sentences:
            if bisect_left(starts, start) < bisect_left(starts, end):
                run = 0
                continue
            run += 1
            if run == 1:
                opened = start, end
            if run > longest:
                longest, first = run, opened
        if not longest:
            return None
        place = self.article.span(*first)
        return Gap(longest, place.start, place.end)

    @property
    def forms(self) -> tuple[str, ...]:
        """The different forms found, in order of their first appearance."""
        return tuple(dict.fromkeys(fold_spaces(found.match.text) for found in self.occurrences))

    @property
    def exact(self) -> int:
        """The number of occurrences that are the keyphrase letter for letter."""
        return sum(found.match.exact for found in self.occurrences)


def _is_free(match: Match, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a match shares no character with those taken, which are sorted and do not overlap."""
    after = bisect_right(taken, (match.start, match.end))
    before_ends = after == 0 or taken[after - 1][1] <= match.start
    return before_ends and (after == len(taken) or match.end <= taken[after][0])


class NamedKeyphrases(NamedTuple):
    """Keyphrases that somebody named, the primary one first, and synonyms of that one."""

    texts: Sequence[str]
    synonyms: Sequence[str]
    origin: KeyphraseOrigin


def compile_keyphrases(
    named: NamedKeyphrases, article: ArticleText, *, runners_up: tuple[str, ...] = ()
) -> tuple[Keyphrase, ...]:
    """Return the keyphrases ready to be searched for, without duplicates and those without a word.

    One text may contain several synonyms, separated by commas of any script.
    """
    phrases = _phrases(named.texts, article.language)
    if not phrases:
        return ()
    primary, *others = phrases
    items = [item for text in named.synonyms for item in split_enumeration(text)]
    synonyms = _phrases([primary.text, *items], article.language)[1:]
    first = Keyphrase(primary, named.origin, article, synonyms, runners_up)
    return (first, *(Keyphrase(phrase, named.origin, article) for phrase in others))


def _phrases(texts: Sequence[str], language: str) -> tuple[Phrase, ...]:
    """Return the phrases of these texts, without other spellings of the same phrase."""
    known: dict[tuple[str, ...], Phrase] = {}
    for text in texts:
        phrase = compile_phrase(fold_spaces(text), language)
        known.setdefault(tuple(word.text for word in phrase.words), phrase)
    return tuple(phrase for words, phrase in known.items() if words)
