from collections.abc import Iterator

from seoaudit import Basis, Severity, Site, SiteFinding, SiteRule, message
from seoaudit.rule.site import Judged, Standing, article, failed, gone, site, sitemap
from seoaudit_rules.sitemap.entries import listed
from seoaudit_rules.statuses import is_error


class EntryNotOk(SiteRule[None]):
    """List pages in sitemaps that are there.

    ## Why it matters
    A sitemap tells search engines which pages are to be shown. Every entry that is none wastes a
    visit and makes them trust the others less.

    ## How to fix it
    Take the address out of the sitemap, or restore the page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
    """

    id = "sitemap/not-ok"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1.5
    judges = Judged.ENTRIES

    error = message(
        "A sitemap lists {url}, where there is an error ({status}).",
        advice="Take {url} out of the sitemap, or restore the page.",
    )

    examples = (
        site(sitemap("/oak"), gone("/oak")).finds("error", "/oak"),
        site(sitemap("/oak"), gone("/oak", 500)).finds("error", "/oak"),
        site(sitemap("/oak"), article("/oak")).finds_nothing("the page is there"),
        site(sitemap("/oak"), gone("/oak", 503)).finds_nothing("for now"),
        site(sitemap("/oak"), gone("/oak", 429)).finds_nothing("too many requests"),
        site(sitemap("/oak"), failed("/oak")).finds_nothing("no answer: server/timeout says it"),
        site(article("/"), gone("/oak")).finds_nothing("no sitemap lists it"),
    )

    def check(self, site: Site[None]) -> Iterator[SiteFinding]:
        for url, sources in listed(site, Standing.FAILED):
            answer = site.answer(url)
            if answer and is_error(answer):
                yield self.error.on(url, sources=sources, url=url, status=answer.status)
