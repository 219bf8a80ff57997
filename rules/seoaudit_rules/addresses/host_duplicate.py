from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TwinKind, article, redirect, site


class HostDuplicate(SiteRule[None]):
    """Serve a site with or without “www”, not both.

    ## Why it matters
    To search engines these are two sites with the same pages. They choose which to show, and what
    links to the other counts for less.

    ## How to fix it
    Redirect one host to the other, page by page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "addresses/host-duplicate"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    same = message(
        "{count} addresses show one page, with and without “www”: {url} and {other}.",
        advice="Redirect one host to the other, page by page.",
    )

    examples = (
        site(article("/"), article("https://www.site.example/", title="home", seed="/")).finds(
            "same", "/", "https://www.site.example/"
        ),
        site(article("/"), redirect("https://www.site.example/", "/")).finds_nothing(
            "one redirects"
        ),
        site(
            article("/"),
            article(
                "https://www.site.example/",
                title="home",
                seed="/",
                head='<link rel="canonical" href="https://site.example/">',
            ),
        ).finds_nothing("one names the other as its canonical address"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for pages in site.twins(TwinKind.HOST):
            urls = [each.url for each in pages]
            yield self.same.on(*urls, url=urls[0], other=urls[1])
