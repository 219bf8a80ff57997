"""The keyphrases of a page and where a reader meets them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from seoaudit.page.article_text import ArticleText
from seoaudit.page.blocks import Block
from seoaudit.page.head import Head
from seoaudit.text.indexed_text import IndexedText
from seoaudit.text.matching import Match, Phrase, compile_phrase, find, matches_whole
from seoaudit.text.normalise import fold_spaces

Origin = Literal["option", "meta"]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where the article says the keyphrase, in whatever form."""

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


@dataclass(frozen=True, slots=True)
class Gap:
    """A run of sentences that do not say the keyphrase; its place is the first of them."""

    sentences: int
    start: int
    end: int


@dataclass(frozen=True)
class Keyphrase:
    """A keyphrase and the article it is looked for in."""

    phrase: Phrase
    origin: Origin
    article: ArticleText

    @property
    def text(self) -> str:
        """The keyphrase as given."""
        return self.phrase.text

    def matches(self, text: str) -> Sequence[Match]:
        """Where `text` says the keyphrase, in any form."""
        return find(self.phrase, IndexedText(text, self.article.language))

    def is_in(self, text: str) -> bool:
        """Whether `text` says the keyphrase, in any form."""
        return bool(self.matches(text))

    def is_all_of(self, text: str) -> bool:
        """Whether `text` says the keyphrase and nothing more, function words aside."""
        return matches_whole(self.phrase, IndexedText(text, self.article.language))

    @cached_property
    def occurrences(self) -> tuple[Occurrence, ...]:
        """Every place in the article, in reading order."""
        return tuple(self._occurrence(match) for match in find(self.phrase, self.article.index))

    def _occurrence(self, match: Match) -> Occurrence:
        number = self.article.block_at(match.start)
        first = self.article.start_of(number)
        inside = replace(match, start=match.start - first, end=match.end - first)
        return Occurrence(self.article.blocks[number], number, inside)

    @property
    def density(self) -> float:
        """Occurrences in a hundred words; a phrase of several words counts once."""
        return 100 * len(self.occurrences) / self.article.words if self.article.words else 0.0

    @cached_property
    def longest_gap(self) -> Gap | None:
        """The longest run of sentences that do not say it, None where every sentence does."""
        said = [self.article.start_of(o.block_index) + o.match.start for o in self.occurrences]
        longest = run = 0
        opened = first = (0, 0)
        for start, end in self.article.index.sentences:
            if bisect_left(said, start) < bisect_left(said, end):
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
        """How many occurrences are the keyphrase letter for letter."""
        return sum(found.match.exact for found in self.occurrences)


def find_keyphrases(
    given: Sequence[str], head: Head, article: ArticleText
) -> tuple[Keyphrase, ...]:
    """The keyphrases given, else those of <meta name="keywords">; the first one is primary."""
    texts, origin = [fold_spaces(text) for text in given], "option"
    if not any(texts):
        texts, origin = _from_meta(head), "meta"
    compiled = (compile_phrase(text, article.language) for text in dict.fromkeys(texts) if text)
    return tuple(
        Keyphrase(phrase, "option" if origin == "option" else "meta", article)
        for phrase in compiled
        if phrase.words
    )


def _from_meta(head: Head) -> list[str]:
    """Up to three; a longer list is a custom of the 1990s and says nothing of the article."""
    written = next((meta.text for meta in head.named("keywords") if meta.text), "")
    texts = [fold_spaces(text) for text in written.replace("،", ",").replace("、", ",").split(",")]
    return texts if len(texts) <= MOST_META_KEYWORDS else []


MOST_META_KEYWORDS = 3
