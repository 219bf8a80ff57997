from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, redirect, site
from seoaudit_rules.canonical.targets import by_canonical


class CanonicalToRedirect(SiteRule[None]):
    """Name the canonical address that a page has now.

    ## Why it matters
    An address that redirects cannot be the canonical one. Search engines have to guess which of the
    two you meant.

    ## How to fix it
    Name the address to which it redirects.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/to-redirect"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    redirected = message(
        "{count} pages name {target} as their canonical address, which redirects to {end}.",
        one="A page names {target} as its canonical address, which redirects to {end}.",
        advice="Name {end} as the canonical address.",
        per="target",
    )

    _copy = article("/copy", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_copy, redirect("/oak", "/elm"), article("/elm", seed="/oak")).finds(
            "redirected", "/copy"
        ),
        site(_copy, article("/oak")).finds_nothing("the original is there"),
        site(article("/elm"), redirect("/oak", "/elm")).finds_nothing("nobody names it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, pages in by_canonical(site, Standing.REDIRECTED):
            last = site.hops(target)[-1]
            yield self.redirected.on(*pages, target=target, end=last.location or last.url)
