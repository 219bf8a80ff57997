"""Sentences of a site that ought to link: each speaks of what another page is about.

The mention of a page in the running text of another article, in any form of its words, is an
opportunity unless that article links there already.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.document.normal_address import address_id
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Opportunity
from seoaudit.site.linking.targets import (
    Targets,
    Topical,
    articles,
    hold_each_other,
    indexed,
    mention_of,
    passages_of,
)
from seoaudit.site.store.store import Store

# The most mentions for one page to edit, and for one page to link to: what an editor can weigh.
MOST_OF_A_PAGE, MOST_OF_A_TARGET = 5, 10

_TEXTS = "id, url, language, keyphrase, passages, coalesce(link_score.score, 0)"

# `source` is the address of the page to edit, `target` that of the page it speaks of.
_MENTION = """
CREATE TEMP TABLE mention (
    source TEXT NOT NULL, line INTEGER NOT NULL, column_ INTEGER NOT NULL, words TEXT NOT NULL,
    target TEXT NOT NULL, keyphrase TEXT NOT NULL, sentence TEXT NOT NULL, worth REAL NOT NULL,
    start INTEGER, is_sure INTEGER NOT NULL
)
"""
_BEST = """
WITH counted AS (
    SELECT *, count(*) OVER (PARTITION BY target) AS mentions, row_number() OVER (
        PARTITION BY target ORDER BY worth DESC, source) AS place_of_target FROM temp.mention
), kept AS (
    SELECT *, row_number() OVER (PARTITION BY source ORDER BY worth DESC, target) AS place
    FROM counted WHERE place_of_target <= ? AND (is_sure OR mentions <= ?)
)
SELECT source, line, column_, words, target, keyphrase, sentence, worth, start
FROM kept WHERE place <= ? ORDER BY source, place
"""


def find_opportunities(store: Store) -> Iterator[Opportunity]:
    """Yield the mentions that ought to be links, the best of each page first, by pages in order."""
    execute = store.connection.execute
    targets = Targets(store)
    execute("DROP TABLE IF EXISTS temp.mention")
    execute(_MENTION)
    with store.transaction():
        sql = "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        store.connection.executemany(sql, _mentions(store, targets))
    bounds = (MOST_OF_A_TARGET, targets.most_mentions, MOST_OF_A_PAGE)
    for url, line, column, words, *rest in execute(_BEST, bounds):
        yield Opportunity(LinkSource(url, line, column, words), *rest)


def _mentions(store: Store, targets: Targets) -> Iterator[tuple[object, ...]]:
    topics = Topical(store)
    for id_, url, language, keyphrase, packed, score in articles(store, _TEXTS):
        passages = passages_of(packed)
        text = indexed(passages, language)
        linked: set[int] | None = None
        for target in targets.in_text(text):
            mention = mention_of(url, text, passages, target) if target.id != id_ else None
            if mention is None:
                continue
            linked = leads_to(store, id_) if linked is None else linked
            if kin_of(store, target.id) & linked or hold_each_other(keyphrase, target):
                continue
            if target.is_sure or topics.is_alike(text, target):
                worth = mention.worth * targets.need(target) * (1 + min(1.0, float(score)))
                told = mention._replace(worth=worth)
                yield (*told.source, *told[1:], target.is_sure)


def leads_to(store: Store, id_: int) -> set[int]:
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


def kin_of(store: Store, id_: int) -> set[int]:
    """Return a page with its versions and twins, and the addresses that name it as canonical."""
    execute = store.connection.execute
    tied = execute(
        "SELECT other.id FROM kin JOIN kin other USING (kin) WHERE kin.id = ?", (id_,)
    ).fetchall()
    return {id_, *(row[0] for row in tied)}
