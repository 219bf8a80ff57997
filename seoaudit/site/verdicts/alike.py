"""Pages that belong together: versions in languages, parts of a series, nearly equal texts."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import groupby
from operator import itemgetter

from seoaudit.site.reading import sketch
from seoaudit.site.reading.sketch import MIN_SHARED_KEYS
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts.groups import Groups

# Words of the shortest article that is compared with others.
MIN_WORDS = 60

# Groups of alike texts that a text is compared with: boilerplate that thousands of pages share
# would otherwise make thousands of pairs.
MOST_COMPARED = 200


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
    """Yield groups of indexable pages whose texts share at least `least`, with the least share.

    A page is in one group; it is compared with the first page of each.
    """
    found: dict[int, list[tuple[float, int]]] = {}
    first_by_key: defaultdict[int, list[int]] = defaultdict(list)
    read = lru_cache(maxsize=1024)(partial(_sketch, store))
    for id_, keys in _with_shared_keys(store):
        own = read(id_)
        shared = Counter(first for key in keys for first in first_by_key[key])
        candidates = (first for first, count in shared.items() if count >= MIN_SHARED_KEYS)
        shares = ((sketch.likeness(own, read(first)), first) for first in candidates)
        share, first = max(shares, key=itemgetter(0), default=(0.0, 0))
        if share >= least:
            found.setdefault(first, []).append((share, id_))
            continue
        for key in keys:
            if len(first_by_key[key]) < MOST_COMPARED:
                first_by_key[key].append(id_)
    for first, others in found.items():
        yield min(share for share, _ in others), [first, *(id_ for _, id_ in others)]


def _with_shared_keys(store: Store) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the pages that share a key of their sketch with another, in order, with those keys."""
    execute = store.connection.execute
    execute("DROP TABLE IF EXISTS temp.shingle")
    execute("CREATE TEMP TABLE shingle (key INTEGER NOT NULL, place INTEGER NOT NULL)")
    pages = execute(
        "SELECT place, sketch FROM in_order JOIN page USING (id) JOIN standing USING (id) "
        "WHERE standing = 'indexable' AND words > ?",
        (MIN_WORDS,),
    )
    for place, data in pages:
        keys = sketch.keys(sketch.unpacked(data[: 4 * sketch.KEYS]))
        for key in keys:
            execute("INSERT INTO shingle VALUES (?, ?)", (key, place))
    rows = execute(
        "SELECT id, key FROM shingle JOIN in_order USING (place) WHERE key IN "
        "(SELECT key FROM shingle GROUP BY key HAVING count(*) > 1) ORDER BY place, key"
    )
    for id_, group in groupby(rows, key=itemgetter(0)):
        yield id_, [key for _, key in group]


def _sketch(store: Store, id_: int) -> Sequence[int]:
    sql = "SELECT sketch FROM page WHERE id = ?"
    return sketch.unpacked(store.connection.execute(sql, (id_,)).fetchone()[0])
