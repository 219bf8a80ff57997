from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, file, page, site


class NoindexUnseen(SiteRule[None]):
    """Let search engines read the noindex of a page.

    ## Why it matters
    A page that robots.txt blocks is not read, and neither is its noindex. Its address can be shown
    after all, because links lead to it.

    ## How to fix it
    Allow the page in robots.txt. Its noindex keeps it out of the results.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/block-indexing
    """

    id = "robots/noindex-unseen"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    unseen = message(
        "{count} pages link to {url}, whose noindex nobody reads: robots.txt blocks it.",
        one="A page links to {url}, whose noindex nobody reads: robots.txt blocks it.",
        advice="Allow {url} in robots.txt; its noindex keeps it out of the results.",
    )

    _home = page("/", '<a href="/private/oak">Oak</a>')
    _robots = file("/robots.txt", "User-agent: *\nDisallow: /private/\n")
    _noindex = '<meta name="robots" content="noindex">'
    examples = (
        site(_home, article("/private/oak", head=_noindex), _robots).finds(
            "unseen", "/private/oak"
        ),
        site(_home, article("/private/oak"), _robots).finds_nothing("no noindex"),
        site(_home, _robots).finds_nothing("a crawl that obeys robots.txt cannot see it"),
        site(_home, article("/private/oak", head=_noindex)).finds_nothing("it is allowed"),
        site(article("/"), article("/private/oak", head=_noindex), _robots).finds_nothing(
            "nothing links to it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for blocked in site.pages_as(Standing.BLOCKED):
            if blocked.is_noindexed and site.is_linked(blocked.url):
                links = site.links_to(blocked.url)
                sources = (link.source for link in links if link.source.url != blocked.url)
                yield self.unseen.on(blocked.url, sources=sources, url=blocked.url)
