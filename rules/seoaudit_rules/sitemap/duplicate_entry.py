from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, file, site, sitemap
from seoaudit_rules.sitemap.entries import place

# Parts of the name of a file that lists what is new, beside the sitemap that lists everything.
FEEDS = ("feed", "rss", "atom")


class DuplicateEntry(SiteRule[None]):
    """List each page once in the sitemaps.

    ## Why it matters
    Two entries for one page may say two things of it, such as two dates, and search engines take
    neither.

    ## How to fix it
    Take one of the entries out.

    ## References
    - https://www.sitemaps.org/protocol.html
    """

    id = "sitemap/duplicate-entry"
    severity = Severity.INFO
    basis = Basis.STANDARD
    weight = 0.5
    judges = Judged.ENTRIES

    twice = message(
        "The sitemaps list {url} {times} times.",
        advice="Take all but one of these entries out.",
    )

    _robots = "User-agent: *\nSitemap: https://site.example/a.xml\nSitemap: https://site.example/"
    examples = (
        site(sitemap("/oak", "/elm", "/oak")).finds("twice", "/oak"),
        site(
            file("/robots.txt", f"{_robots}b.xml"),
            sitemap("/oak", path="/a.xml"),
            sitemap("/oak", path="/b.xml"),
        ).finds("twice", "/oak", why="in two files"),
        site(sitemap("/oak", "/elm")).finds_nothing("once each"),
        site(
            file("/robots.txt", f"{_robots}feed.xml"),
            sitemap("/oak", path="/a.xml"),
            sitemap("/oak", path="/feed.xml"),
        ).finds_nothing("a feed of what is new, beside the sitemap"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, group in groupby(site.entries(), key=attrgetter("url")):
            places = [place(entry) for entry in group]
            lists = [each for each in places if not any(f in each.url.lower() for f in FEEDS)]
            if len(lists) > 1:
                yield self.twice.on(url, sources=lists, url=url, times=len(lists))
