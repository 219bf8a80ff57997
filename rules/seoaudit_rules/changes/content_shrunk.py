from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message, option
from seoaudit.rule.site import Judged, Standing, TextUse, article, page, site
from seoaudit_rules.changes.shown_before import HALF, has_shrunk, once_indexable


class ContentShrunk(SiteRule[None]):
    """Lose no text of an article by accident.

    ## Why it matters
    What the page no longer says, it is no longer found for. A template that broke, or an import
    that cut texts, is seen by nobody who looks at one page.

    ## How to fix it
    Compare the page with an earlier copy. If it was shortened on purpose, it is well.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    """

    id = "changes/content-shrunk"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0
    judges = Judged.CHANGES
    reads = frozenset({TextUse.WORDS})

    shrunk = message(
        "{url} had {before} words and has {words} now.",
        advice="Put back what was lost, unless the page was shortened on purpose.",
        per="url",
    )
    share = option(HALF, "The share of its words that a page must keep.", minimum=0)

    _short = page("/oak", "<article><h1>Oak</h1><p>The oak is old, and still here.</p></article>")
    examples = (
        site(_short).after(article("/oak")).finds("shrunk", "/oak"),
        site(article("/oak")).after(_short).finds_nothing("it grew"),
        site(article("/oak", seed="/elm"))
        .after(article("/oak"))
        .finds_nothing("it was written anew, as long as before"),
        site(article("/oak"))
        .after(article("/oak", body="<p>The bark was cut into boards by hand.</p>" * 10))
        .finds_nothing("it lost less than half"),
        site(page("/oak", "<article><h1>Oak</h1></article>"))
        .after(_short)
        .finds_nothing("it never had much text"),
        site(_short)
        .after(article("/oak", head='<meta name="robots" content="noindex">'))
        .finds_nothing("no search engine showed it"),
        site(_short).finds_nothing("no earlier run"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for change in once_indexable(site, Standing.INDEXABLE):
            if has_shrunk(change, self.share):
                before, now = change
                yield self.shrunk.on(now.url, url=now.url, before=before.words, words=now.words)
