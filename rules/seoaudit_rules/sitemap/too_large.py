from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import BASE, Judged, file, site, sitemap


class SitemapTooLarge(SiteRule[None]):
    """Keep a sitemap within the size that search engines read.

    ## Why it matters
    A sitemap may list 50,000 addresses, in at most 50 MB when it is unpacked. What comes after is
    not read.

    ## How to fix it
    Divide the list over several sitemaps, and name them in an index.

    ## References
    - https://www.sitemaps.org/protocol.html#index
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/too-large"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3
    judges = Judged.SITEMAPS

    larger = message(
        "The sitemap {url} is too large: 50,000 addresses and 50 MB are the most that is read.",
        advice="Divide it over several sitemaps, and name them in an index.",
    )

    _trees = "\n".join(f"{BASE}/{number}" for number in range(50_001))
    examples = (
        site(file("/sitemap.xml", _trees)).finds("larger", "/sitemap.xml"),
        site(sitemap("/oak", "/elm")).finds_nothing("two addresses"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for each in site.sitemaps:
            if each.fault in ("too_many", "too_large"):
                sources = [LinkSource(each.named_by)] if each.named_by else []
                yield self.larger.on(each.url, sources=sources, url=each.url)
