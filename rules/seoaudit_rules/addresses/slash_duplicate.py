from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TwinKind, article, redirect, site


class SlashDuplicate(SiteRule[None]):
    """Serve a page with or without a slash at its end, not both.

    ## Why it matters
    To search engines these are two pages with one text. They choose which to show, and what links
    to the other counts for less.

    ## How to fix it
    Redirect one form to the other, and link to that one.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "addresses/slash-duplicate"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    same = message(
        "{count} addresses show one page, with and without a slash at the end: {url} and {other}.",
        advice="Redirect one of them to the other, and link to that one.",
    )

    examples = (
        site(article("/oak", title="Oak"), article("/oak/", title="Oak", seed="/oak")).finds(
            "same", "/oak", "/oak/"
        ),
        site(article("/oak/"), redirect("/oak", "/oak/")).finds_nothing("one redirects"),
        site(
            article("/oak/", title="Oak"),
            article("/oak", title="Oak", seed="/oak/", head='<link rel="canonical" href="/oak/">'),
        ).finds_nothing("one names the other as its canonical address"),
        site(article("/oak"), article("/oak/")).finds_nothing("two texts"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for pages in site.twins(TwinKind.SLASH):
            urls = [each.url for each in pages]
            yield self.same.on(*urls, url=urls[0], other=urls[1])
