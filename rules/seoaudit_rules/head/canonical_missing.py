from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.page.addresses import urls


class CanonicalMissing(Rule):
    """Name the address under which the page is to be found.

    ## Why it matters
    One page often answers under many addresses: with and without www, with tracking parameters, for
    printing. Without a canonical, search engines choose among them, and links to the others may
    count for less. Google does fine without it on most sites, but recommends one even on the page
    it points to.

    ## How to fix it
    Add `<link rel="canonical" href="https://…">` with the page's own full address to the head.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "head/canonical-missing"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1
    judges_template = True

    missing = message(
        "The page does not name its canonical address.",
        advice='Add <link rel="canonical" href="…"> with the full address of this page.',
    )
    empty = message(
        "The canonical link has no address.",
        advice="Write the full address of this page into its href.",
        per="page",
    )

    examples = (
        good('<head><link rel="canonical" href="https://example.com/apple-trees"></head>'),
        good(
            "<head></head>",
            headers=(("Link", '<https://example.com/apple-trees>; rel="canonical"'),),
        ),
        bad("<head><title>Apple trees</title></head>", "missing"),
        bad('<head><link rel="canonical" href=""></head>', "empty"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        if page.canonicals:  # one in the body is head/meta-in-body's
            return
        empty = [link for link in page.head.related("canonical") if not urls.clean(link.href)]
        if empty:
            yield self.empty.at(empty[0])
        else:
            yield self.missing.at(page.head.place)
