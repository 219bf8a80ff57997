from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TwinKind, article, site


class ParameterDuplicate(SiteRule[None]):
    """Let a parameter that changes nothing name the page without it.

    ## Why it matters
    Every value of such a parameter is one more address of the same page, which search engines have
    to fetch to find out.

    ## How to fix it
    Link to the page without the parameter, and let the page name its address without it as
    canonical.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "addresses/parameter-duplicate"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    idle = message(
        "{count} addresses with the parameter “{parameter}” show the page that is there without "
        "it, as {url}.",
        one="An address with the parameter “{parameter}” shows the page that is there without it: "
        "{url}.",
        advice="Link to the pages without it, and let them name their address without it as "
        "canonical.",
        per="parameter",
    )

    examples = (
        site(
            article("/oak", title="Oak"), article("/oak?sort=new", title="Oak", seed="/oak")
        ).finds("idle", "/oak?sort=new"),
        site(article("/oak"), article("/oak?page=2")).finds_nothing("it changes the text"),
        site(
            article("/oak", title="Oak"),
            article(
                "/oak?utm_source=letter",
                title="Oak",
                seed="/oak",
                head='<link rel="canonical" href="/oak">',
            ),
        ).finds_nothing("the page names its address without it"),
        site(
            article("/oak", title="Oak"),
            article("/oak?sid=8f2a9c41d07b", title="Oak", seed="/oak"),
        ).finds_nothing("a session: addresses/session-id says it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        for pages in site.twins(TwinKind.PARAMETER):
            queries = {each.url: set(parse_qsl(urlsplit(each.url).query, True)) for each in pages}
            common = set.intersection(*queries.values())
            for url, query in queries.items():
                for name in sorted({name for name, _ in query - common}):
                    found.setdefault(name, []).append(url)
        for parameter, urls in sorted(found.items()):
            yield self.idle.on(*sorted(urls), parameter=parameter, url=min(urls))
