from collections.abc import Iterator, Sequence

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site import SiteAnswer, article, page, redirect, site
from seoaudit_rules.redirects.ways import redirected
from seoaudit_rules.statuses import goes_round


class RedirectLoop(SiteRule[None]):
    """Let every redirect end at a page.

    ## Why it matters
    Redirects that lead back to where they came from show readers an error of their browser, and
    search engines nothing.

    ## How to fix it
    Take away the rule of the server that sends the last of these addresses back.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "redirects/loop"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    round = message(
        "{url} redirects in a circle, so that no page is ever shown.",
        advice="Take away the redirect that leads back, or let it lead to a page.",
    )

    _link = page("/", '<p>See <a href="/a">the oak</a>.</p>')
    examples = (
        site(_link, redirect("/a", "/b"), redirect("/b", "/a")).finds("round", "/a", "/b"),
        site(_link, redirect("/a", "/a", 302)).finds("round", "/a"),
        site(_link, redirect("/a", "/b"), redirect("/b", "/c"), redirect("/c", "/b")).finds(
            "round", "/b", "/c", why="the way into the circle is no part of it"
        ),
        site(_link, redirect("/a", "/b"), redirect("/b", "/oak"), article("/oak")).finds_nothing(
            "it ends at a page"
        ),
        site(_link, redirect("/a", "/b"), redirect("/b", "/a"))
        .ending_with_cookies("/a")
        .finds_nothing("it sets a cookie on the way, as a choice of language does"),
        site(_link, redirect("/a", "https://elm.example/")).finds_nothing(
            "it leaves the site, where nobody looked"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        circles: dict[tuple[str, ...], list[LinkSource]] = {}
        for url in redirected(site):
            hops = site.hops(url)
            if goes_round(hops) and not any(site.ends_with_cookies(hop.url) for hop in hops):
                sources = circles.setdefault(_circle(hops), [])
                sources += (link.source for link in site.links_to(url))
        for circle, sources in circles.items():
            yield self.round.on(*circle, sources=sources, url=circle[0])


def _circle(hops: Sequence[SiteAnswer]) -> tuple[str, ...]:
    """Return the addresses of a circle, the first in order first."""
    urls = [hop.url for hop in hops]
    urls = urls[urls.index(hops[-1].location or "") :]
    first = urls.index(min(urls))
    return (*urls[first:], *urls[:first])
