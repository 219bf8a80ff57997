from collections.abc import Iterator

from seoaudit import Finding, Page, Rule, Severity, bad, good, message, option


class Dateline(Rule):
    """Start a news item with its place of origin.

    ## Why it matters
    Readers of this newsroom look for the place first, and so do search engines that sort news by
    region. The form of the dateline is this newsroom's house style.

    ## How to fix it
    Start the first paragraph with the city and a dash: "Rabat – The minister ...".

    ## References
    - https://en.wikipedia.org/wiki/Dateline
    """

    id = "newsroom/dateline"
    severity = Severity.WARNING
    weight = 2

    max_characters = option(40, "Maximum length of the place name, in characters.", minimum=1)

    missing = message(
        "The first paragraph does not start with a place and a dash.",
        advice="Start with the city and a dash, in at most {max_characters} characters.",
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
        """Pages without a paragraph are not checked."""
        return page.text.introduction is not None

    def check(self, page: Page) -> Iterator[Finding]:
        """Look for a dash near the beginning of the first paragraph."""
        block = page.text.introduction
        assert block
        if not any(dash in block.text[: self.max_characters] for dash in (" – ", " — ", " - ")):
            yield self.missing.at(block.span(0, min(len(block.text), self.max_characters)))
