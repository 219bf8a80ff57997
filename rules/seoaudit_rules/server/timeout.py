from collections.abc import Iterator
from dataclasses import replace

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import LinkRole, Standing, article, failed, gone, page, site

OK = 200

# Failures of a server that was found: it does not answer, or breaks off.
SILENT = "timeout"
BROKEN_OFF = frozenset(("refused", "reset", "cut", "protocol"))


class ServerTimeout(SiteRule[None]):
    """Answer every request.

    ## Why it matters
    Readers wait and go away. Search engines take it for an error of the server, and ask for less of
    the site.

    ## How to fix it
    Look into the log of the server for what this address waits for. Every address was asked for
    again before it is named here.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "server/timeout"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    silent = message(
        "The server does not answer {url} in time.",
        advice="Look into the log of the server for what this address waits for.",
    )
    broken_off = message(
        "The server breaks off its answer to {url} ({failure}).",
        advice="Look into the log of the server for why it closes the connection.",
    )

    _home = page("/", '<a href="/oak">Oak</a>')
    examples = (
        site(_home, failed("/oak")).finds("silent", "/oak"),
        site(_home, failed("/oak", "reset")).finds("broken_off", "/oak"),
        site(_home, replace(article("/oak"), failure="cut")).finds(
            "broken_off", "/oak", why="half of it came"
        ),
        site(_home, replace(article("/oak"), failure="timeout")).finds("silent", "/oak"),
        site(_home, article("/oak")).finds_nothing("an answer"),
        site(_home, gone("/oak", 500)).finds_nothing("an error: server/error says it"),
        site(_home, failed("/oak", "rate-limited")).finds_nothing("asked too often"),
        site(
            page("/", '<a href="https://elm.example/">Elm</a>'), failed("https://elm.example/")
        ).finds_nothing("another site"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for answer in site.answers(Standing.FAILED):
            url, failure = answer.url, answer.failure or ""
            if answer.status not in (0, OK) or not site.is_own(url):
                continue
            sources = (link.source for link in site.links_to(url, *LinkRole))
            if failure == SILENT:
                yield self.silent.on(url, sources=sources, url=url)
            elif failure in BROKEN_OFF:
                yield self.broken_off.on(url, sources=sources, url=url, failure=failure)
