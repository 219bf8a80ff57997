from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import LinkRole, Standing, article, failed, gone, page, site
from seoaudit_rules.statuses import FIRST_SERVER_ERROR


class ServerError(SiteRule[None]):
    """Answer without an error of the server.

    ## Why it matters
    Readers see an error, and search engines slow down on the whole site; pages that go on failing
    drop out of the results.

    ## How to fix it
    Look into the log of the server for what failed at this address. Every address was asked for
    twice before it is named here.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "server/error"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    error = message(
        "The server answers {url} with the error {status}.",
        advice="Look into the log of the server for what failed at this address.",
    )

    _home = page("/", '<a href="/oak">Oak</a>')
    examples = (
        site(_home, gone("/oak", 500)).finds("error", "/oak"),
        site(_home, gone("/oak", 503)).finds("error", "/oak"),
        site(_home, article("/oak")).finds_nothing("an answer"),
        site(_home, gone("/oak", 404)).finds_nothing("no page: links/broken says it"),
        site(_home, gone("/oak", 429)).finds_nothing("too many requests"),
        site(_home, failed("/oak")).finds_nothing("no answer: server/timeout says it"),
        site(
            page("/", '<a href="https://elm.example/">Elm</a>'), gone("https://elm.example/", 500)
        ).finds_nothing("another site"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for answer in site.answers(Standing.FAILED):
            if answer.status >= FIRST_SERVER_ERROR and site.is_own(answer.url):
                sources = (link.source for link in site.links_to(answer.url, *LinkRole))
                yield self.error.on(
                    answer.url, sources=sources, url=answer.url, status=answer.status
                )
