from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, site


class CanonicalToFirst(SiteRule[None]):
    """Let each page of a list be its own canonical address.

    ## Why it matters
    The second page of a list is no copy of the first: it links to other things. If it names the
    first as canonical, search engines may not look at what is on it.

    ## How to fix it
    Let each page name its own address. One page that shows everything may be named by all.

    ## References
    - https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-
    loading
    """

    id = "pagination/canonical-to-first"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    first = message(
        "{count} pages of the list {target} name its first page as their canonical address.",
        one="A page of the list {target} names its first page as its canonical address.",
        advice="Let each page of the list name its own address.",
        per="target",
    )

    _second = article("/news/page/2/", head='<link rel="canonical" href="/news/">')
    examples = (
        site(article("/news/"), _second, article("/news/page/3/")).finds("first", "/news/page/2/"),
        site(article("/news/"), article("/news/page/2/")).finds_nothing("none is named"),
        site(
            article("/news/", head='<link rel="canonical" href="/news/all/">'),
            article("/news/page/2/", head='<link rel="canonical" href="/news/all/">'),
            article("/news/all/"),
        ).finds_nothing("a page that shows everything"),
        site(
            article("/news/"),
            article("/news/page/2/"),
            article("/news/page/2/?from=x", head='<link rel="canonical" href="/news/page/2/">'),
        ).finds_nothing("a copy of the second page"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        for part in site.pages_as(Standing.CANONICALISED):
            series = site.series(part.url)
            if series and part.canonical == series[0]:
                found.setdefault(series[0], []).append(part.url)
        for first, parts in sorted(found.items()):
            yield self.first.on(*parts, target=first)
