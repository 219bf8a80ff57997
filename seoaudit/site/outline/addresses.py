"""Every address of a site in a line: its answer, its standing, and what links make of it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import lru_cache

from seoaudit.document.normal_address import address_id
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.packed import unpack
from seoaudit.report.report import PageReport
from seoaudit.rule.site.facts import Standing, TextUse
from seoaudit.site.reading.extent import EXTENT, Extent
from seoaudit.site.store.store import Store

_NUMBERED = """
CREATE TEMP TABLE numbered AS
SELECT row_number() OVER (ORDER BY url) - 1 AS number, id FROM standing JOIN address USING (id)
"""
_ROWS = """
SELECT number, numbered.id, url, standing, coalesce(answer.status, 0), failure, location,
    coalesce(content_type, ''), coalesce(size, 0), first_byte_ms, page.id IS NOT NULL,
    coalesce(title, ''), canonical, page.score, CASE WHEN ? THEN words END, depth,
    (SELECT count(DISTINCT source) FROM link
     WHERE target = numbered.id AND kind = 'a' AND source <> target),
    coalesce(link_score.score, 0), report
FROM numbered JOIN address USING (id) JOIN standing USING (id) LEFT JOIN answer USING (id)
LEFT JOIN page USING (id) LEFT JOIN depth USING (id) LEFT JOIN link_score USING (id)
"""


class AddressRow(NamedTuple):
    """One address of the site.

    `number` counts from 0 in the order of addresses. `status` is 0 if no answer came: `failure`
    says why. `location` is where a redirect leads. `is_page` tells whether a page was read; else
    title, canonical, score and words are empty. `words` is None too where nobody counted them.
    `links` counts the pages that link to it, and `link_score` is 1 where links pass on as much as
    to the mean of pages.
    """

    number: int
    id: int
    url: str
    standing: Standing
    status: int
    failure: str | None
    location: str | None
    content_type: str
    size: int
    first_byte_ms: int | None
    is_page: bool
    title: str
    canonical: str | None
    score: float | None
    words: int | None
    depth: int | None
    links: int
    link_score: float
    packed: bytes | None

    @property
    def report(self) -> PageReport | None:
        """What the page rules found; None where they did not run."""
        found = unpack(zlib.decompress(self.packed)) if self.packed else None
        return None if found is None or isinstance(found, SourceError) else found


class Addresses:
    """The addresses of a site that was judged, each under a number."""

    def __init__(self, store: Store) -> None:
        self._execute = store.connection.execute
        self._execute("DROP TABLE IF EXISTS temp.numbered")
        self._execute(_NUMBERED)
        self._execute("CREATE UNIQUE INDEX temp.numbered_id ON numbered (id)")
        extent = Extent.read(store.meta(EXTENT) or "")
        self._are_words_counted = TextUse.WORDS in extent.uses
        self.number = lru_cache(maxsize=4096)(self._number)

    def __len__(self) -> int:
        """Return how many addresses there are."""
        return int(self._execute("SELECT count(*) FROM numbered").fetchone()[0])

    def rows(self) -> Iterator[AddressRow]:
        """Yield every address, in order."""
        return self._rows("ORDER BY number")

    def lowest(self, most: int) -> Iterator[AddressRow]:
        """Yield those with the lowest scores first, then those without one."""
        order = "ORDER BY page.score IS NULL, page.score, number LIMIT ?"
        return self._rows(order, most)

    def most_linked(self, most: int) -> Iterator[AddressRow]:
        """Yield the pages to which links pass on most."""
        order = "WHERE link_score.score > 0 ORDER BY link_score.score DESC, number LIMIT ?"
        return self._rows(order, most)

    def hubs(self, most: int) -> Iterator[tuple[AddressRow, int]]:
        """Yield the pages that link to most others outside of menus and footers, and to how many.

        A page that links to a single one is no hub.
        """
        found = self._execute(
            "SELECT source, count(DISTINCT target) AS led FROM link "
            "JOIN numbered ON numbered.id = target WHERE kind = 'a' AND source <> target "
            "AND zone IN ('text', 'listing') GROUP BY source HAVING led > 1 "
            "ORDER BY led DESC, source LIMIT ?",
            (most,),
        ).fetchall()
        for id_, led in found:
            yield from ((row, led) for row in self._rows("WHERE numbered.id = ?", id_))

    def unlinked(self) -> Iterator[AddressRow]:
        """Yield the indexable pages that no page links to and no way leads to.

        Those that another page names as canonical or as a version are no orphans.
        """
        orphans = (
            "LEFT JOIN support ON support.id = numbered.id WHERE standing = 'indexable' "
            "AND depth IS NULL AND coalesce(support.pages, 0) = 0 "
            "AND (numbered.id IN (SELECT id FROM listed) "
            "OR numbered.id NOT IN (SELECT id FROM named))"
        )
        return self._rows(f"{orphans} ORDER BY number")

    def depths(self) -> Iterator[tuple[int | None, int]]:
        """Yield how many indexable pages are so many clicks from the start; None: no way leads."""
        return iter(
            self._execute(
                "SELECT depth, count(*) FROM standing LEFT JOIN depth USING (id) "
                "WHERE standing = 'indexable' GROUP BY depth ORDER BY depth IS NULL, depth"
            ).fetchall()
        )

    def _rows(self, which: str, *values: int) -> Iterator[AddressRow]:
        given = (self._are_words_counted, *values)
        return map(_row, self._execute(f"{_ROWS} {which}", given))

    def _number(self, url: str) -> int | None:
        """Return the number of an address; None if it is none of the site."""
        sql = "SELECT number FROM numbered WHERE id = ?"
        row = self._execute(sql, (address_id(url),)).fetchone()
        return row[0] if row else None


def _row(row: tuple[object, ...]) -> AddressRow:
    made = AddressRow._make(row)
    return made._replace(standing=Standing(made.standing), is_page=bool(made.is_page))
