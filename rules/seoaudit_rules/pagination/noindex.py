from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, site


class PaginationNoindex(SiteRule[None]):
    """Let search engines see the later pages of a list.

    ## Why it matters
    Search engines come back less and less to pages with noindex, and then miss what only these link
    to: the older articles.

    ## How to fix it
    Take noindex away from the later pages. They do not compete with the first.

    ## References
    - https://developers.google.com/search/docs/specialty/ecommerce/pagination-and-incremental-page-
    loading
    """

    id = "pagination/noindex"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5

    hidden = message(
        "{count} pages of the list {target} are noindexed.",
        one="A page of the list {target} is noindexed.",
        advice="Take noindex away from the later pages of the list.",
        per="target",
    )

    _noindex = '<meta name="robots" content="noindex">'
    examples = (
        site(article("/news/"), article("/news/page/2/", head=_noindex)).finds(
            "hidden", "/news/page/2/"
        ),
        site(article("/news/"), article("/news/page/2/")).finds_nothing("they may be shown"),
        site(
            article("/search/", head=_noindex), article("/search/page/2/", head=_noindex)
        ).finds_nothing("the whole list is kept out of the results"),
        site(article("/news/"), article("/oak", head=_noindex)).finds_nothing("no list"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        found: dict[str, list[str]] = {}
        for part in site.pages_as(Standing.NOINDEX):
            series = site.series(part.url)
            if series and site.standing(series[0]) is Standing.INDEXABLE:
                found.setdefault(series[0], []).append(part.url)
        for first, parts in sorted(found.items()):
            yield self.hidden.on(*parts, target=first)
