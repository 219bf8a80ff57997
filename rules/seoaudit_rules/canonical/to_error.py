from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Standing, article, failed, gone, site
from seoaudit_rules.canonical.targets import by_canonical
from seoaudit_rules.statuses import is_error


class CanonicalToError(SiteRule[None]):
    """Name a canonical address where a page is.

    ## Why it matters
    A page that names an error as its canonical address asks search engines to show that error in
    its place. They ignore it at best, and drop the page at worst.

    ## How to fix it
    Name the page's own address, or the page that it is a copy of.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "canonical/to-error"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 3

    error = message(
        "{count} pages name {target} as their canonical address, where there is an error "
        "({status}).",
        one="A page names {target} as its canonical address, where there is an error ({status}).",
        advice="Name the page's own address, or the page that it is a copy of, instead of "
        "{target}.",
        per="target",
    )

    _copy = article("/copy", seed="/oak", head='<link rel="canonical" href="/oak">')
    examples = (
        site(_copy, gone("/oak")).finds("error", "/copy"),
        site(_copy, gone("/oak", 500)).finds("error", "/copy"),
        site(_copy, article("/oak")).finds_nothing("the original is there"),
        site(_copy, gone("/oak", 503)).finds_nothing("for now: nobody knows what is there"),
        site(_copy, gone("/oak", 429)).finds_nothing("too many requests"),
        site(_copy, failed("/oak")).finds_nothing("no answer"),
        site(
            article(
                "/copy",
                head='<link rel="canonical" href="/oak"><meta name="robots" content="noindex">',
            ),
            gone("/oak"),
        ).finds_nothing("a page that search engines do not show"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for target, pages in by_canonical(site, Standing.FAILED):
            answer = site.answer(target)
            if answer and is_error(answer):
                yield self.error.on(*pages, target=target, status=answer.status)
