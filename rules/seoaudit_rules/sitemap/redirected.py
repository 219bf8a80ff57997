from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, redirect, site, sitemap
from seoaudit_rules.sitemap.entries import listed


class EntryRedirected(SiteRule[None]):
    """List pages in sitemaps by the address they have now.

    ## Why it matters
    A sitemap tells search engines which pages are to be shown. Every entry that is none wastes a
    visit and makes them trust the others less.

    ## How to fix it
    List the address to which it redirects.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/redirected"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.ENTRIES

    moved = message(
        "A sitemap lists {url}, which redirects to {target}.",
        advice="List {target} instead.",
    )

    examples = (
        site(sitemap("/old"), redirect("/old", "/oak"), article("/oak")).finds("moved", "/old"),
        site(sitemap("/oak"), article("/oak")).finds_nothing("the page is there"),
        site(sitemap("/oak"), redirect("/old", "/oak"), article("/oak")).finds_nothing(
            "only its old address redirects"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, sources in listed(site, Standing.REDIRECTED):
            end = site.hops(url)[-1]
            yield self.moved.on(url, sources=sources, url=url, target=end.location or end.url)
