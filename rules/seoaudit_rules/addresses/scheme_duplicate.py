from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TwinKind, article, redirect, site


class SchemeDuplicate(SiteRule[None]):
    """Serve a site over https alone.

    ## Why it matters
    Readers who come over http get pages that anybody on the way can change, and to search engines
    these are two sites with the same pages.

    ## How to fix it
    Redirect http to https, page by page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "addresses/scheme-duplicate"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    same = message(
        "Pages of the site are shown over http and over https: {url} and {other} are one.",
        advice="Redirect http to https, page by page.",
        per="page",
    )

    examples = (
        site(article("/"), article("http://site.example/", title="home", seed="/")).finds(
            "same", "/", "http://site.example/"
        ),
        site(article("/"), redirect("http://site.example/", "/")).finds_nothing("one redirects"),
        site(
            article("/"),
            article(
                "http://site.example/",
                title="home",
                seed="/",
                head='<link rel="canonical" href="https://site.example/">',
            ),
        ).finds_nothing("one names the other as its canonical address"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        groups = sorted(site.twins(TwinKind.SCHEME), key=lambda group: len(group[0].url))
        if groups:
            urls = [each.url for each in groups[0]]
            count = 1 + sum(len(group) - 1 for group in groups)
            yield self.same.on(*urls, count=count, url=urls[0], other=urls[1])
