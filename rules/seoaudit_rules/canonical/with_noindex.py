from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, site


class CanonicalWithNoindex(SiteRule[None]):
    """Say noindex of a page, or name its original, not both.

    ## Why it matters
    A canonical says that this page is the other one, and noindex that this page is not to be shown.
    Together they may be read as noindex for both.

    ## How to fix it
    Keep the canonical if the page is a copy, noindex if it is a page of its own.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/with-noindex"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    reads = frozenset()

    both = message(
        "{url} has noindex, and names {target} as its canonical.",
        advice="Keep the canonical if {url} is a copy, else noindex.",
    )

    _noindex = '<meta name="robots" content="noindex">'
    _canonical = '<link rel="canonical" href="/oak">'
    examples = (
        site(article("/oak"), article("/copy", head=_noindex + _canonical)).finds("both", "/copy"),
        site(article("/oak", head=_noindex + _canonical)).finds_nothing("it names itself"),
        site(article("/oak"), article("/copy", head=_canonical)).finds_nothing("no noindex"),
        site(article("/oak"), article("/copy", head=_noindex)).finds_nothing("no canonical"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for each in site.pages_as(Standing.NOINDEX):
            if each.names_another and each.canonical:
                yield self.both.on(each.url, url=each.url, target=each.canonical)
