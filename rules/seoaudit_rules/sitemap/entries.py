"""The entries of sitemaps that a search engine makes one thing of."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from seoaudit import Site
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import BASE, ExampleAnswer, SitemapEntry, Standing, file


def listed(site: Site[Any], standing: Standing) -> Iterator[tuple[str, Sequence[LinkSource]]]:
    """Yield each own address of this standing that sitemaps list, and where they do."""
    for url, entries in groupby(site.entries(standing), key=attrgetter("url")):
        if site.is_own(url):
            yield url, list(map(place, entries))


def place(entry: SitemapEntry) -> LinkSource:
    """Return where in its sitemap an entry stands."""
    return LinkSource(entry.sitemap, entry.line)


def listing(path: str, inside: str = "", name: str = "/sitemap.xml") -> ExampleAnswer:
    """Declare the sitemap of an example, with an entry for a path and more inside it."""
    head = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml" '
        'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" '
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
    )
    entry = f"<url><loc>{BASE}{path}</loc>{inside}</url>"
    return file(name, f"{head}{entry}</urlset>", "application/xml")
