"""The graph of links: how many clicks lead from the start to each page."""

from seoaudit.document.normal_address import address_id
from seoaudit.site.bounds import Bounds
from seoaudit.site.store.store import Store

# Clicks after which nothing is looked for: a chain as long is no site.
MOST_CLICKS = 1_000

# What costs no click: where a redirect leads, and the way from page to page of a list, but for the
# first step of it.
_FREE = """
SELECT landing FROM edge JOIN landing USING (id)
UNION SELECT link.target FROM edge JOIN series one USING (id) JOIN link ON link.source = one.id
JOIN series other ON other.id = link.target WHERE other.series = one.series AND EXISTS (
    SELECT 1 FROM series first JOIN depth USING (id)
    WHERE first.series = one.series AND depth < ?
)
"""
_LINKED = """
SELECT link.target FROM depth JOIN standing USING (id) JOIN link ON link.source = depth.id
WHERE depth = ? AND kind = 'a' AND standing <> 'blocked'
"""


def measure_depths(store: Store, bounds: Bounds) -> None:
    """Fill the table of depths: the clicks of the shortest way."""
    execute = store.connection.execute
    execute("CREATE TEMP TABLE IF NOT EXISTS edge (id INTEGER PRIMARY KEY)")
    edge = [(address_id(bounds.start),)]
    for clicks in range(MOST_CLICKS):
        if not edge:
            return
        while edge:
            execute("DELETE FROM edge")
            store.connection.executemany("INSERT INTO edge VALUES (?)", edge)
            execute("INSERT INTO depth SELECT id, ? FROM edge", (clicks,))
            edge = execute(f"{_FREE} EXCEPT SELECT id FROM depth", (clicks,)).fetchall()
        edge = execute(f"{_LINKED} EXCEPT SELECT id FROM depth", (clicks,)).fetchall()
