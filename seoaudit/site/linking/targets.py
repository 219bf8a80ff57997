"""What a sentence may link to: the pages of a site that are about something, and its mention.

A page is about its keyphrase where somebody named it, or where its title and its headline agree on
it. A phrase that nobody named, and a single word, may mean something else elsewhere: they are
mentioned only in articles on a like topic.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Opportunity
from seoaudit.site.linking.topics import Topics
from seoaudit.site.reading.passages import RunningText
from seoaudit.site.store.store import Store
from seoaudit.text import IndexedText, compile_phrase, find
from seoaudit.text.matching.find import Match
from seoaudit.text.matching.phrase import Phrase

# A keyphrase of one word, or that nobody named, is a topic, not a page, where more than this share
# of pages has it.
MOST_COMMON = 0.02

# How alike two articles must be for such a keyphrase to mean the same in both: a choice. On 448
# articles from many sites, it leaves 18 of 124 mentions, and most of the rest were of places,
# brands and feasts in passing.
ALIKE = 0.12
SAMPLE = 500

# What a mention in other forms of the words is worth beside one in the same words, and what an
# orphan's need is beside that of a page which text links to. Choices, to sort by.
INFLECTED, ORPHAN = 0.8, 3.0

# The part of its worth that a mention at the end of an article keeps.
LATE = 0.7

_ARTICLES = """
SELECT id, url, language, keyphrase, is_named, title, h1, passages, coalesce(link_score.score, 0)
FROM in_order JOIN page USING (id) JOIN address USING (id) JOIN standing USING (id)
LEFT JOIN link_score USING (id)
WHERE standing = 'indexable' AND kind = 'article' ORDER BY
"""
_NEED = """
SELECT count(*), coalesce(sum(zone = 'text'), 0) FROM link
WHERE target = ? AND kind = 'a' AND source <> target
"""


class LinkTarget(NamedTuple):
    """A page that is about its keyphrase; sure where several words that somebody named say so."""

    id: int
    url: str
    keyphrase: str
    language: str
    is_sure: bool


class Targets:
    """The pages with a keyphrase of their own, by a word of it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._by_term: dict[str, dict[str, list[LinkTarget]]] = {}
        self._unsure: set[int] = set()
        self._pages = 0
        self._need = lru_cache(maxsize=4096)(self._needed)
        for id_, url, language, keyphrase, is_named, title, h1, *_ in articles(store):
            self._pages += 1
            phrase = compile_phrase(keyphrase, language)
            several = len(phrase.content_words) > 1
            if is_named or (several and _agree(keyphrase, title, h1)):
                self._add(
                    LinkTarget(id_, url, keyphrase, language, bool(is_named and several)), phrase
                )

    def _add(self, target: LinkTarget, phrase: Phrase) -> None:
        by_term = self._by_term.setdefault(target.language, {})
        if not target.is_sure:
            self._unsure.add(target.id)
        for reading in phrase.readings:
            words = [word for word in reading if not word.optional]
            if words:
                for term in max(words, key=lambda word: len(word.text)).keys:
                    by_term.setdefault(term, []).append(target)

    def in_text(self, text: IndexedText) -> list[LinkTarget]:
        """Return the targets of which a text has one word at least."""
        by_term = self._by_term.get(text.language, {})
        terms = by_term.keys() & (text.forms.keys() | text.compounds.keys())
        found = {target.id: target for term in terms for target in by_term[term]}
        return sorted(found.values(), key=lambda target: target.url)

    def of_language(self, language: str) -> Sequence[LinkTarget]:
        """Return every target in a language."""
        found = {
            each.id: each for part in self._by_term.get(language, {}).values() for each in part
        }
        return sorted(found.values(), key=lambda target: target.url)

    @property
    def main_language(self) -> str:
        """The language in which most targets are; "" without any."""
        sizes = {code: len(self.of_language(code)) for code in sorted(self._by_term)}
        return max(sizes, key=sizes.__getitem__, default="")

    def is_too_common(self, id_: int, mentions: int) -> bool:
        """Whether a phrase is a topic of the whole site rather than of one page."""
        return id_ in self._unsure and mentions > max(1, MOST_COMMON * self._pages)

    def need(self, target: LinkTarget) -> float:
        """Return how much a page needs links from text: the fewer it has, the more."""
        return self._need(target.id)

    def _needed(self, id_: int) -> float:
        links, in_text = self._store.connection.execute(_NEED, (id_,)).fetchone()
        return ORPHAN if links == 0 else 1 / (1 + in_text)


def match_of(text: IndexedText, target: LinkTarget) -> Match | None:
    """Return where a text speaks of a target, in its own words if it does; None if nowhere."""
    phrase = _phrase(target.keyphrase, target.language)
    # “fold the handle” does not name a page on folding handles: a link is in one piece
    most = max(map(len, phrase.readings), default=0)
    matches = [match for match in find(phrase, text) if len(match.text.split()) <= most]
    return next((match for match in matches if match.exact), matches[0] if matches else None)


def sentence_of(text: IndexedText, match: Match) -> str:
    """Return the sentence in which a mention stands."""
    sentence = text.sentences[text.sentence_at(match.start) - 1]
    return " ".join(text.text[slice(*sentence)].split())


def passage_of(passages: Sequence[RunningText], match: Match) -> tuple[int, int]:
    """Return the number of the passage in which a mention begins, and where it begins there."""
    starts = [0, *accumulate(len(each.text) + 1 for each in passages)]
    number = bisect_right(starts, match.start) - 1
    return number, match.start - starts[number]


def mention_of(
    url: str, text: IndexedText, passages: Sequence[RunningText], target: LinkTarget
) -> Opportunity | None:
    """Return the mention of a target in a page's text, worth what that is in itself."""
    match = match_of(text, target)
    if match is None:
        return None
    number, _ = passage_of(passages, match)
    place = LinkSource(url, passages[number].line, passages[number].column, match.text)
    early = 1 - (1 - LATE) * match.start / max(1, len(text.text))
    worth = early * (1.0 if match.exact else INFLECTED)
    sentence = sentence_of(text, match)
    return Opportunity(place, target.url, target.keyphrase, sentence, worth)


class Topical:
    """Whether an article is on a like topic as a page: told by a sample of the site's articles."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._text = lru_cache(maxsize=256)(self._read)

    @cached_property
    def _topics(self) -> Topics:
        rows = articles(self._store, f"id LIMIT {SAMPLE}")  # by their numbers, in no order
        return Topics(
            indexed(passages_of(packed), language) for _, _, language, *_, packed, _ in rows
        )

    def is_alike(self, text: IndexedText, target: LinkTarget) -> bool:
        """Whether what a text says of a target is likely to mean the same."""
        words = _phrase(target.keyphrase, target.language).content_words
        own = frozenset(key for word in words for key in word.keys)
        return self._topics.likeness(text, self._text(target), own) >= ALIKE

    def _read(self, target: LinkTarget) -> IndexedText:
        [(packed,)] = self._store.connection.execute(
            "SELECT passages FROM page WHERE id = ?", (target.id,)
        )
        return indexed(passages_of(packed), target.language)


def articles(store: Store, order: str = "place") -> Iterator[tuple[Any, ...]]:
    """Yield what is stored of the articles that search engines can show, in an order of SQL."""
    return store.connection.execute(f"{_ARTICLES} {order}")


def passages_of(packed: bytes) -> list[RunningText]:
    """Return the running text of a page as the store has it."""
    return [RunningText(*each) for each in json.loads(zlib.decompress(packed))]


def indexed(passages: Sequence[RunningText], language: str) -> IndexedText:
    """Return running text in one, a line each passage."""
    return IndexedText("\n".join(each.text for each in passages), language)


def _agree(keyphrase: str, title: str, headline: str) -> bool:
    """Whether title and headline both say a keyphrase that was inferred."""
    said = keyphrase.casefold()
    return bool(said) and said in title.casefold() and said in headline.casefold()


_phrase = lru_cache(maxsize=2048)(compile_phrase)


def hold_each_other(keyphrase: str, target: LinkTarget) -> bool:
    """Whether one of two keyphrases is a part of the other: what is said is their own topic."""
    return _holds(keyphrase, target.keyphrase, target.language) or _holds(
        target.keyphrase, keyphrase, target.language
    )


def is_same_keyphrase(keyphrase: str, target: LinkTarget) -> bool:
    """Whether a keyphrase is that of a target, in whatever form of its words."""
    return _holds(keyphrase, target.keyphrase, target.language) and _holds(
        target.keyphrase, keyphrase, target.language
    )


def _holds(whole: str, part: str, language: str) -> bool:
    if not whole or not part:
        return False
    return bool(find(_phrase(part, language), IndexedText(whole, language)))
