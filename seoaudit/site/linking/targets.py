"""What a sentence may link to: the pages of a site that are about something, and its mention.

A page is about its keyphrase where somebody named it, or where its title and its headline agree on
it. A phrase that nobody named, and a single word, may mean something else elsewhere: they are
mentioned only in articles on a like topic.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Opportunity
from seoaudit.site.linking.phrase_index import PhraseIndex
from seoaudit.site.linking.topics import Topics
from seoaudit.site.reading.passages import RunningText
from seoaudit.site.store.store import Store
from seoaudit.text import IndexedText, compile_phrase, find
from seoaudit.text.matching.find import Match

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

_PHRASES = "id, language, keyphrase, is_named, title, h1"
_ARTICLES = """
SELECT {columns}
FROM in_order JOIN page USING (id) JOIN address USING (id) JOIN standing USING (id)
LEFT JOIN link_score USING (id)
WHERE standing = 'indexable' AND kind = 'article' AND id NOT IN (SELECT id FROM temp.copied)
ORDER BY {order}
"""
# Of pages with the same text all but one: `duplicates/content` speaks of them. The one that stays
# is about a keyphrase that somebody named, if any is, or is the one that links pass on most to.
_COPIED = """
CREATE TEMP TABLE copied AS SELECT id FROM (
    SELECT id, row_number() OVER (
        PARTITION BY text_hash ORDER BY is_named DESC, coalesce(link_score.score, 0) DESC, place
    ) AS number
    FROM in_order JOIN page USING (id) JOIN standing USING (id) LEFT JOIN link_score USING (id)
    WHERE standing = 'indexable' AND text_hash <> ''
) WHERE number > 1
"""
_TARGET = "SELECT url, language, keyphrase, is_named FROM page JOIN address USING (id) WHERE id = ?"
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
    """The pages with a keyphrase of their own, found by the texts that may say it.

    They are kept in temporary tables of the store, so that a million of them fill no memory.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index = PhraseIndex()
        self._pages = 0
        self._languages: Counter[str] = Counter()
        self._need = lru_cache(maxsize=4096)(self._needed)
        self._target = lru_cache(maxsize=4096)(self._made)
        execute = store.connection.execute
        execute("DROP TABLE IF EXISTS temp.copied")
        execute(_COPIED)
        execute("DROP TABLE IF EXISTS temp.target_key")
        execute("CREATE TEMP TABLE target_key (key INTEGER NOT NULL, id INTEGER NOT NULL)")
        with store.transaction():
            sql = "INSERT INTO target_key VALUES (?, ?)"
            store.connection.executemany(sql, self._rows())
            execute("CREATE INDEX temp.target_key_key ON target_key (key, id)")

    def _rows(self) -> Iterator[tuple[int, int]]:
        """Yield the numbers by which each target is found."""
        for id_, language, keyphrase, is_named, title, h1 in articles(self._store, _PHRASES):
            self._pages += 1
            if not (is_named or _agree(keyphrase, title, h1)):
                continue
            phrase = compile_phrase(keyphrase, language)
            if is_named or len(phrase.content_words) > 1:
                self._languages[language] += 1
                for key in self._index.add(phrase):
                    yield key, id_

    def _made(self, id_: int) -> LinkTarget:
        [(url, language, keyphrase, is_named)] = self._store.connection.execute(_TARGET, (id_,))
        several = len(_phrase(keyphrase, language).content_words) > 1
        return LinkTarget(id_, url, keyphrase, language, bool(is_named and several))

    def in_text(self, text: IndexedText) -> list[LinkTarget]:
        """Return the targets that a text may speak of, in the order of addresses."""
        sql = "SELECT id FROM target_key WHERE key = ?"
        keys = self._index.keys(text)
        found = {id_ for key in keys for (id_,) in self._store.connection.execute(sql, (key,))}
        return sorted(map(self._target, found), key=lambda target: target.url)

    @property
    def main_language(self) -> str:
        """The language in which most targets are; "" without any."""
        return max(sorted(self._languages), key=self._languages.__getitem__, default="")

    @property
    def most_mentions(self) -> int:
        """How many pages may mention a target that is not sure, until it is a topic of the site."""
        return int(max(1, MOST_COMMON * self._pages))

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
    number, at = passage_of(passages, match)
    place = LinkSource(url, passages[number].line, passages[number].column, match.text)
    start = passages[number].offset(at, at + len(match.text))
    early = 1 - (1 - LATE) * match.start / max(1, len(text.text))
    worth = early * (1.0 if match.exact else INFLECTED)
    sentence = sentence_of(text, match)
    return Opportunity(place, target.url, target.keyphrase, sentence, worth, start)


class Topical:
    """Whether an article is on a like topic as a page: told by a sample of the site's articles."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._text = lru_cache(maxsize=256)(self._read)

    @cached_property
    def _topics(self) -> Topics:
        rows = articles(self._store, "passages, language", f"id LIMIT {SAMPLE}")  # in no order
        return Topics(indexed(passages_of(packed), language) for packed, language in rows)

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


def articles(store: Store, columns: str, order: str = "place") -> Iterator[tuple[Any, ...]]:
    """Yield what is stored of the articles that search engines can show, in an order of SQL."""
    return store.connection.execute(_ARTICLES.format(columns=columns, order=order))


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
