"""The versions of a site's pages in languages as its store has them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from seoaudit.document.normal_address import address_id
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import (
    LanguageLink,
    ListedVersions,
    NamedVersion,
    SitePage,
    Standing,
)
from seoaudit.site.view.links import StoredLinks


class StoredVersions(StoredLinks):
    """Versions and clusters: a part of what `seoaudit.rule.site.whole_site` promises."""

    def named_versions(self, standing: Standing) -> Iterator[tuple[str, Sequence[NamedVersion]]]:
        """Yield each address that other pages name as a version, and how they name it."""
        rows = self._rows(
            "SELECT other.url, one.url, code FROM version JOIN address one ON one.id = page "
            "JOIN address other ON other.id = target JOIN standing own ON own.id = page "
            "JOIN standing named ON named.id = target WHERE page <> target "
            "AND own.standing = 'indexable' AND named.standing = ? "
            "ORDER BY other.url, one.url, code",
            (standing,),
        )
        for url, group in groupby(rows, key=itemgetter(0)):
            yield url, [NamedVersion(page, code) for _, page, code in group]

    def listed_versions(self) -> Iterator[ListedVersions]:
        """Yield the pages whose versions both they themselves and sitemaps name."""
        rows = self._rows(
            "SELECT one.url, own, listed_versions.versions, file.url, min(line) "
            "FROM in_order JOIN listed_versions USING (id) JOIN address one USING (id) "
            "JOIN entry_version ON page = in_order.id JOIN address file ON file.id = sitemap "
            "WHERE own <> '[]' GROUP BY place ORDER BY place"
        )
        for url, own, listed, sitemap, line in rows:
            read, found = (
                tuple(LanguageLink(*each) for each in json.loads(x)) for x in (own, listed)
            )
            yield ListedVersions(url, read, found, LinkSource(sitemap, line))

    def clusters(self) -> Iterator[Sequence[SitePage]]:
        """Yield the indexable pages of each cluster that hreflang ties, two at least."""
        rows = self._rows(
            "SELECT cluster, id FROM cluster JOIN in_order USING (id) "
            "JOIN standing USING (id) JOIN (SELECT cluster, min(place) AS first FROM cluster "
            "JOIN in_order USING (id) GROUP BY cluster) USING (cluster) "
            "WHERE standing = 'indexable' ORDER BY first, place"
        )
        for _, group in groupby(rows, key=itemgetter(0)):
            pages = [page for page in (self._page(id_) for _, id_ in group) if page]
            if len(pages) > 1:
                yield pages

    def cluster(self, url: str) -> Sequence[str]:
        """Return the addresses tied to this one by hreflang, itself included, sorted."""
        rows = self._rows(
            "SELECT url FROM cluster JOIN address USING (id) WHERE cluster = "
            "(SELECT cluster FROM cluster WHERE id = ?) ORDER BY url",
            (address_id(url),),
        )
        return [tied for (tied,) in rows] or [url]
