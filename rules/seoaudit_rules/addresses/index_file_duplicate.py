from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import TwinKind, article, redirect, site


class IndexFileDuplicate(SiteRule[None]):
    """Link to folders without the name of their index file.

    ## Why it matters
    To search engines these are two pages with one text. They choose which to show, and what links
    to the other counts for less.

    ## How to fix it
    Redirect “/index.html” to “/”, and link to that.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "addresses/index-file-duplicate"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    same = message(
        "{count} addresses show one page, with and without the name of its index file: {url} and "
        "{other}.",
        advice="Redirect the one with the file's name to the other, and link to that.",
    )

    examples = (
        site(
            article("/oak/", title="Oak"), article("/oak/index.html", title="Oak", seed="/oak/")
        ).finds("same", "/oak/", "/oak/index.html"),
        site(article("/oak/"), redirect("/oak/index.html", "/oak/")).finds_nothing("one redirects"),
        site(
            article("/oak/", title="Oak"),
            article(
                "/oak/index.html",
                title="Oak",
                seed="/oak/",
                head='<link rel="canonical" href="/oak/">',
            ),
        ).finds_nothing("one names the other as its canonical address"),
        site(article("/oak/"), article("/oak/index.html")).finds_nothing("two texts"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for pages in site.twins(TwinKind.INDEX_FILE):
            urls = [each.url for each in pages]
            yield self.same.on(*urls, url=urls[0], other=urls[1])
