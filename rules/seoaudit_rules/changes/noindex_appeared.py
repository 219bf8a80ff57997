from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, gone, page, site
from seoaudit_rules.changes.shown_before import once_indexable


class NoindexAppeared(SiteRule[None]):
    """Let no page be hidden by a noindex that nobody meant.

    ## Why it matters
    With the next visit of a crawler the page leaves the results. That is what a setting of a
    staging site does that went live.

    ## How to fix it
    Take the noindex out of the page or its headers. If it was meant, take the page out of the
    sitemap, too.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/block-indexing
    """

    id = "changes/noindex-appeared"
    severity = Severity.ERROR
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset()

    hidden = message(
        "{url} now has noindex, which it had not before.",
        advice="Take the noindex away, unless the page is to leave the search results.",
        per="url",
    )

    _hidden = article("/oak", head='<meta name="robots" content="noindex">')
    examples = (
        site(_hidden).after(article("/oak")).finds("hidden", "/oak"),
        site(page("/oak", "<h1>Oak</h1>", headers={"X-Robots-Tag": "noindex"}))
        .after(article("/oak"))
        .finds("hidden", "/oak", why="in a header"),
        site(_hidden).after(_hidden).finds_nothing("it had it before"),
        site(article("/oak")).after(_hidden).finds_nothing("it had it before, and no more"),
        site(_hidden).after(article("/elm")).finds_nothing("the page is new"),
        site(_hidden).after(gone("/oak")).finds_nothing("there was no page before"),
        site(_hidden)
        .after(article("/oak", head='<link rel="canonical" href="/elm">'), article("/elm"))
        .finds_nothing("another page was shown in its place already"),
        site(_hidden).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for _, now in once_indexable(site, Standing.NOINDEX):
            yield self.hidden.on(now.url, url=now.url)
