from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, site, sitemap
from seoaudit_rules.sitemap.entries import listed


class EntryNoindex(SiteRule[None]):
    """List pages in sitemaps that may be shown.

    ## Why it matters
    The sitemap asks to show the page, and its noindex not to. Search engines read it again and
    again to find out.

    ## How to fix it
    Take the page out of the sitemap, or noindex away from the page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/noindex"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.ENTRIES

    hidden = message(
        "A sitemap lists {url}, which is noindexed.",
        advice="Take {url} out of the sitemap, or noindex away from it.",
    )

    examples = (
        site(sitemap("/oak"), article("/oak", head='<meta name="robots" content="noindex">')).finds(
            "hidden", "/oak"
        ),
        site(sitemap("/oak"), article("/oak")).finds_nothing("the page may be shown"),
        site(
            sitemap("/elm"), article("/oak", head='<meta name="robots" content="noindex">')
        ).finds_nothing("no sitemap lists it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, sources in listed(site, Standing.NOINDEX):
            yield self.hidden.on(url, sources=sources, url=url)
