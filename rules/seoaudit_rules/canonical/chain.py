from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, site
from seoaudit_rules.canonical.targets import by_canonical
from seoaudit_rules.canonical.ways import way_of


class CanonicalChain(SiteRule[None]):
    """Name the original itself as the canonical address.

    ## Why it matters
    A page that names a copy as its original, which names another, leaves search engines to follow
    from hint to hint, and they may stop at the wrong one.

    ## How to fix it
    Let all of them name the last one.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/chain"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    onward = message(
        "{count} pages name {target} as their canonical address, which itself names {end}.",
        one="A page names {target} as its canonical address, which itself names {end}.",
        advice="Let all of them name {end}.",
        per="target",
    )

    _copy = article("/copy", seed="/oak", head='<link rel="canonical" href="/elm">')
    _middle = article("/elm", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_copy, _middle, article("/oak")).finds("onward", "/copy"),
        site(_middle, article("/oak")).finds_nothing("one step"),
        site(_middle, article("/oak", head='<link rel="canonical" href="/elm">')).finds_nothing(
            "they name each other: canonical/loop says it"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, pages in by_canonical(site, Standing.CANONICALISED):
            way = way_of(site, target)
            before = [url for url in pages if url not in way]
            if before and len(way) > 1:
                yield self.onward.on(*before, target=target, end=way[-1])
