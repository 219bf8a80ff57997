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
    Zone,
)
from seoaudit.site.view.pages import StoredPages

_ANCHORS = (LinkRole.ANCHOR,)


class StoredLinks(StoredPages):
    """Links, targets and depths: a part of what `seoaudit.rule.site.whole_site` promises."""

    def targets(self, *kinds: LinkRole) -> Iterator[str]:
        """Yield every address that links of these kinds lead to, own and foreign, in order."""
        marks = ", ".join("?" * len(kinds or _ANCHORS))
        rows = self._rows(
            "SELECT url FROM address WHERE id IN "
            f"(SELECT DISTINCT target FROM link WHERE kind IN ({marks})) ORDER BY url",
            kinds or _ANCHORS,
        )
        return (url for (url,) in rows)

    def links_to(self, url: str, *kinds: LinkRole) -> Sequence[SiteLink]:
        """Return the links to an address, those in text first."""
        found = self._links("target", url, kinds)
        return sorted(found, key=lambda link: (link.zone is not Zone.TEXT, link.source))

    def links_from(self, url: str, *kinds: LinkRole) -> Sequence[SiteLink]:
        """Return the links of a page, as they stand in it."""
        return sorted(self._links("source", url, kinds), key=lambda link: link.source[1:3])

    def _links(self, end: str, url: str, kinds: Sequence[LinkRole]) -> Iterator[SiteLink]:
        wanted = kinds or _ANCHORS
        marks = ", ".join("?" * len(wanted))
        rows = self._rows(
            "SELECT one.url, other.url, fragment, kind, zone, is_followed, "
            "link.text, said.text, line, column_ FROM link "
            "JOIN address one ON one.id = source JOIN address other ON other.id = target "
            f"LEFT JOIN text said ON said.id = link.text WHERE {end} = ? AND kind IN ({marks})",
            (address_id(url), *wanted),
        )
        for source, target, fragment, kind, zone, followed, text_id, text, line, column in rows:
            said = None if text_id is None else text
            place = LinkSource(source, line, column, said or "")
            yield SiteLink(
                place, target, fragment, LinkRole(kind), Zone(zone), bool(followed), said
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
