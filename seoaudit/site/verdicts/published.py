"""Canonicals of a site that is seen before it is published, or where nobody publishes it.

A folder without an address, or a server on the user's machine, has pages whose canonicals name the
host on which they will stand. There, each is its own page, not a copy of one elsewhere.
"""

from collections import Counter

from seoaudit.document.normal_address import address_id
from seoaudit.page.head.deploy_preview import is_preview
from seoaudit.site.bounds import Bounds, origin
from seoaudit.site.store.store import Store


class Published:
    """Where the pages of a site say that they are published."""

    def __init__(self, store: Store, bounds: Bounds) -> None:
        self._execute = store.connection.execute
        self._here = origin(bounds.start)
        rows = self._execute("SELECT canonical FROM page WHERE canonical IS NOT NULL")
        named = Counter(origin(url) for (url,) in rows)
        place, count = next(iter(named.most_common(1)), ("", 0))
        is_most = count * 2 > named.total() and place != self._here
        self.place = place if is_most and is_preview(bounds.start) else None

    def own(self, url: str, canonical: str | None) -> str | None:
        """Return what the canonical of a page names on the site as it is seen.

        What is not there is taken for the page itself, unless another page names it as well.
        """
        if canonical is None or self.place is None or origin(canonical) != self.place:
            return canonical
        here = self._here + canonical[len(self.place) :]
        sql = "SELECT 1 FROM page WHERE id = ?"
        if here == url or self._execute(sql, (address_id(here),)).fetchone():
            return here
        sql = "SELECT count(*) FROM page WHERE canonical = ?"
        return url if self._execute(sql, (canonical,)).fetchone() == (1,) else canonical
