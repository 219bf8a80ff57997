from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, file, site, sitemap
from seoaudit_rules.sitemap.entries import listed


class EntryBlocked(SiteRule[None]):
    """List pages in sitemaps that may be read.

    ## Why it matters
    The sitemap asks to show the page, and robots.txt forbids to read it. Search engines can do
    neither well.

    ## How to fix it
    Take the page out of the sitemap, or allow it in robots.txt.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/blocked"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.ENTRIES

    blocked = message(
        "A sitemap lists {url}, which robots.txt blocks.",
        advice="Take {url} out of the sitemap, or allow it in robots.txt.",
    )

    examples = (
        site(sitemap("/oak"), file("/robots.txt", "User-agent: *\nDisallow: /oak")).finds(
            "blocked", "/oak"
        ),
        site(
            sitemap("/oak"), article("/oak"), file("/robots.txt", "User-agent: *\nDisallow: /elm")
        ).finds_nothing("the page may be read"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, sources in listed(site, Standing.BLOCKED):
            yield self.blocked.on(url, sources=sources, url=url)
