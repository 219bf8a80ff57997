from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.page.addresses import urls


class HreflangSelfMissing(Rule):
    """List the page itself among its language versions.

    ## Why it matters
    Each version lists itself and all others. Google heeds only versions that point at each other; a
    page that leaves itself out gives the others nothing to agree with.

    ## How to fix it
    Add a line with the language and the address of this page, the same that its canonical names.

    ## References
    - https://developers.google.com/search/docs/specialty/international/localized-versions
    """

    id = "international/hreflang-self-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 0.5
    judges_template = True

    missing = message(
        "The list of language versions leaves this page out.",
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
    """The addresses of all versions that search engines heed."""
    versions = page.language_versions
    return {urls.normal(v.url) for v in versions if v.counts and v.url}
