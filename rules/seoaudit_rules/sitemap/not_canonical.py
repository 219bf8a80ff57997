from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, redirect, site, sitemap
from seoaudit_rules.sitemap.entries import listed


class EntryNotCanonical(SiteRule[None]):
    """List the canonical addresses of pages in sitemaps.

    ## Why it matters
    The sitemap asks to show this address, and the page itself to show another. Search engines weigh
    one against the other.

    ## How to fix it
    List the address that the page names as canonical.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/not-canonical"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.ENTRIES

    copy = message(
        "A sitemap lists {url}, whose canonical address is {canonical}.",
        advice="List {canonical} instead.",
    )

    examples = (
        site(
            sitemap("/copy"),
            article("/copy", seed="/oak", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
        ).finds("copy", "/copy"),
        site(
            sitemap("/oak"), article("/oak", head='<link rel="canonical" href="/oak">')
        ).finds_nothing("it names itself"),
        site(
            sitemap("/oak"),
            article("/oak", head='<link rel="canonical" href="/old">'),
            redirect("/old", "/oak"),
        ).finds_nothing("it names an old address of its own: canonical/to-redirect says it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, sources in listed(site, Standing.CANONICALISED):
            copy = site.page(url)
            canonical = copy.canonical if copy and copy.canonical else url
            hops = site.hops(canonical)
            if not hops or hops[-1].url != url:
                yield self.copy.on(url, sources=sources, url=url, canonical=canonical)
