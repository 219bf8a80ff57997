from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten

PAGE = "<p>This article has moved.</p>"


class RedirectByScript(Rule):
    """Redirect on the server, not by a script.

    ## Why it matters
    A script that sends readers on is followed by Google only once it has run it, which may fail:
    then it never learns of the redirect. It asks to use one only where neither the server nor a
    meta refresh can redirect. Other crawlers mostly run no scripts.

    ## How to fix it
    Let the server answer 301 or 308, or 302 for a while. If readers are sent on by their language
    or place, show the page to those who ask for it and offer the other.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/301-redirects
    """

    id = "rendering/redirect-by-script"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 4

    redirects = message(
        "A script sends readers on to {address}.",
        advice="Redirect on the server.",
        per="page",
    )

    examples = (
        good(PAGE, url="https://example.com/a", rendered=PAGE),
        bad(
            PAGE,
            "redirects",
            url="https://example.com/a",
            redirects_to="https://example.com/b",
        ),
    )

    def applies(self, page: Page) -> bool:
        """A meta refresh is one that head/meta-refresh speaks of."""
        return page.document.rendering is not None and page.head.refresh is None

    def check(self, page: Page) -> Iterator[Finding]:
        rendering = page.document.rendering
        if rendering and rendering.redirect:
            yield self.redirects.at(page.head.place, address=shorten(rendering.redirect, 200))
