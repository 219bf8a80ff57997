from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.document.sessions import session_in
from seoaudit.rule.site import Standing, article, page, site


class SessionId(SiteRule[None]):
    """Keep sessions out of addresses.

    ## Why it matters
    Each visit of a search engine gets a session of its own, and with it new addresses of all pages,
    without end. Whoever shares such an address shares the session.

    ## How to fix it
    Keep the session in a cookie, and link to pages without it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "addresses/session-id"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    session = message(
        "{count} addresses that links lead to carry a session in “{parameter}”, as {url}.",
        one="An address that links lead to carries a session in “{parameter}”: {url}.",
        advice="Keep the session in a cookie, and link to the pages without it.",
        per="parameter",
    )

    _home = '<p>See <a href="{}">the oak</a>.</p>'
    examples = (
        site(
            page("/", _home.format("/oak?sid=8f2a9c41d07b")), article("/oak?sid=8f2a9c41d07b")
        ).finds("session", "/oak?sid=8f2a9c41d07b"),
        site(
            page("/", _home.format("/oak;jsessionid=1A530637289A03B07199A44E8D531427")),
            article("/oak;jsessionid=1A530637289A03B07199A44E8D531427"),
            article("/oak"),
        ).finds("session", "/oak;jsessionid=1A530637289A03B07199A44E8D531427"),
        site(page("/", _home.format("/oak?sid=7")), article("/oak?sid=7")).finds_nothing(
            "the number of a section"
        ),
        site(article("/"), article("/oak?sid=8f2a9c41d07b")).finds_nothing("nothing links to it"),
        site(
            page("/", _home.format("/oak?sid=8f2a9c41d07b")),
            article("/oak?sid=8f2a9c41d07b", head='<link rel="canonical" href="/oak">'),
            article("/oak"),
        ).finds_nothing("the page names its address without it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        for standing in (Standing.INDEXABLE, Standing.TWIN):
            for url in site.targets(standing=standing):
                if parameter := session_in(url):
                    found.setdefault(parameter, []).append(url)
        for parameter, urls in sorted(found.items()):
            yield self.session.on(*sorted(urls), parameter=parameter, url=min(urls))
