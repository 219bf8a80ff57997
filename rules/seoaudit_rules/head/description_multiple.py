from collections.abc import Iterator

from seoaudit import Basis, Finding, Fix, Page, Rule, Severity, bad, good, message
from seoaudit_rules.new_markup import removed


class DescriptionMultiple(Rule):
    """Use only one meta description.

    ## Why it matters
    No search engine documents which of several meta descriptions it uses. Duplicates often appear
    when a theme and a plugin each write one. Using only one is a best practice, not a rule of a
    search engine.

    ## How to fix it
    Find out which part of the site writes the second description, and turn it off.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-multiple"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 0.5
    follows = ("head/description-missing",)

    several = message(
        "The page has {count} meta descriptions.",
        advice="Keep the best one and remove the others. This is the second one.",
        fix="Remove the exact copies of the first one",
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
        bad(
            '<meta name="description" content="How to cut.">'
            '<meta name="description" content="How to cut.">',
            "several",
            fixed='<meta name="description" content="How to cut.">',
        ),
    )

    def applies(self, page: Page) -> bool:
        """head/description-missing reports a page without one."""
        return page.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        descriptions = page.head.descriptions
        if len(descriptions) > 1:
            fix = without_copies(page)
            yield self.several.at(descriptions[1].value, fix=fix, count=len(descriptions))


def without_copies(page: Page) -> Fix | None:
    """Remove descriptions that copy the text of the first one and have no other attributes."""
    first, *others = page.head.descriptions
    known = {*first.element.attributes, "class"}
    copies = [m for m in others if m.text == first.text and m.element.attributes.keys() <= known]
    edits = tuple(removed(page, meta.element.start_tag) for meta in copies)
    return Fix(edits) if edits else None
