from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit_rules.new_markup import removed


class TitleMultiple(Rule):
    """Use only one title.

    ## Why it matters
    Browsers use the first title and ignore the others. Search engines may combine them or pick
    another one. Duplicates often appear when a theme and a plugin each write one. Titles inside SVG
    images are something else and do not count.

    ## How to fix it
    Find out which part of the site writes the second title, and turn it off.

    ## References
    - https://html.spec.whatwg.org/multipage/semantics.html#the-title-element
    """

    id = "head/title-multiple"
    severity = Severity.WARNING
    basis = Basis.STANDARD
    weight = 0.5
    follows = ("head/title-missing",)

    several = message(
        "The page has {count} titles.",
        advice="Keep one and remove the others. This is the second one.",
        fix="Remove the exact copies of the first one",
    )

    examples = (
        good("<head><title>Apple trees</title></head><svg><title>A leaf</title></svg>"),
        bad("<head><title>Apple trees</title><title>Green Fingers</title></head>", "several"),
        bad(
            "<head><title>Apple trees</title><title>Apple trees</title></head>",
            "several",
            fixed="<head><title>Apple trees</title></head>",
        ),
    )

    def applies(self, page: Page) -> bool:
        """head/title-missing reports a page without one."""
        return bool(page.head.titles)

    def check(self, page: Page) -> Iterator[Finding]:
        titles = page.head.titles
        if len(titles) > 1:
            yield self.several.at(titles[1], fix=without_copies(page), count=len(titles))


def without_copies(page: Page) -> Fix | None:
    """Remove the titles with the same text as the first one."""
    first, *others = page.head.titles
    copies = [title for title in others if title.text == first.text and title.is_closed]
    edits = tuple(removed(page, title.element.outer) for title in copies)
    return Fix(edits) if edits else None
