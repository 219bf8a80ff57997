from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, site


class CanonicalChanged(SiteRule[None]):
    """Let the canonical address of a page change only on purpose.

    ## Why it matters
    A page that names another as its canonical asks search engines to show that one in its place.

    ## How to fix it
    Let the page name itself, unless the other one is to be shown in its place.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "changes/canonical-changed"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset()

    changed = message(
        "{url} now names {canonical} as its canonical, before it was {before}.",
        advice="Let it name itself, unless {canonical} is to be shown in its place.",
        per="url",
    )

    _of_elm = article("/oak", head='<link rel="canonical" href="/elm">')
    _of_itself = article("/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_of_elm, article("/elm"))
        .after(article("/oak"), article("/elm"))
        .finds("changed", "/oak"),
        site(_of_elm, article("/elm"), article("/ash"))
        .after(
            article("/oak", head='<link rel="canonical" href="/ash">'),
            article("/elm"),
            article("/ash"),
        )
        .finds("changed", "/oak", why="from one page to another"),
        site(_of_itself).after(article("/oak")).finds_nothing("it named none, and names itself"),
        site(_of_itself, article("/elm"))
        .after(_of_elm, article("/elm"))
        .finds_nothing("it names itself: nothing is lost"),
        site(_of_elm, article("/elm"))
        .after(_of_elm, article("/elm"))
        .finds_nothing("it named the same before"),
        site(_of_elm, article("/elm")).after(article("/elm")).finds_nothing("the page is new"),
        site(_of_elm, article("/elm")).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        was = (Standing.INDEXABLE, Standing.CANONICALISED)
        for before, now in site.changes():
            if (
                now.standing is Standing.CANONICALISED
                and before.standing in was
                and now.canonical != before.canonical
            ):
                yield self.changed.on(
                    now.url, url=now.url, canonical=now.canonical, before=before.canonical
                )
