"""Where an address leads in the end: through redirects, to the page it is a twin or copy of."""

from collections.abc import Mapping

from seoaudit.document.normal_address import address_id
from seoaudit.site.store.store import Store

# Steps after which an address leads nowhere; Google follows ten redirects:
# https://developers.google.com/search/docs/crawling-indexing/http-network-errors
MOST_STEPS = 10

_STEPS = """
SELECT id, location FROM standing JOIN answer USING (id)
WHERE standing = 'redirected' AND location IS NOT NULL
UNION ALL SELECT id, canonical FROM standing JOIN page USING (id) WHERE standing = 'canonicalised'
"""


def find_landings(store: Store) -> None:
    """Fill the table of landings: the address in the end of each that is not its own end."""
    steps = {id_: address_id(url) for id_, url in store.connection.execute(_STEPS)}
    steps |= dict(store.connection.execute("SELECT id, first FROM twin"))
    rows = ((id_, _end(id_, steps)) for id_ in steps)
    store.connection.executemany("INSERT INTO landing VALUES (?, ?)", rows)


def _end(id_: int, steps: Mapping[int, int]) -> int:
    for _ in range(MOST_STEPS):
        if id_ not in steps:
            break
        id_ = steps[id_]
    return id_
