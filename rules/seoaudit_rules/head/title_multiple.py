from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message


class TitleMultiple(Rule):
    """Give the page one title, not several.

    ## Why it matters
    Browsers use the first title and ignore the others. Search engines may join them or pick
    another one. It often happens when a theme and a plugin each write one. Titles inside SVG
    drawings are something else and do not count.

    ## How to fix it
    Find out which part of the site writes the second title, and turn it off.

    ## References
    - https://html.spec.whatwg.org/multipage/semantics.html#the-title-element
    """

    id = "head/title-multiple"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5

    several = message(
        "The page has {count} titles.",
        advice="Keep one and remove the others; this is the second.",
    )

    examples = (
        good("<head><title>Apple trees</title></head><svg><title>A leaf</title></svg>"),
        bad("<head><title>Apple trees</title><title>Green Fingers</title></head>", "several"),
    )

    def applies(self, page: Page) -> bool:
        """A page without any is head/title-missing's."""
        return bool(page.head.titles)

    def check(self, page: Page) -> Iterator[Finding]:
        titles = page.head.titles
        if len(titles) > 1:
            yield self.several.at(titles[1], count=len(titles))
