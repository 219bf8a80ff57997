from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.addresses import urls


class CanonicalToHome(Rule):
    """Point the canonical URL to the page itself, not to the home page.

    ## Why it matters
    A canonical URL that points to the home page tells search engines that this article is a copy of
    the home page and need not be shown. Whole sites have dropped out of search results this way.

    ## How to fix it
    Use the URL of this page as its canonical URL. Look for a template that writes the same
    canonical URL on every page.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    - https://developer.chrome.com/docs/lighthouse/seo/canonical
    """

    id = "head/canonical-to-home"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1
    needs = (Need.URL,)
    follows = ("head/canonical-missing", "head/canonical-invalid")

    to_home = message(
        "The canonical URL points to the home page instead of this page: “{address}”.",
        advice="Replace it with the absolute URL of this page.",
    )

    examples = (
        good(
            '<head><link rel="canonical" href="https://example.com/apple-trees"></head>',
            url="https://example.com/apple-trees?from=newsletter",
        ),
        bad(
            '<head><link rel="canonical" href="https://example.com/"></head>',
            "to_home",
            url="https://example.com/apple-trees",
        ),
    )

    def applies(self, page: Page) -> bool:
        """Only if the URL of the page and a single canonical URL are known."""
        return is_below_home(page.document.url) and len(targets(page)) == 1

    def awaits(self, page: Page) -> bool:
        return is_below_home(page.document.url)

    def check(self, page: Page) -> Iterator[Finding]:
        own_host = urls.host(page.document.url)
        for canonical in page.canonicals:
            target = canonical.url
            is_home = urls.is_front_page(target) and urls.host(target) == own_host
            if canonical.counts and is_home:
                yield self.to_home.at(canonical, address=shorten(canonical.href))
                return


def is_below_home(url: str | None) -> bool:
    """Whether a URL is known and not that of a home page."""
    return url is not None and not urls.is_front_page(url.partition("?")[0])


def targets(page: Page) -> set[str]:
    """The canonical URLs; head/canonical-invalid reports several or a broken one."""
    return {
        urls.normal(canonical.url)
        for canonical in page.canonicals
        if canonical.counts and canonical.url and urls.is_web(canonical.url)
    }
