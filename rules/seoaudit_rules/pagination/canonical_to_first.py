from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import SitePage, Standing, article, site


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
        site(
            article("/oak", title="Oak"),
            article(
                "/oak?page=2", title="Oak", seed="/oak", head='<link rel="canonical" href="/oak">'
            ),
        ).finds_nothing("the number changes nothing: it is the same page"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        for part in site.pages_as(Standing.CANONICALISED):
            series = site.series(part.url)
            first = site.page(series[0]) if series else None
            if first and part.canonical == first.url and not _is_copy(part, first):
                found.setdefault(first.url, []).append(part.url)
        for target, parts in sorted(found.items()):
            yield self.first.on(*parts, target=target)


def _is_copy(part: SitePage, first: SitePage) -> bool:
    """Whether the number in the address changes nothing, so that it is the first page again."""
    return (part.text_hash, part.h1) == (first.text_hash, first.h1)
