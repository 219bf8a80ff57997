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
        "Pages of the site are shown with and without “www”: {url} and {other} are one.",
        advice="Redirect one host to the other, page by page.",
        per="page",
    )

    examples = (
        site(article("/"), article("https://www.site.example/", title="home", seed="/")).finds(
            "same", "/", "https://www.site.example/"
        ),
        site(
            article("/"),
            article("/oak"),
            article("https://www.site.example/", title="home", seed="/"),
            article("https://www.site.example/oak", seed="/oak"),
        ).finds("same", "/", "https://www.site.example/", why="once for the whole site"),
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
        groups = sorted(site.twins(TwinKind.HOST), key=lambda group: len(group[0].url))
        if groups:
            urls = [each.url for each in groups[0]]
            count = 1 + sum(len(group) - 1 for group in groups)
            yield self.same.on(*urls, count=count, url=urls[0], other=urls[1])
