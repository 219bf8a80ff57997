"""The links of a site as its store has them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache

from seoaudit.document.normal_address import address_id
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import (
    LinkRole,
    SiteLink,
    Standing,
    Zone,
)
from seoaudit.site.view.pages import StoredPages

_ANCHORS = (LinkRole.ANCHOR,)

# Looked up once for every link of a site: calling the enumeration takes six times as long.
_ROLES = {str(role): role for role in LinkRole}
_ZONES = {str(zone): zone for zone in Zone}


class StoredLinks(StoredPages):
    """Links, targets and depths: a part of what `seoaudit.rule.site.whole_site` promises."""

    def targets(self, *kinds: LinkRole, standing: Standing | None = None) -> Iterator[str]:
        """Yield every address that links of these kinds lead to, own and foreign, in order."""
        marks = ", ".join("?" * len(kinds or _ANCHORS))
        among = (
            "standing JOIN address USING (id) WHERE standing = ?" if standing else "address WHERE 1"
        )
        rows = self._rows(
            f"SELECT url FROM {among} AND EXISTS (SELECT 1 FROM link "
            f"WHERE target = address.id AND kind IN ({marks})) ORDER BY url",
            (*filter(None, [standing]), *(kinds or _ANCHORS)),
        )
        return (url for (url,) in rows)

    def links_to(self, url: str, *kinds: LinkRole) -> Iterator[SiteLink]:
        """Yield the links to an address, those in text first."""
        order = "zone <> 'text', one.url, line, column_, said.text"
        return self._linked("target = ?", url, kinds, order)

    def links_from(self, url: str, *kinds: LinkRole) -> Sequence[SiteLink]:
        """Return the links of a page, as they stand in it."""
        return list(self._linked("source = ?", url, kinds, "line, column_"))

    def is_linked(self, url: str) -> bool:
        """Whether a link of another page leads to an address, or to one that redirects there."""
        sql = (
            "SELECT 1 FROM link WHERE kind = 'a' AND source <> :id AND target IN (SELECT :id "
            "UNION ALL SELECT id FROM landing JOIN standing USING (id) "
            "WHERE landing = :id AND standing = 'redirected') LIMIT 1"
        )
        return self._rows(sql, {"id": address_id(url)}).fetchone() is not None

    def links_to_parts(self) -> Iterator[SiteLink]:
        """Yield the links with a fragment to pages that were read, in the order of these."""
        which = "target IN (SELECT id FROM page) AND fragment <> ''"
        order = "other.url, fragment, one.url, line, column_"
        return self._links(f"{which} AND kind = 'a'", (), order)

    def _linked(
        self, which: str, url: str, kinds: Sequence[LinkRole], order: str
    ) -> Iterator[SiteLink]:
        wanted = kinds or _ANCHORS
        marks = ", ".join("?" * len(wanted))
        return self._links(f"{which} AND kind IN ({marks})", (address_id(url), *wanted), order)

    def _links(self, which: str, values: Sequence[object], order: str) -> Iterator[SiteLink]:
        rows = self._rows(
            "SELECT one.url, other.url, fragment, kind, zone, is_followed, "
            "link.text, said.text, line, column_ FROM link "
            "JOIN address one ON one.id = source JOIN address other ON other.id = target "
            f"LEFT JOIN text said ON said.id = link.text WHERE {which} ORDER BY {order}",
            values,
        )
        for source, target, fragment, kind, zone, followed, text_id, text, line, column in rows:
            said = None if text_id is None else text
            place = LinkSource(source, line, column, said or "")
            yield SiteLink(
                place, target, fragment, _ROLES[kind], _ZONES[zone], bool(followed), said
            )

    def fragments(self, url: str) -> frozenset[str] | None:
        """Return the ids and names of a page; None where scripts may add more, or no page is."""
        return self._fragments(address_id(url))

    @lru_cache(maxsize=64)  # noqa: B019 - a site lives as long as its run
    def _fragments(self, id_: int) -> frozenset[str] | None:
        row = self._rows("SELECT fragments FROM page WHERE id = ?", (id_,)).fetchone()
        if row is None or row[0] is None:
            return None
        return frozenset(zlib.decompress(row[0]).decode("utf-8", "surrogatepass").split("\n"))

    def depth(self, url: str) -> int | None:
        """Return the clicks from the start; None if no way leads there."""
        sql = "SELECT depth FROM depth WHERE id = ?"
        row = self._rows(sql, (address_id(url),)).fetchone()
        return row[0] if row else None
