from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import article, page, site


class Trap(SiteRule[None]):
    """Let no page lead on without end.

    ## Why it matters
    A calendar that links to every next month, or filters that can be put together in any order,
    make addresses without end. Search engines spend their visits there, and miss your pages.

    ## How to fix it
    Do not link to what is empty, give the last page no “next”, or block the pattern in robots.txt.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/url-structure
    """

    id = "addresses/trap"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5

    endless = message(
        "Addresses such as {url} lead on without end; the crawl stopped there.",
        advice="Do not link to what is empty, or block the pattern “{pattern}” in robots.txt.",
    )

    _months = tuple(article(f"/calendar/2030-{month}/", seed="month") for month in range(10, 13))
    examples = (
        site(page("/", '<a href="/calendar/2030-10/">October</a>'), *_months)
        .leading_on("/calendar/#-#/", "/calendar/2031-01/")
        .finds("endless", *(month.path for month in _months)),
        site(page("/", '<a href="/calendar/2030-10/">October</a>'), *_months).finds_nothing(
            "the crawl came to its end"
        ),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for trap in site.traps:
            urls = site.endless(trap.pattern) or [trap.url]
            seen = len(urls) + trap.count
            sources = [trap.source] if trap.source.url else []
            yield self.endless.on(
                *urls, count=seen, sources=sources, url=urls[0], pattern=trap.pattern
            )
