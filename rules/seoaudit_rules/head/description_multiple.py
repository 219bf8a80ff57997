from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message


class DescriptionMultiple(Rule):
    """Give the page one meta description, not several.

    ## Why it matters
    No search engine says which of several it takes. It often happens when a theme and a plugin each
    write one. That one is enough is custom, not a rule of a search engine.

    ## How to fix it
    Find out which part of the site writes the second description, and turn it off.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-multiple"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5

    several = message(
        "The page has {count} meta descriptions.",
        advice="Keep the best one and remove the others; this is the second.",
    )

    examples = (
        good(
            '<meta name="description" content="How to cut.">'
            '<meta property="og:description" content="For sharing.">'
        ),
        bad(
            '<meta name="description" content="How to cut.">'
            '<meta name="description" content="Green Fingers, a blog.">',
            "several",
        ),
    )

    def applies(self, page: Page) -> bool:
        """A page without any is head/description-missing's."""
        return page.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        descriptions = page.head.descriptions
        if len(descriptions) > 1:
            yield self.several.at(descriptions[1].value, count=len(descriptions))
