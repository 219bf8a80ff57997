"""Sitemaps in which one date stands beside nearly all pages: that of the build."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from seoaudit import Site
from seoaudit.named_tuple import NamedTuple
from seoaudit_rules.sitemap.dates import has_time

# Share of the entries with one date that no editor would have written.
MIN_SHARE = 0.9

# Entries that may well have one date: with a second, and with a day alone. Both were chosen.
FEW_WITH_TIME, FEW_WITH_DAY = 10, 30


class BuildDate(NamedTuple):
    """A sitemap of which `entries` of `total` dated entries carry one date."""

    sitemap: str
    date: str
    entries: int
    total: int


def build_dates(site: Site[Any]) -> Iterator[BuildDate]:
    """Yield the sitemaps that date nearly all pages the same, although these have other dates."""
    dates: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for entry in site.entries():
        if entry.lastmod:
            dates[entry.sitemap][entry.lastmod] += 1
    likely = {
        found.sitemap: found for found in map(_most, dates, dates.values()) if _is_many(found)
    }
    own: defaultdict[str, set[str]] = defaultdict(set)
    for entry in site.entries() if likely else ():
        if entry.sitemap in likely and (page := site.page(entry.url)) and page.modified:
            own[entry.sitemap].add(page.modified[:10])
    return (found for url, found in sorted(likely.items()) if len(own[url]) > 1)


def _most(sitemap: str, dates: Counter[str]) -> BuildDate:
    [(date, entries)] = dates.most_common(1)
    return BuildDate(sitemap, date, entries, dates.total())


def _is_many(found: BuildDate) -> bool:
    few = FEW_WITH_TIME if has_time(found.date) else FEW_WITH_DAY
    return found.total > few and found.entries >= MIN_SHARE * found.total
