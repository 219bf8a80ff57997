from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten


class MetaInBody(Rule):
    """Put metadata for search engines in the head.

    ## Why it matters
    Search engines look for the canonical URL, hreflang tags, the meta description and similar
    metadata in the head. Google ignores a canonical URL in the body, because a visitor's comment
    could have put it there.

    ## How to fix it
    Move these tags between `<head>` and `</head>`. If a plugin writes them, check that the theme
    calls the plugin in the head.

    ## References
    - https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata
    - https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
    """

    id = "head/meta-in-body"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 1

    in_body = message(
        "Search engines may ignore tags that are in the body instead of the head: {names}.",
        advice="Move them to the head.",
        per="page",
    )

    examples = (
        good(
            '<head><link rel="canonical" href="https://example.com/a"></head>'
            '<body><meta itemprop="name" content="Apple trees"></body>'
        ),
        bad(
            '<head></head><body><link rel="canonical" href="https://example.com/a"></body>',
            "in_body",
        ),
    )

    def check(self, page: Page) -> Iterator[Finding]:
        end = page.head.early_end
        reported = end.fallen if end else ()  # by head/closed-early
        misplaced = [item for item in page.head.misplaced if item not in reported]
        if misplaced:
            names = shorten(", ".join(dict.fromkeys(item.name for item in misplaced)))
            yield self.in_body.at(misplaced[0], names=names)
