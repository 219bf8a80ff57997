from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message


class HttpStatus(Rule):
    """Make the server respond with status 200.

    ## Why it matters
    Search engines index pages with a status from 200 to 299. Other pages are left out, and those
    already in the results drop out after a while, whatever their text says.

    ## How to fix it
    Restore the page, fix the server, or redirect the URL to the page's new location.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/http-network-errors
    """

    id = "crawl/http-status"
    severity = Severity.ERROR
    basis = Basis.DOCUMENTED
    weight = 1
    cap = 30

    redirected = message(
        "The server responds with status {status}, a redirect to another page.",
        advice="Audit the page it redirects to, or make the server respond here with status 200.",
    )
    refused = message(
        "The server responds with status {status}: search engines treat the page as missing.",
        advice="Restore the page at this URL, or redirect the URL to the page's new location.",
    )
    failed = message(
        "The server responds with status {status}: it could not deliver the page.",
        advice="Fix the server error: search engines crawl less often and then drop the page.",
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
