from collections.abc import Iterator

from seoaudit import Finding, Page, Rule, Severity, bad, good, message, option


class Dateline(Rule):
    """Open a news item with the place it comes from.

    ## Why it matters
    Readers of this newsroom look for the place first, and so do the search engines that sort news
    by region. The form of the dateline is a custom of the house.

    ## How to fix it
    Begin the first paragraph with the city and a dash: "Rabat – The minister ...".

    ## References
    - https://en.wikipedia.org/wiki/Dateline
    """

    id = "newsroom/dateline"
    severity = Severity.WARNING
    weight = 2

    max_characters = option(40, "The longest a place name may be.", minimum=1)

    missing = message(
        "The first paragraph does not begin with a place and a dash.",
        advice="Begin with the city and a dash, in {max_characters} characters at most.",
    )

    examples = (
        good(
            "<article><h1>News</h1><p>Rabat – The minister opened the new line today.</p></article>"
        ),
        bad(
            "<article><h1>News</h1><p>The minister opened the new line today.</p></article>",
            "missing",
        ),
    )

    def applies(self, page: Page) -> bool:
        """A page without a paragraph is left alone."""
        return page.text.introduction is not None

    def check(self, page: Page) -> Iterator[Finding]:
        """Look for a dash near the beginning of the first paragraph."""
        block = page.text.introduction
        assert block
        if not any(dash in block.text[: self.max_characters] for dash in (" – ", " — ", " - ")):
            yield self.missing.at(block.span(0, min(len(block.text), self.max_characters)))
