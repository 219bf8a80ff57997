"""The entries of sitemaps that a search engine makes one thing of."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from seoaudit import Site
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import SitemapEntry, Standing


def listed(site: Site[Any], standing: Standing) -> Iterator[tuple[str, Sequence[LinkSource]]]:
    """Yield each own address of this standing that sitemaps list, and where they do."""
    for url, entries in groupby(site.entries(standing), key=attrgetter("url")):
        if site.is_own(url):
            yield url, list(map(place, entries))


def place(entry: SitemapEntry) -> LinkSource:
    """Return where in its sitemap an entry stands."""
    return LinkSource(entry.sitemap, entry.line)
