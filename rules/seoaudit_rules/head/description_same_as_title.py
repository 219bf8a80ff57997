from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.text import fold_spaces, normalise


class DescriptionSameAsTitle(Rule):
    """Make the meta description say more than the title.

    ## Why it matters
    In search results the description appears right below the title. If it repeats the title, the
    reader learns nothing more, and search engines will show other text from the page. Google asks
    for descriptions that summarise the page; that repeating the title is not a summary is our
    interpretation.

    ## How to fix it
    Keep the title, and use the description for what it leaves out: the answer, the numbers, or who
    the page is for.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-same-as-title"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1
    follows = ("head/title-missing", "head/description-missing")

    same = message(
        "The meta description only repeats the title.",
        advice="Use the description for what the title leaves out.",
    )

    examples = (
        good(
            "<title>Pruning apple trees</title>"
            '<meta name="description" content="When and how to cut, in six steps.">'
        ),
        bad(
            "<title>Pruning apple trees | Green Fingers</title>"
            '<meta name="description" content="Pruning apple trees.">',
            "same",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.title is not None and page.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        title, description = page.title, page.description
        assert title is not None
        assert description is not None
        titles = {comparable(title.text), comparable(title.without_brand)}
        if comparable(description.text) in titles:
            yield self.same.at(description.value)


def comparable(text: str) -> str:
    """The text without differences in case, spaces, final punctuation and Arabic spelling."""
    return fold_spaces(normalise(text)).rstrip(" .!?؟…。")
