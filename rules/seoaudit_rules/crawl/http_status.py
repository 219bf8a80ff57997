from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message


class HttpStatus(Rule):
    """Let the server answer with status 200.

    ## Why it matters
    Search engines take in pages that are answered with a status from 200 to 299. Others are left
    out, and those already in the results drop out after a while, whatever their text says.

    ## How to fix it
    Put the page back, mend the server, or redirect the address to where the page now is.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "crawl/http-status"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1
    cap = 30

    redirected = message(
        "The server answers with status {status} and sends readers elsewhere.",
        advice="Audit the page it leads to, or let the server answer here with status 200.",
    )
    refused = message(
        "The server answers with status {status}: for search engines this page does not exist.",
        advice="Put the page back under this address, or redirect it to where the page now is.",
    )
    failed = message(
        "The server answers with status {status}: it could not deliver the page.",
        advice="Have the server mended; search engines come less often and then drop the page.",
    )

    examples = (
        good("<p>An article.</p>", status=200),
        bad("<p>Moved.</p>", "redirected", status=302),
        bad("<p>Not found.</p>", "refused", status=404),
        bad("<p>Out of order.</p>", "failed", status=503),
    )

    def applies(self, page: Page) -> bool:
        """A page read from a file has no status."""
        return page.document.status is not None

    def check(self, page: Page) -> Iterator[Finding]:
        status = page.document.status
        assert status is not None
        if status >= 500:
            yield self.failed.at(page.head.place, status=status)
        elif status >= 400:
            yield self.refused.at(page.head.place, status=status)
        elif status >= 300:
            yield self.redirected.at(page.head.place, status=status)
