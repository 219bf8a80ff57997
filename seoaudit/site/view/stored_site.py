"""A site as its store has it: what site rules ask."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from copy import copy
from datetime import UTC, date, datetime
from functools import cached_property
from urllib.parse import urljoin

from seoaudit.document.normal_address import address_id, normal
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.earlier import EarlierRun
from seoaudit.rule.site.facts import (
    MadeUp,
    Opportunity,
    SitemapEntry,
    SitemapFile,
    SitePage,
    Standing,
    Trap,
)
from seoaudit.site.bounds import Bounds
from seoaudit.site.reading import sketch
from seoaudit.site.store import probes
from seoaudit.site.store.store import Store
from seoaudit.site.verdicts import alike
from seoaudit.site.view.changes import StoredChanges
from seoaudit.site.view.pages import ManyPages


class StoredSite(StoredChanges):
    """A site that was read and whose verdicts are made: see `seoaudit.rule.site.whole_site`."""

    def __init__(
        self,
        store: Store,
        bounds: Bounds,
        *,
        is_complete: bool,
        before: EarlierRun | None = None,
    ) -> None:
        super().__init__(store)
        self._bounds = bounds
        self.is_complete = is_complete
        self.before = before

    def seen_by(self, rule: str) -> StoredSite:
        """Return the same site, whose notes are those of a rule."""
        seen = copy(self)
        seen.rule = rule
        return seen

    @property
    def start(self) -> str:
        """The address of the front page, or where the crawl began."""
        return self._bounds.start

    @property
    def robots_address(self) -> str:
        """The address of the robots.txt of the start."""
        return urljoin(self.start, "/robots.txt")

    def is_own(self, url: str) -> bool:
        """Whether an address belongs to the site."""
        return self._bounds.holds(url)

    def ends_with_cookies(self, url: str) -> bool:
        """Whether redirects in a circle from an address lead to a page once cookies are kept."""
        return probes.ends_with_cookies(self._store.connection, url)

    @property
    def made_up(self) -> MadeUp | None:
        """What came for an address that there cannot be; None if none was asked for."""
        return probes.made_up(self._store.connection)

    def likeness_to_made_up(self, url: str) -> float:
        """Return the share of text that a page has in common with what came there."""
        return probes.likeness_to_made_up(self._store.connection, url)

    def dead_ends(self) -> Iterator[SitePage]:
        """Yield the indexable pages that link to no other page of the site, if it has several."""
        rows = self._rows(
            "SELECT in_order.id FROM in_order JOIN standing USING (id) "
            "WHERE standing = 'indexable' AND NOT EXISTS (SELECT 1 FROM link "
            "JOIN page ON page.id = target WHERE link.source = in_order.id "
            "AND target <> link.source AND link.kind = 'a') "
            "AND (SELECT count(*) FROM page) > 1 ORDER BY place"
        )
        for (id_,) in rows:
            page = self._page(id_)
            if page and not any(map(self.is_own, self._elsewhere(page.url))):
                yield page

    def _elsewhere(self, url: str) -> Iterator[str]:
        return (link.target for link in self.links_from(url) if link.target != url)

    def series(self, url: str) -> Sequence[str]:
        """Return the pages of the paginated series that this one is part of, in order; else ()."""
        rows = self._rows(
            "SELECT url FROM series JOIN address USING (id) WHERE series = "
            "(SELECT series FROM series WHERE id = ?) ORDER BY number, url",
            (address_id(url),),
        )
        return tuple(url for (url,) in rows)

    def endless(self, pattern: str) -> Sequence[str]:
        """Return the addresses of a trap's pattern that were read, in their order."""
        rows = self._rows(
            "SELECT url FROM endless JOIN address USING (id) WHERE pattern = ? ORDER BY url",
            (pattern,),
        )
        return [url for (url,) in rows]

    @property
    def traps(self) -> Sequence[Trap]:
        """The patterns of addresses without end at which the crawl stopped."""
        rows = self._rows("SELECT pattern, url, count, source FROM trap ORDER BY pattern")
        return [Trap(p, url, count, LinkSource(*json.loads(s))) for p, url, count, s in rows]

    def likeness(self, one: str, other: str) -> float | None:
        """Return the share of text that two pages have in common; None if either has little."""
        first, second = self._sketch(one), self._sketch(other)
        return sketch.likeness(first, second) if first and second else None

    def _sketch(self, url: str) -> Sequence[int]:
        row = self._rows("SELECT sketch FROM page WHERE id = ?", (address_id(url),)).fetchone()
        return sketch.unpacked(row[0]) if row else ()

    def near_duplicates(self, least: float) -> Iterator[tuple[float, Sequence[SitePage]]]:
        """Yield groups of indexable pages whose articles have at least this share in common."""
        for share, ids in alike.near_duplicates(self._store, least):
            yield share, ManyPages(self._page, ids)

    def opportunities(self) -> Iterator[Opportunity]:
        """Yield the sentences that ought to link to a page of the site, by pages to edit."""
        from seoaudit.site.linking.opportunities import find_opportunities

        return find_opportunities(self._store)

    def text_file(self, path: str) -> str | None:
        """Return a text file at the root of the site, such as "/llms.txt"; None if none is."""
        body = self._store.file(normal(urljoin(self.start, path)))
        return None if body is None else body.decode("utf-8", "replace")

    @cached_property
    def sitemaps(self) -> Sequence[SitemapFile]:
        """The sitemaps that robots.txt, an index or custom names."""
        rows = self._rows(
            "SELECT url, status, entries, size, named_by, fault, detail "
            "FROM sitemap JOIN address USING (id) ORDER BY url"
        )
        return [SitemapFile(*row) for row in rows]

    def entries(self, standing: Standing | None = None) -> Iterator[SitemapEntry]:
        """Yield the entries of all sitemaps, in the order of addresses."""
        narrowed = "JOIN standing ON standing.id = target AND standing = ?" if standing else ""
        rows = self._rows(
            "SELECT one.url, lastmod, file.url, line, news_date FROM entry "
            "JOIN address one ON one.id = target JOIN address file ON file.id = sitemap "
            f"{narrowed} ORDER BY one.url, file.url, line",
            (standing,) if standing else (),
        )
        return (SitemapEntry(*row) for row in rows)

    def listed_images(self) -> Iterator[SitemapEntry]:
        """Yield the images that entries of sitemaps list, in the order of addresses."""
        rows = self._rows(
            "SELECT one.url, '', file.url, line FROM entry_image "
            "JOIN address one ON one.id = target JOIN address file ON file.id = sitemap "
            "ORDER BY one.url, file.url, line"
        )
        return (SitemapEntry(*row) for row in rows)

    @cached_property
    def seen(self) -> date:
        """The day on which the site was seen."""
        (last,) = self._rows("SELECT max(fetched) FROM answer").fetchone()
        return date.fromisoformat(last[:10]) if last else datetime.now(UTC).date()

    def is_listed(self, url: str) -> bool:
        """Whether a sitemap lists an address."""
        sql = "SELECT 1 FROM entry WHERE target = ? LIMIT 1"
        return self._rows(sql, (address_id(url),)).fetchone() is not None

    def allows(self, url: str) -> bool:
        """Whether robots.txt lets Google read an address of the site."""
        return self._bounds.allows(url)
