from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.page.addresses import urls


class HreflangSelfMissing(Rule):
    """List the page itself among its language versions.

    ## Why it matters
    Each version must list itself and all others. Google only trusts versions that link to each
    other; a page that leaves itself out gives the others nothing to match.

    ## How to fix it
    Add a line with the language and the URL of this page, the same as its canonical URL.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "international/hreflang-self-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5
    needs = (Need.URL,)
    judges_template = True

    missing = message(
        "The hreflang tags do not include this page itself.",
        advice='Add <link rel="alternate" hreflang="…" href="{url}"> to the head.',
        per="page",
    )

    examples = (
        good(
            '<head><link rel="alternate" hreflang="en" href="https://example.com/en">'
            '<link rel="alternate" hreflang="ar" href="https://example.com/ar"></head>',
            url="https://example.com/ar",
        ),
        bad(
            '<head><link rel="alternate" hreflang="en" href="https://example.com/en"></head>',
            "missing",
            url="https://example.com/ar",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.url is not None and bool(listed(page))

    def check(self, page: Page) -> Iterator[Finding]:
        own = {urls.normal(c.url) for c in page.canonicals if c.counts and c.url}
        own |= {urls.normal(url) for url in (page.url,) if url}
        if own.isdisjoint(listed(page)):
            first = next(version for version in page.language_versions if version.counts)
            yield self.missing.at(first, url=page.url or "")


def listed(page: Page) -> set[str]:
    """The URLs of all versions that search engines take into account."""
    versions = page.language_versions
    return {urls.normal(v.url) for v in versions if v.counts and v.url}
