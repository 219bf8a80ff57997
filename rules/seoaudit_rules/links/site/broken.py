from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, failed, file, gone, page, redirect, site
from seoaudit_rules.links.site.failing import failing
from seoaudit_rules.statuses import FIRST_SERVER_ERROR, is_gone


class BrokenLink(SiteRule[None]):
    """Link to pages that are there.

    ## Why it matters
    Readers who follow the link find an error, and search engines find pages only through links that
    lead to one.

    ## How to fix it
    Correct the address in the link, redirect it to the page that took its place, or remove the
    link.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/links-crawlable
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "links/broken"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3
    reads = frozenset()

    missing = message(
        "{count} pages link to {url}, where there is no page ({status}).",
        one="A page links to {url}, where there is no page ({status}).",
        advice="Correct or remove the link, or redirect {url} to the page that took its place.",
    )
    refused = message(
        "{count} pages link to {url}, which the server answers with the error {status}.",
        one="A page links to {url}, which the server answers with the error {status}.",
        advice="Find out why the server refuses {url}, or correct the link.",
    )

    examples = (
        site(
            page("/", '<p>See <a href="/oak">the oak</a> and <a href="/elm">the elm</a>.</p>'),
            article("/oak"),
            gone("/elm"),
        ).finds("missing", "/elm"),
        site(page("/", '<p><a href="/elm">The elm</a></p>'), gone("/elm", 400)).finds(
            "refused", "/elm"
        ),
        site(
            page("/", '<p>See <a href="/private/elm">the elm</a>.</p>'),
            gone("/private/elm"),
            file("/robots.txt", "User-agent: *\nDisallow: /private/"),
        ).finds("missing", "/private/elm", why="robots.txt keeps no reader from it"),
        site(article("/"), gone("/elm")).finds_nothing("nothing links to the page that is gone"),
        site(
            page("/", '<p><a href="/elm">The elm</a></p>'), redirect("/elm", "/oak"), gone("/oak")
        ).finds_nothing("a redirect: redirects/to-error says it"),
        site(page("/", '<p><a href="/me">My garden</a></p>'), gone("/me", 403)).finds_nothing(
            "not allowed without a login is not broken"
        ),
        site(page("/", '<p><a href="/elm">The elm</a></p>'), gone("/elm", 429)).finds_nothing(
            "too many requests: nobody knows whether the page is there"
        ),
        site(page("/", '<p><a href="/elm">The elm</a></p>'), gone("/elm", 500)).finds_nothing(
            "an error of the server: server/error says it"
        ),
        site(page("/", '<p><a href="/elm">The elm</a></p>'), failed("/elm")).finds_nothing(
            "no answer: server/timeout says it"
        ),
        site(
            page("/", '<p><a href="https://elm.example/old">Elms</a></p>'),
            gone("https://elm.example/old"),
        ).finds_nothing("another site: links/broken-external says it"),
        site(
            page(
                "/",
                '<p><a href="mailto:me@site.example">Write</a> <a href="tel:+15550100">Call</a> '
                '<a href="javascript:void(0)">Run</a> <a href="#/elm">Route</a></p>',
            )
        ).finds_nothing("links to no page"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for answer in failing(site):
            if answer.status >= FIRST_SERVER_ERROR:
                continue
            url, kind = answer.url, self.missing if is_gone(answer) else self.refused
            sources = (link.source for link in site.links_to(url))
            yield kind.on(url, sources=sources, url=url, status=answer.status)
