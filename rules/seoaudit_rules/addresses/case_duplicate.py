from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TwinKind, article, redirect, site


class CaseDuplicate(SiteRule[None]):
    """Serve a page under one spelling of its address.

    ## Why it matters
    To search engines these are two pages with one text. They choose which to show, and what links
    to the other counts for less.

    ## How to fix it
    Redirect capital letters to small ones, and write links in these.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "addresses/case-duplicate"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    same = message(
        "{count} addresses show one page, in capital and small letters: {url} and {other}.",
        advice="Redirect one of them to the other, and link to that one.",
    )

    examples = (
        site(article("/oak", title="Oak"), article("/Oak", title="Oak", seed="/oak")).finds(
            "same", "/Oak", "/oak"
        ),
        site(article("/oak"), redirect("/Oak", "/oak")).finds_nothing("one redirects"),
        site(
            article("/oak", title="Oak"),
            article("/Oak", title="Oak", seed="/oak", head='<link rel="canonical" href="/oak">'),
        ).finds_nothing("one names the other as its canonical address"),
        site(article("/oak"), article("/Oak")).finds_nothing("two texts"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for pages in site.twins(TwinKind.CASE):
            urls = [each.url for each in pages]
            yield self.same.on(*urls, url=urls[0], other=urls[1])
