"""Pages that belong together: versions in languages, parts of a series, nearly equal texts."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter

from seoaudit.rule.site.whole_site import MIN_WORDS_COMPARED
from seoaudit.site.reading import sketch
from seoaudit.site.reading.sketch import MIN_SHARED_KEYS
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.groups import Groups

# Texts that are known by a key, and of them those that another text is compared with, in all and of
# one group: boilerplate that thousands of pages share would otherwise make millions of pairs.
MOST_OF_A_KEY = 200
MOST_COMPARED, MOST_OF_A_GROUP = 50, 8


# Two addresses a row.
_TIES = """
SELECT page, target FROM version UNION ALL SELECT first, id FROM twin
UNION ALL SELECT first_value(id) OVER (PARTITION BY series ORDER BY number), id FROM series
"""


def tie_kin(store: Store) -> None:
    """Fill the table of kin: pages tied by hreflang, by a series or as twins share a number."""
    groups = Groups()
    for one, other in store.connection.execute(_TIES):
        groups.tie(one, other)
    store.connection.executemany("INSERT INTO kin VALUES (?, ?)", groups.tied())


def near_duplicates(store: Store, least: float) -> Iterator[tuple[float, Sequence[int]]]:
    """Yield groups of indexable pages in their order, with the least share that ties one to others.

    Each page of a group shares at least `least` of its text with another page of it, and none with
    a page of another group.
    """
    groups, ids, ties = Groups(), list[int](), list[tuple[int, float]]()
    by_key: defaultdict[int, list[int]] = defaultdict(list)
    read = lru_cache(maxsize=1024)(partial(_sketch, store))
    for place, (id_, keys) in enumerate(_with_shared_keys(store)):
        ids.append(id_)
        share = 0.0
        for other in _candidates(place, keys, by_key, groups):
            share = sketch.likeness(read(id_), read(ids[other]), least)
            if share:
                groups.tie(place, other)
                ties.append((place, share))
            if share == 1:  # what is like this page is like the other
                break
        for key in keys if share < 1 else ():
            if len(by_key[key]) < MOST_OF_A_KEY:
                by_key[key].append(place)
    members: defaultdict[int, list[int]] = defaultdict(list)
    for place, group in groups.tied():
        members[group].append(ids[place])
    weakest: dict[int, float] = {}
    for place, share in ties:
        group = groups.of(place)
        weakest[group] = min(share, weakest.get(group, share))
    for group, pages in members.items():
        yield weakest[group], pages


def _candidates(
    place: int, keys: Sequence[int], by_key: Mapping[int, Sequence[int]], groups: Groups
) -> Iterator[int]:
    """Yield the pages before one that share keys with it, those that share most first.

    Those of its own group are passed over, which grows while they are yielded, and of each other
    group a few are enough.
    """
    shared = Counter(other for key in keys for other in by_key[key])
    of_group: Counter[int] = Counter()
    for other, count in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        group = groups.of(other)
        if count < MIN_SHARED_KEYS or of_group.total() == MOST_COMPARED:
            return
        if group != groups.of(place) and of_group[group] < MOST_OF_A_GROUP:
            of_group[group] += 1
            yield other


def _with_shared_keys(store: Store) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the pages that share a key of their sketch with another, in order, with those keys."""
    execute = store.connection.execute
    execute("DROP TABLE IF EXISTS temp.shingle")
    execute("CREATE TEMP TABLE shingle (key INTEGER NOT NULL, place INTEGER NOT NULL)")
    pages = execute(
        "SELECT place, sketch FROM in_order JOIN page USING (id) JOIN standing USING (id) "
        "WHERE standing = 'indexable' AND words > ?",
        (MIN_WORDS_COMPARED,),
    )
    with store.transaction():
        shingles = (
            (key, place)
            for place, data in pages
            for key in sketch.keys(sketch.unpacked(data[: 4 * sketch.KEYS]))
        )
        store.connection.executemany("INSERT INTO shingle VALUES (?, ?)", shingles)
    rows = execute(
        "SELECT id, key FROM shingle JOIN in_order USING (place) WHERE key IN "
        "(SELECT key FROM shingle GROUP BY key HAVING count(*) > 1) ORDER BY place, key"
    )
    for id_, group in groupby(rows, key=itemgetter(0)):
        yield id_, [key for _, key in group]


def _sketch(store: Store, id_: int) -> frozenset[int]:
    sql = "SELECT sketch FROM page WHERE id = ?"
    return frozenset(sketch.unpacked(store.connection.execute(sql, (id_,)).fetchone()[0]))
