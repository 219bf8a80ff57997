from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message

RELS = frozenset(("icon", "apple-touch-icon", "apple-touch-icon-precomposed"))


class FaviconMissing(Rule):
    """Link the small picture of the site that results show beside its name.

    ## Why it matters
    Search results and browser tabs show it, and readers know a site by it. Google reads it from the
    home page; a draft or a part of a page need not have it.

    ## How to fix it
    Add `<link rel="icon" href="/favicon.ico">` to the head of the template. The picture is square,
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
        "The page links no icon of the site.",
        advice='Add <link rel="icon" href="/favicon.ico"> to the head.',
    )

    examples = (
        good('<head><link rel="shortcut icon" href="/favicon.ico"></head>'),
        bad("<head><title>Apple trees</title></head>", "missing"),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        if not any(link.rel & RELS and link.href for link in page.head.links):
            yield self.missing.at(page.head.place)
