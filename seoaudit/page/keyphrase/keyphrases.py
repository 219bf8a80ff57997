"""The keyphrases of a page and their occurrences in the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.article_text import ArticleText
from seoaudit.page.article.blocks import Block
from seoaudit.page.keyphrase.initials import same_by_initials
from seoaudit.page.keyphrase.silence import Stretch, keeps_subject, silent_stretches
from seoaudit.page.keyphrase.stand_ins import StandIn, likely_stand_ins, places_of_parts
from seoaudit.page.keyphrase.word_use import is_name
from seoaudit.text.matching.find import (
    Match,
    Phrase,
    find,
    matches_whole,
)
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.matching.loose import find_loosely
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
        """Whether `text` mentions the keyphrase, or one that nobody chose at least loosely."""
        return self.is_mentioned_in(text) or (not self.is_given and bool(self.loose_form_in(text)))

    def is_all_of(self, text: str) -> bool:
        """Whether `text` is the keyphrase and nothing more, except for function words."""
        return matches_whole(self.phrase, IndexedText(text, self.article.language))

    @cached_property
    def _matches(self) -> Sequence[Sequence[Match]]:
        """Matches in the article, of the keyphrase, then of each synonym where none is yet.

        None of source code, whose names are no words of the text.
        """
        found: list[Sequence[Match]] = []
        taken: list[tuple[int, int]] = []
        for phrase in (self.phrase, *self.synonyms):
            said = find(phrase, self.article.index)
            free = [
                m for m in said if _is_free(m, taken) and not self.article.is_in_listing(m.start)
            ]
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
        inside = Match(match.start - first, match.end - first, match.text, match.exact)
        return Occurrence(self.article.blocks[number], number, inside)

    @property
    def density(self) -> float:
        """Occurrences per hundred words; a phrase counts once, synonyms are left out."""
        return 100 * len(self.occurrences) / self.article.words if self.article.words else 0.0

    @cached_property
    def loose_mentions(self) -> tuple[Occurrence, ...]:
        """The sentences without a mention that have all words of the keyphrase; see `loose`."""
        index = self.article.index
        mentioned = {index.sentence_at(start) for start in self._mention_starts}
        found = find_loosely(self.phrase, index)
        weaker = (match for match in found if index.sentence_at(match.start) not in mentioned)
        return tuple(map(self._occurrence, weaker))

    @cached_property
    def is_name(self) -> bool:
        """Whether the article uses the keyphrase as a name, which has no synonyms."""
        matches = [(match.start, match.end) for match in self._matches[0]]
        return bool(matches) and is_name(self.article, matches)

    @property
    def is_used(self) -> bool:
        """Whether the article mentions the keyphrase or a synonym, at least loosely."""
        return bool(self.mentions or self.loose_mentions)

    @cached_property
    def stand_in_starts(self) -> Sequence[int]:
        """The first stand-in of each sentence without a mention, as offsets in the article's text.

        Stand-ins are loose mentions and single words of the keyphrase.
        """
        index = self.article.index
        parts = [start for start, _ in places_of_parts(self.phrase, index)]
        starts = [*self._starts(self.loose_mentions), *parts]
        mentioned = {index.sentence_at(start) for start in self._mention_starts}
        first: dict[int, int] = {}
        for start in sorted(starts):
            first.setdefault(index.sentence_at(start), start)
        return [start for sentence, start in first.items() if sentence not in mentioned]

    @property
    def likely_stand_ins(self) -> tuple[StandIn, ...]:
        """The parts of the keyphrase that the article uses, the most frequent first."""
        return likely_stand_ins(self.phrase, self.article)

    def weaker_form_in(self, text: str) -> str:
        """Return how `text` says the keyphrase loosely or in part; "" if in no way."""
        return self.loose_form_in(text) or self._part_in(text)

    def is_named_as_usual_in(self, text: str) -> bool:
        """Whether `text` mentions the keyphrase, or loosely if the article never does otherwise."""
        return self.is_mentioned_in(text) or (not self.mentions and bool(self.loose_form_in(text)))

    def loose_form_in(self, text: str) -> str:
        """Return the words of `text` that mention the keyphrase loosely or by initials, or ""."""
        found = find_loosely(self.phrase, IndexedText(text, self.article.language))
        return found[0].text if found else same_by_initials(self.text, text)

    def _part_in(self, text: str) -> str:
        places = places_of_parts(self.phrase, IndexedText(text, self.article.language))
        return text[places[0][0] : places[0][1]] if places else ""

    def _starts(self, occurrences: Sequence[Occurrence]) -> list[int]:
        return [self.article.starts[o.block_index] + o.match.start for o in occurrences]

    @cached_property
    def _mention_starts(self) -> Sequence[int]:
        return self._starts(self.mentions)

    @cached_property
    def silences(self) -> Sequence[Stretch]:
        """The stretches in which no sentence has a mention or a stand-in."""
        spoken = sorted([*self._mention_starts, *self.stand_in_starts])
        return list(silent_stretches(self.article, spoken))

    @property
    def longest_gap(self) -> Gap | None:
        """The longest silence that does not keep the subject by pronouns; None without one."""
        by_length = sorted(self.silences, key=lambda silence: -len(silence.sentences))
        lost = (silence for silence in by_length if not keeps_subject(self.article, silence))
        longest = next(lost, None)
        if longest is None:
            return None
        place = self.article.span(*longest.sentences[0])
        return Gap(len(longest.sentences), place.start, place.end)

    @property
    def words_in_question(self) -> int:
        """The words of the article outside the silences that keep the subject by pronouns."""
        starts = self.article.word_starts
        kept = (silence for silence in self.silences if keeps_subject(self.article, silence))
        left_alone = sum(bisect_left(starts, s.end) - bisect_left(starts, s.start) for s in kept)
        return self.article.words - left_alone

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """The different forms found, in order of their first appearance."""
        written = dict.fromkeys(found.match.text for found in self.occurrences)
        return tuple(dict.fromkeys(map(fold_spaces, written)))

    @property
    def exact(self) -> int:
        """The number of occurrences that are the keyphrase letter for letter."""
        return sum(found.match.exact for found in self.occurrences)


def _is_free(match: Match, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a match shares no character with those taken, which are sorted and do not overlap."""
    after = bisect_right(taken, (match.start, match.end))
    before_ends = after == 0 or taken[after - 1][1] <= match.start
    return before_ends and (after == len(taken) or match.end <= taken[after][0])
