from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, site
from seoaudit_rules.canonical.ways import way_of


class CanonicalLoop(SiteRule[None]):
    """Let one of several copies be the original.

    ## Why it matters
    Pages that name each other as the original say nothing: search engines choose for themselves
    which to show.

    ## How to fix it
    Choose the page that is to be shown, let it name its own address and the others name it.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/loop"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    round = message(
        "{count} pages name each other as the canonical address, and none itself.",
        advice="Choose the page that is to be shown, and let all of them name it.",
    )

    _oak = article("/oak", head='<link rel="canonical" href="/elm">')
    _elm = article("/elm", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_oak, _elm).finds("round", "/elm", "/oak"),
        site(
            _oak,
            article("/elm", seed="/oak", head='<link rel="canonical" href="/ash">'),
            article("/ash", seed="/oak", head='<link rel="canonical" href="/oak">'),
        ).finds("round", "/ash", "/elm", "/oak"),
        site(
            article("/copy", seed="/oak", head='<link rel="canonical" href="/elm">'), _oak, _elm
        ).finds("round", "/elm", "/oak", why="a page that names one of them is no part of it"),
        site(_oak, article("/elm", seed="/oak")).finds_nothing("one of them is the original"),
        site(article("/oak", head='<link rel="canonical" href="/oak">')).finds_nothing(
            "a page that names itself"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for first in site.pages_as(Standing.CANONICALISED):
            way = way_of(site, first.url)
            last = site.page(way[-1])
            goes_back = last is not None and last.canonical == first.url and len(way) > 1
            if goes_back and first.url == min(way):  # once for each circle
                yield self.round.on(*sorted(way))
