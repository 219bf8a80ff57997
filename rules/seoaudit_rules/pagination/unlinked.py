from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, site, sitemap


class PaginationUnlinked(SiteRule[None]):
    """Link the pages of a list to each other.

    ## Why it matters
    Search engines follow links with an address, and press no button that loads more. A later page
    of a list to which none of the others links is not found, nor what stands on it alone.

    ## How to fix it
    Give each page of the list a link to the next: `<a href="?page=2">`. A button that loads more
    may stand beside it.

    ## References
    - https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-
    loading
    """

    id = "pagination/unlinked"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    needs_all = True
    reads = frozenset()

    unlinked = message(
        "No page of the list {target} links to {url}, a later page of it.",
        advice="Give each page of the list a link with the address of the next.",
    )

    _two = '<a href="/news/page/2/">2</a>'
    examples = (
        site(article("/news/"), article("/news/page/2/"), sitemap("/news/page/2/")).finds(
            "unlinked", "/news/page/2/"
        ),
        site(
            article("/news/", body=_two),
            article("/news/page/2/"),
            article("/news/page/3/"),
        ).finds("unlinked", "/news/page/3/"),
        site(article("/news/", body=_two), article("/news/page/2/")).finds_nothing(
            "the first page links to it"
        ),
        site(
            article("/news/", body=_two),
            article("/news/page/2/", body='<a href="/news/page/3/">3</a>'),
            article("/news/page/3/"),
        ).finds_nothing("the page before links to it"),
        site(
            article("/news/"),
            article("/news/page/2/", head='<link rel="canonical" href="/news/">'),
        ).finds_nothing("pagination/canonical-to-first says it"),
        site(article("/news/"), article("/news/page/2/"))
        .cut_short()
        .finds_nothing("only a part was seen"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for each in site.indexable:
            series = site.series(each.url)
            if each.url not in series[1:]:
                continue
            others = set(series) - {each.url}
            if not any(link.source.url in others for link in site.links_to(each.url)):
                yield self.unlinked.on(each.url, url=each.url, target=series[0])
