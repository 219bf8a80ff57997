"""What one run saw of each page, in tables that two runs are compared by joining.

A page is known by the number of its place, so that a preview is compared with the site itself.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from seoaudit.report.report import PageReport
from seoaudit.site.bounds import Bounds
from seoaudit.site.places import place, place_id
from seoaudit.site.store.store import Store

# The name under which the earlier run is attached to a store, and that of the tables of this one.
BEFORE, NOW = "before", "now"

_PAGE = (
    "CREATE TABLE {0}.page (id INTEGER PRIMARY KEY, url TEXT NOT NULL, standing TEXT NOT NULL, "
    "status INTEGER NOT NULL, title TEXT NOT NULL, canonical TEXT NOT NULL, "
    "words INTEGER NOT NULL, kind TEXT NOT NULL, score REAL, links INTEGER NOT NULL)"
)
_ON_PAGE = (
    "CREATE TABLE {0}.on_page (page INTEGER NOT NULL, rule TEXT NOT NULL, count INTEGER NOT NULL, "
    "PRIMARY KEY (page, rule)) WITHOUT ROWID"
)

# What is asked for and is a page, or was to be one.
_STATES = """
SELECT url, standing, coalesce(status, 0), coalesce(title, ''), coalesce(canonical, url),
coalesce(words, 0), coalesce(kind, ''), page.score, coalesce(support.outside, 0)
FROM standing JOIN address USING (id) LEFT JOIN answer USING (id) LEFT JOIN page USING (id)
LEFT JOIN support USING (id) WHERE standing NOT IN ('other', 'unknown', 'endless')
"""


State = tuple[object, ...]


def keep_states(store: Store, schema: str, states: Iterable[State]) -> None:
    """Make the table of what a run saw, in a database attached to a store."""
    store.connection.execute(_PAGE.format(schema))
    with store.transaction():
        sql = f"INSERT OR IGNORE INTO {schema}.page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        store.connection.executemany(sql, states)


def states(store: Store, bounds: Bounds) -> Iterator[State]:
    """Yield what the run in a store whose addresses are judged saw: a row a page."""
    start = bounds.start
    for url, standing, status, title, canonical, *rest in store.connection.execute(_STATES):
        if bounds.holds(url):
            id_ = place_id(url, start)
            yield id_, url, standing, status, title, place(canonical, start), *rest


def keep_counts(
    connection: sqlite3.Connection, schema: str, pages: Iterable[PageReport], start: str
) -> Counter[str]:
    """Make the table of how many findings each page has by rule; return them by topic."""
    connection.execute(_ON_PAGE.format(schema))
    topics: Counter[str] = Counter()

    def rows() -> Iterator[tuple[int, str, int]]:
        for page in pages:
            id_ = place_id(page.url or "", start)
            for rule, count in Counter(each.rule for each in page.findings).items():
                topics[rule.partition("/")[0]] += count
                yield id_, rule, count

    connection.executemany(f"INSERT OR REPLACE INTO {schema}.on_page VALUES (?, ?, ?)", rows())
    return topics
