"""The graph of links: how many clicks lead from the start to each page."""

from seoaudit.document.normal_address import address_id
from seoaudit.site.bounds import Bounds
from seoaudit.site.store.store import Store

# Clicks after which nothing is looked for: a chain as long is no site.
MOST_CLICKS = 1_000

_NEXT = """
INSERT OR IGNORE INTO depth SELECT DISTINCT target, ? FROM depth JOIN link ON source = depth.id
WHERE depth = ? AND kind = 'a'
"""
_REDIRECTED = """
INSERT OR IGNORE INTO depth SELECT DISTINCT other.id, ? FROM depth JOIN answer USING (id)
JOIN address other ON other.url = answer.location WHERE depth = ?
"""


def measure_depths(store: Store, bounds: Bounds) -> None:
    """Fill the table of depths: the clicks of the shortest way; a redirect is none."""
    execute = store.connection.execute
    execute("CREATE INDEX IF NOT EXISTS address_url ON address (url)")
    execute("INSERT INTO depth VALUES (?, 0)", (address_id(bounds.start),))
    for clicks in range(MOST_CLICKS):
        while execute(_REDIRECTED, (clicks, clicks)).rowcount > 0:
            pass
        if execute(_NEXT, (clicks + 1, clicks)).rowcount == 0:
            return
