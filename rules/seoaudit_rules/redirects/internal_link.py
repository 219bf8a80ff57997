from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, gone, page, redirect, site
from seoaudit_rules.statuses import goes_round, is_error


class RedirectedLink(SiteRule[None]):
    """Link to the address that a page has now.

    ## Why it matters
    Each link to an old address costs readers and search engines one more request, and the old
    address goes on competing with the new one.

    ## How to fix it
    Write the new address into the link.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "redirects/internal-link"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 2

    redirected = message(
        "{count} links lead to {url}, which redirects to {target}.",
        one="A link leads to {url}, which redirects to {target}.",
        advice="Link to {target}.",
    )

    examples = (
        site(
            page("/", '<title>Home</title><p>See <a href="/old">the oak</a>.</p>'),
            redirect("/old", "/oak"),
            article("/oak"),
        ).finds("redirected", "/old"),
        site(
            page("/", '<title>Home</title><p>See <a href="/oak">the oak</a>.</p>'),
            redirect("/old", "/oak"),
            article("/oak"),
        ).finds_nothing("nothing links to the old address"),
        site(
            page("/", '<p>See <a href="/old">the oak</a>.</p>'), redirect("/old", "/old")
        ).finds_nothing("it goes round: redirects/loop says it"),
        site(
            page("/", '<p>See <a href="/old">the oak</a>.</p>'),
            redirect("/old", "/oak"),
            gone("/oak"),
        ).finds_nothing("it ends in an error: redirects/to-error says it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in filter(site.is_own, site.targets(standing=Standing.REDIRECTED)):
            hops = site.hops(url)
            if goes_round(hops) or is_error(hops[-1]):
                continue
            target = hops[-1].location or hops[-1].url
            sources = (link.source for link in site.links_to(url))
            yield self.redirected.on(url, sources=sources, url=url, target=target)
