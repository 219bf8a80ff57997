from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, site
from seoaudit_rules.canonical.targets import by_canonical


class CanonicalToNoindex(SiteRule[None]):
    """Name a canonical address that may be shown.

    ## Why it matters
    The page asks to be shown under an address that asks not to be shown at all. So neither may
    be.

    ## How to fix it
    Take noindex away from the canonical page, or let this page name its own address.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/to-noindex"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    hidden = message(
        "{count} pages name {target} as their canonical address, which is noindexed.",
        one="A page names {target} as its canonical address, which is noindexed.",
        advice="Take noindex away from {target}, or let the pages name their own addresses.",
        per="target",
    )

    _copy = article("/copy", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_copy, article("/oak", head='<meta name="robots" content="noindex">')).finds(
            "hidden", "/copy"
        ),
        site(_copy, article("/oak")).finds_nothing("the original may be shown"),
        site(
            article(
                "/copy",
                seed="/oak",
                head='<link rel="canonical" href="/oak"><meta name="robots" content="noindex">',
            ),
            article("/oak"),
        ).finds_nothing("the copy is hidden, not its original"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, pages in by_canonical(site, Standing.NOINDEX):
            yield self.hidden.on(*pages, target=target)
