"""The graph of links: how many clicks lead from the start to each page."""

from seoaudit.document.normal_address import address_id
from seoaudit.site.bounds import Bounds
from seoaudit.site.store.store import Store

# Clicks after which nothing is looked for: a chain as long is no site.
MOST_CLICKS = 1_000

# CROSS says in which order tables are read: SQLite would look at every link of the site each time.
# What costs no click: where a redirect leads, and the way from page to page of a list, but for the
# first step of it.
_FREE = """
SELECT landing AS id FROM edge JOIN landing USING (id)
UNION SELECT link.target FROM edge CROSS JOIN series one USING (id)
CROSS JOIN link ON link.source = one.id CROSS JOIN series other ON other.id = link.target
WHERE other.series = one.series AND EXISTS (
    SELECT 1 FROM series first JOIN depth USING (id)
    WHERE first.series = one.series AND depth < :clicks
)
"""
_LINKED = """
SELECT link.target AS id FROM depth CROSS JOIN standing USING (id)
CROSS JOIN link ON link.source = depth.id
WHERE depth = :clicks AND kind = 'a' AND standing <> 'blocked'
"""

# Those that are new become the edge, whose ways are looked at next.
_NEW = "INSERT OR IGNORE INTO ahead SELECT id FROM ({}) WHERE id NOT IN (SELECT id FROM depth)"


def measure_depths(store: Store, bounds: Bounds) -> None:
    """Fill the table of depths: the clicks of the shortest way."""
    execute = store.connection.execute
    for table in ("edge", "ahead"):
        execute(f"CREATE TEMP TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY)")
        execute(f"DELETE FROM {table}")
    execute("INSERT INTO ahead VALUES (?)", (address_id(bounds.start),))
    for clicks in range(MOST_CLICKS):
        if not _advance(store, clicks):
            return
        while _advance(store, clicks, _FREE):
            pass
        execute(_NEW.format(_LINKED), {"clicks": clicks})


def _advance(store: Store, clicks: int, ways: str | None = None) -> bool:
    """Let what lies ahead be so many clicks away, after finding it by ways if any; False: none."""
    execute = store.connection.execute
    if ways:
        execute(_NEW.format(ways), {"clicks": clicks})
    execute("DELETE FROM edge")
    execute("INSERT INTO edge SELECT id FROM ahead")
    execute("DELETE FROM ahead")
    return execute("INSERT INTO depth SELECT id, ? FROM edge", (clicks,)).rowcount > 0
