"""Sentences that ought to link: each speaks of what another page of the site is about.

A page is about its keyphrase where somebody named it. Its mention in the running text of another
article, in any form of its words, is an opportunity unless that article links there already.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from seoaudit.document.normal_address import address_id
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Opportunity
from seoaudit.site.reading.passages import RunningText
from seoaudit.site.store.store import Store
from seoaudit.text import IndexedText, compile_phrase, find

# A keyphrase of one word is a topic, not a page, where more than this share of pages has it.
MOST_COMMON = 0.02

# The most mentions for one page to edit, and for one page to link to: what an editor can weigh.
MOST_OF_A_PAGE, MOST_OF_A_TARGET = 5, 10

# What a mention in other forms of the words is worth beside one in the same words, and what an
# orphan's need is beside that of a page which text links to. Choices, to sort by.
INFLECTED, ORPHAN = 0.8, 3.0

# The part of its worth that a mention at the end of an article keeps.
LATE = 0.7

_ARTICLES = """
SELECT id, url, language, keyphrase, is_named, passages, coalesce(link_score.score, 0)
FROM in_order JOIN page USING (id) JOIN address USING (id) JOIN standing USING (id)
LEFT JOIN link_score USING (id)
WHERE standing = 'indexable' AND kind = 'article' ORDER BY place
"""
_NEED = """
SELECT count(*), coalesce(sum(zone = 'text'), 0) FROM link
WHERE target = ? AND kind = 'a' AND source <> target
"""


class _Target(NamedTuple):
    id: int
    url: str
    keyphrase: str
    language: str


def find_opportunities(store: Store) -> Iterator[Opportunity]:
    """Yield the mentions that ought to be links, the best of each page first, by pages in order."""
    targets = _Targets(store)
    found: defaultdict[int, list[Opportunity]] = defaultdict(list)
    for mention in _mentions(store, targets):
        found[address_id(mention.target)].append(mention)
    kept: defaultdict[str, list[Opportunity]] = defaultdict(list)
    for id_, mentions in found.items():
        if targets.is_too_common(id_, len(mentions)):
            continue
        for mention in sorted(mentions, key=_worth)[:MOST_OF_A_TARGET]:
            kept[mention.source.url].append(mention)
    for url in sorted(kept):
        yield from sorted(kept[url], key=_worth)[:MOST_OF_A_PAGE]


def _worth(mention: Opportunity) -> tuple[float, str, str]:
    return -mention.worth, mention.source.url, mention.target


class _Targets:
    """The pages with a keyphrase of their own, by a word of it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._by_term: dict[str, dict[str, list[_Target]]] = {}
        self._single: set[int] = set()
        self._pages = 0
        self._need = lru_cache(maxsize=4096)(self._needed)
        for id_, url, language, keyphrase, is_named, *_ in store.connection.execute(_ARTICLES):
            self._pages += 1
            if is_named:
                self._add(_Target(id_, url, keyphrase, language))

    def _add(self, target: _Target) -> None:
        phrase = compile_phrase(target.keyphrase, target.language)
        by_term = self._by_term.setdefault(target.language, {})
        if len(phrase.content_words) == 1:
            self._single.add(target.id)
        for reading in phrase.readings:
            words = [word for word in reading if not word.optional]
            if words:
                for term in max(words, key=lambda word: len(word.text)).keys:
                    by_term.setdefault(term, []).append(target)

    def in_text(self, text: IndexedText) -> list[_Target]:
        """Return the targets of which a text has one word at least."""
        by_term = self._by_term.get(text.language, {})
        terms = by_term.keys() & (text.forms.keys() | text.compounds.keys())
        found = {target.id: target for term in terms for target in by_term[term]}
        return sorted(found.values(), key=lambda target: target.url)

    def is_too_common(self, id_: int, mentions: int) -> bool:
        """Whether a word is a topic of the whole site rather than of one page."""
        return id_ in self._single and mentions > max(1, MOST_COMMON * self._pages)

    def need(self, target: _Target) -> float:
        """Return how much a page needs links from text: the fewer it has, the more."""
        return self._need(target.id)

    def _needed(self, id_: int) -> float:
        links, in_text = self._store.connection.execute(_NEED, (id_,)).fetchone()
        return ORPHAN if links == 0 else 1 / (1 + in_text)


def _mentions(store: Store, targets: _Targets) -> Iterator[Opportunity]:
    for id_, url, language, keyphrase, _, packed, score in store.connection.execute(_ARTICLES):
        passages = [RunningText(*each) for each in json.loads(zlib.decompress(packed))]
        text = IndexedText("\n".join(each.text for each in passages), language)
        candidates = [each for each in targets.in_text(text) if each.id != id_]
        if not candidates:
            continue
        linked = _leads_to(store, id_)
        for target in candidates:
            if _kin(store, target.id) & linked or _hold_each_other(keyphrase, target):
                continue
            if mention := _mention(url, text, passages, target):
                strength = 1 + min(1.0, float(score))
                yield mention._replace(worth=mention.worth * targets.need(target) * strength)


def _mention(
    url: str, text: IndexedText, passages: Sequence[RunningText], target: _Target
) -> Opportunity | None:
    phrase = _phrase(target.keyphrase, target.language)
    # “fold the handle” does not name a page on folding handles: a link is in one piece
    most = max(map(len, phrase.readings))
    matches = [match for match in find(phrase, text) if len(match.text.split()) <= most]
    if not matches:
        return None
    match = next((match for match in matches if match.exact), matches[0])
    starts = [0, *accumulate(len(each.text) + 1 for each in passages)]
    number = bisect_right(starts, match.start) - 1
    sentence = text.sentences[text.sentence_at(match.start) - 1]
    place = LinkSource(url, passages[number].line, passages[number].column, match.text)
    early = 1 - (1 - LATE) * match.start / max(1, len(text.text))
    return Opportunity(
        place,
        target.url,
        target.keyphrase,
        " ".join(text.text[slice(*sentence)].split()),
        early * (1.0 if match.exact else INFLECTED),
    )


_phrase = lru_cache(maxsize=2048)(compile_phrase)


def _leads_to(store: Store, id_: int) -> set[int]:
    """Return what a page links to, with the ends of redirects and what it names as itself."""
    execute = store.connection.execute
    found = {row[0] for row in execute("SELECT target FROM link WHERE source = ?", (id_,))}
    edge = set(found)
    while edge:
        locations = (
            execute("SELECT location FROM answer WHERE id = ?", (each,)).fetchone() for each in edge
        )
        edge = {address_id(row[0]) for row in locations if row and row[0]} - found
        found |= edge
    return found | {id_}


def _kin(store: Store, id_: int) -> set[int]:
    """Return a page with its versions and twins, and the addresses that name it as canonical."""
    execute = store.connection.execute
    tied = execute(
        "SELECT other.id FROM kin JOIN kin other USING (kin) WHERE kin.id = ?", (id_,)
    ).fetchall()
    return {id_, *(row[0] for row in tied)}


def _hold_each_other(keyphrase: str, target: _Target) -> bool:
    """Whether one of two keyphrases is a part of the other: what is said is their own topic."""
    if not keyphrase:
        return False
    pairs = ((keyphrase, target.keyphrase), (target.keyphrase, keyphrase))
    return any(
        find(_phrase(part, target.language), IndexedText(whole, target.language))
        for part, whole in pairs
    )
