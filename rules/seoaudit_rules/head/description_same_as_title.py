from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.text import fold_spaces, normalise


class DescriptionSameAsTitle(Rule):
    """Let the meta description say more than the title.

    ## Why it matters
    In search results the description stands right below the title. If it says the same again, the
    reader learns nothing more, and search engines will show other lines of the page. Google asks
    for descriptions that sum up the page; that repeating the title is no summary is our reading.

    ## How to fix it
    Keep the title, and use the description for what it leaves out: the answer, the numbers, for
    whom it is.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-same-as-title"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 1

    same = message(
        "The meta description only repeats the title.",
        advice="Use it for what the title leaves out.",
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
    """One form for texts that differ in case, spaces, final punctuation and Arabic spelling."""
    return fold_spaces(normalise(text)).rstrip(" .!?؟…。")
