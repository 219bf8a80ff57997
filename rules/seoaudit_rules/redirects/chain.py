from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import article, gone, page, redirect, site, sitemap
from seoaudit_rules.redirects.ways import redirected
from seoaudit_rules.statuses import is_error


class RedirectChain(SiteRule[None]):
    """Send readers on in one step.

    ## Why it matters
    Every hop costs a request before anything is seen, and search engines give up after some:
    Googlebot follows ten.

    ## How to fix it
    Let each old address redirect to the page itself, not to another old address.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    - https://developers.google.com/search/docs/crawling-indexing/site-move-with-url-changes
    """

    id = "redirects/chain"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    max_hops = option(1, "Most redirects from an address to its page.", minimum=1)

    long = message(
        "{url} takes {hops} redirects to come to {target}.",
        advice="Let {url} redirect to {target} at once.",
    )

    _link = page("/", '<p>See <a href="/a">the oak</a>.</p>')
    examples = (
        site(_link, redirect("/a", "/b"), redirect("/b", "/oak"), article("/oak")).finds(
            "long", "/a"
        ),
        site(
            article("/"),
            redirect("/a", "/b"),
            redirect("/b", "/oak", 302),
            article("/oak"),
            sitemap("/a"),
        ).finds("long", "/a", why="a sitemap lists it"),
        site(_link, redirect("/a", "/oak"), article("/oak")).finds_nothing("one hop"),
        site(
            article("/"), redirect("/a", "/b"), redirect("/b", "/oak"), article("/oak")
        ).finds_nothing("nothing leads to it"),
        site(_link, redirect("/a", "/b"), redirect("/b", "/a")).finds_nothing(
            "it goes round: redirects/loop says it"
        ),
        site(_link, redirect("/a", "/b"), redirect("/b", "/oak"), gone("/oak")).finds_nothing(
            "it ends in an error: redirects/to-error says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in redirected(site):
            hops = site.hops(url)
            steps = sum(hop.location is not None for hop in hops)
            end = hops[-1]
            if steps > self.max_hops and end.location is None and not is_error(end):
                sources = (link.source for link in site.links_to(url))
                yield self.long.on(url, sources=sources, url=url, hops=steps, target=end.url)
