from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, gone, page, redirect, site
from seoaudit_rules.statuses import is_error


class RedirectToError(SiteRule[None]):
    """Redirect to pages that are there.

    ## Why it matters
    Readers and search engines who follow a link are sent on, and end at an error.

    ## How to fix it
    Let the old address redirect to the page that took its place, or answer 404 itself; correct the
    links to it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/301-redirects
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "redirects/to-error"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    ends = message(
        "{count} pages link to {url}, which redirects to {target}, where there is an error "
        "({status}).",
        one="A page links to {url}, which redirects to {target}, where there is an error "
        "({status}).",
        advice="Let {url} redirect to the page that took its place, and correct the links to it.",
    )

    _link = page("/", '<p>See <a href="/old">the oak</a>.</p>')
    examples = (
        site(_link, redirect("/old", "/oak"), gone("/oak")).finds("ends", "/old"),
        site(_link, redirect("/old", "/oak"), gone("/oak", 500)).finds("ends", "/old"),
        site(_link, redirect("/old", "/oak"), article("/oak")).finds_nothing("a page is there"),
        site(_link, redirect("/old", "/oak"), gone("/oak", 429)).finds_nothing(
            "too many requests: nobody knows whether a page is there"
        ),
        site(_link, redirect("/old", "/me"), gone("/me", 401)).finds_nothing("a login"),
        site(article("/"), redirect("/old", "/oak"), gone("/oak")).finds_nothing(
            "nothing links to the old address"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url in filter(site.is_own, site.targets(standing=Standing.REDIRECTED)):
            end = site.hops(url)[-1]
            if is_error(end):
                sources = (link.source for link in site.links_to(url))
                yield self.ends.on(url, sources=sources, url=url, target=end.url, status=end.status)
