"""Pages that belong together: versions in languages, parts of a series, nearly equal texts."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import groupby, pairwise
from operator import itemgetter

from seoaudit.document.normal_address import address_id
from seoaudit.site.reading import sketch
from seoaudit.site.store.store import Store

# Words of the shortest article that is compared with others.
MIN_WORDS = 60

# Groups of alike texts that a text is compared with: boilerplate that thousands of pages share
# would otherwise make thousands of pairs.
MOST_COMPARED = 200


class Groups:
    """Numbers in groups that grow together."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def of(self, item: int) -> int:
        """Return the number that stands for the group of an item, its smallest."""
        root = item
        while (parent := self._parent.get(root, root)) != root:
            root = parent
        while (parent := self._parent.get(item, item)) != root:
            self._parent[item], item = root, parent
        return root

    def tie(self, one: int, other: int) -> None:
        """Make one group of those of two items."""
        low, high = sorted((self.of(one), self.of(other)))
        self._parent[high] = low

    def tied(self) -> Iterator[tuple[int, int]]:
        """Yield each item that is not alone, with the number of its group."""
        items = self._parent.keys() | set(self._parent.values())
        return ((item, self.of(item)) for item in sorted(items))


def tie_kin(store: Store) -> None:
    """Fill the table of kin: pages tied by hreflang, by a series or as twins share a number."""
    groups = Groups()
    for id_, versions in _versions(store):
        for version in versions:
            groups.tie(id_, address_id(version))
    for table, group in (("twin", "first"), ("series", "series")):
        rows = store.connection.execute(f"SELECT {group}, id FROM {table} ORDER BY 1")
        members: defaultdict[object, list[int]] = defaultdict(list)
        for key, id_ in rows:
            members[key].append(id_)
            if table == "twin":
                groups.tie(key, id_)
        for ids in members.values():
            for one, other in pairwise(ids):
                groups.tie(one, other)
    store.connection.executemany("INSERT INTO kin VALUES (?, ?)", groups.tied())


def _versions(store: Store) -> Iterator[tuple[int, Sequence[str]]]:
    rows = store.connection.execute("SELECT id, versions FROM page WHERE versions <> '[]'")
    for id_, versions in rows.fetchall():
        yield id_, [url for _, url in json.loads(versions)]


def cluster(store: Store, url: str) -> Sequence[str]:
    """Return the addresses tied to this one by hreflang, itself included, sorted."""
    seen, edge = {url}, [url]
    while edge:
        named = _named_by(store, edge.pop())
        edge += named - seen
        seen |= named
    return sorted(seen)


def _named_by(store: Store, url: str) -> set[str]:
    sql = "SELECT versions FROM page WHERE id = ?"
    row = store.connection.execute(sql, (address_id(url),)).fetchone()
    return {version for _, version in json.loads(row[0])} if row else set()


def near_duplicates(store: Store, least: float) -> Iterator[tuple[float, Sequence[int]]]:
    """Yield groups of indexable pages whose texts share at least `least`, with the least share.

    A page is in one group; it is compared with the first page of each.
    """
    found: dict[int, list[tuple[float, int]]] = {}
    first_by_key: defaultdict[int, list[int]] = defaultdict(list)
    read = lru_cache(maxsize=1024)(partial(_sketch, store))
    for id_, keys in _with_shared_keys(store):
        own = read(id_)
        candidates = dict.fromkeys(first for key in keys for first in first_by_key[key])
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
