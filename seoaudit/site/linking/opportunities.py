"""Sentences of a site that ought to link: each speaks of what another page is about.

The mention of a page in the running text of another article, in any form of its words, is an
opportunity unless that article links there already.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoaudit.document.normal_address import address_id
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


def find_opportunities(store: Store) -> Iterator[Opportunity]:
    """Yield the mentions that ought to be links, the best of each page first, by pages in order."""
    targets = Targets(store)
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


def _mentions(store: Store, targets: Targets) -> Iterator[Opportunity]:
    topics = Topical(store)
    for id_, url, language, keyphrase, _, _, _, packed, score in articles(store):
        passages = passages_of(packed)
        text = indexed(passages, language)
        candidates = [each for each in targets.in_text(text) if each.id != id_]
        if not candidates:
            continue
        linked = leads_to(store, id_)
        for target in candidates:
            if kin_of(store, target.id) & linked or hold_each_other(keyphrase, target):
                continue
            mention = mention_of(url, text, passages, target)
            if mention and (target.is_sure or topics.is_alike(text, target)):
                strength = 1 + min(1.0, float(score))
                yield mention._replace(worth=mention.worth * targets.need(target) * strength)


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
