from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.page.addresses import urls
from seoaudit_rules.crawl.for_google import is_excluded


class CanonicalMissing(Rule):
    """Declare the canonical URL of the page.

    ## Why it matters
    A page is often available under several URLs: with and without www, with tracking parameters, as
    a print version. Without a canonical URL, search engines choose among them, and links to the
    others may count for less. On most sites Google copes without it, but it recommends one even on
    the canonical page itself.

    ## How to fix it
    Add `<link rel="canonical" href="https://…">` with the page's own absolute URL to the head.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "head/canonical-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    missing = message(
        "The page does not declare a canonical URL.",
        advice='Add <link rel="canonical" href="…"> with the absolute URL of this page.',
    )
    empty = message(
        "The canonical link has no URL.",
        advice="Write the absolute URL of this page in its href.",
        per="page",
    )

    examples = (
        good('<head><link rel="canonical" href="https://example.com/apple-trees"></head>'),
        good(
            "<head></head>",
            headers=(("Link", '<https://example.com/apple-trees>; rel="canonical"'),),
        ),
        good('<head><meta name="robots" content="noindex"></head>'),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<head><link rel="canonical" href=""></head>', "empty"),
    )

    def applies(self, page: Page) -> bool:
        """A page that is kept out of the results has no duplicates there to choose among."""
        return not is_excluded(page)

    def check(self, page: Page) -> Iterator[Finding]:
        if page.canonicals:  # head/meta-in-body reports one in the body
            return
        empty = [link for link in page.head.related("canonical") if not urls.clean(link.href)]
        if empty:
            yield self.empty.at(empty[0])
        else:
            yield self.missing.at(page.head.place)
