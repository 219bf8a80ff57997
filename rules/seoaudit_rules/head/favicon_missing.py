from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message

RELS = frozenset(("icon", "apple-touch-icon", "apple-touch-icon-precomposed"))


class FaviconMissing(Rule):
    """Link to a favicon.

    ## Why it matters
    Search results show the favicon next to the site name, browser tabs show it too, and readers
    recognise a site by it. Google reads it from the home page; a draft or an excerpt of a page does
    not need one.

    ## How to fix it
    Add `<link rel="icon" href="/favicon.ico">` to the head of the template. Use a square image
    larger than 48 × 48 pixels.

    ## References
    - https://developers.google.com/search/docs/appearance/favicon-in-search
    """

    id = "head/favicon-missing"
    severity = Severity.INFO
    basis = Basis.DOCUMENTED
    weight = 0.5
    judges_template = True

    missing = message(
        "The page does not link to a favicon.",
        advice='Add <link rel="icon" href="/favicon.ico"> to the head.',
    )

    examples = (
        good('<head><link rel="shortcut icon" href="/favicon.ico"></head>'),
        bad("<head><title>Apple trees</title></head>", "missing"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        if not any(link.rel & RELS and link.href for link in page.head.links):
            yield self.missing.at(page.head.place)
