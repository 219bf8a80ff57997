from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten


class InDescription(Rule):
    """Use the keyphrase in the meta description.

    ## Why it matters
    Search results show the searcher's words in bold where the description contains them, and Google
    may show other text where the description does not match the search. The description is not a
    ranking factor: using the keyphrase in it is a best practice.

    ## How to fix it
    Write the description as an answer to someone who searched for the keyphrase.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "keyphrase/in-description"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4

    missing = message(
        "The meta description does not contain “{keyphrase}”.",
        advice="Use the keyphrase once in the description, as a searcher would type it.",
    )

    examples = (
        good(
            '<meta name="description" content="When and how to prune an apple tree.">',
            keyphrase="apple tree",
        ),
        bad(
            '<meta name="description" content="Everything about winter work in the garden.">',
            "missing",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and page.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, description = page.keyphrase, page.description
        if keyphrase and description and not keyphrase.is_spoken_of_in(description.text):
            yield self.missing.at(description.value, keyphrase=shorten(keyphrase.names))
