from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, failed, gone, redirect, site
from seoaudit_rules.changes.shown_before import once_indexable
from seoaudit_rules.statuses import is_error


class PageLost(SiteRule[None]):
    """Keep the pages that search engines show, or redirect them.

    ## Why it matters
    A page that is gone takes with it the place it had in the results, and whatever other sites
    linked to.

    ## How to fix it
    Bring the page back, or redirect its address for good to the page that took its place. Where
    nothing did, take away the links to it and leave it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "changes/page-lost"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset()

    missing = message(
        "{url} was a page, and now answers {status}.",
        advice="Bring it back, or redirect it to the page that took its place.",
        per="url",
    )

    _oak = article("/oak")
    examples = (
        site(gone("/oak")).after(_oak).finds("missing", "/oak"),
        site(gone("/oak", 500)).after(_oak).finds("missing", "/oak", why="the server fails"),
        site(redirect("/oak", "/elm"), article("/elm"))
        .after(_oak, article("/elm"))
        .finds_nothing("it moved"),
        site(article("/elm"))
        .after(_oak, article("/elm"))
        .finds_nothing("nobody asked for it this time: out of scope"),
        site(gone("/oak", 503)).after(_oak).finds_nothing("the server asks to wait"),
        site(failed("/oak")).after(_oak).finds_nothing("no answer came: server/timeout says it"),
        site(gone("/oak"))
        .after(article("/oak", head='<meta name="robots" content="noindex">'))
        .finds_nothing("no search engine showed it"),
        site(gone("/oak")).after(gone("/oak")).finds_nothing("it was gone before"),
        site(gone("/oak")).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for _, now in once_indexable(site, Standing.FAILED):
            if is_error(site.answer(now.url)):
                sources = (link.source for link in site.links_to(now.url))
                yield self.missing.on(now.url, sources=sources, url=now.url, status=now.status)
