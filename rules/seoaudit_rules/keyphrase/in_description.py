from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.shared_cost import WEAKER_COST


class InDescription(Rule):
    """Use the keyphrase in the meta description.

    ## Why it matters
    Search results show the searcher's words in bold where the description contains them, and Google
    may show other text where the description does not match the search. The description is not a
    ranking factor: using the keyphrase in it is a best practice. Its words in another order or
    apart cost half the points.

    ## How to fix it
    Write the description as an answer to someone who searched for the keyphrase.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "keyphrase/in-description"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4
    needs = (Need.KEYPHRASE,)
    follows = ("head/description-missing",)
    meanwhile = Meanwhile.OPEN

    missing = message(
        "The meta description does not contain “{keyphrase}”.",
        advice="Use the keyphrase once in the description, as a searcher would type it.",
    )

    weaker = message(
        "The meta description has the words of “{keyphrase}”, but not as the phrase: “{said}”.",
        advice="Write them once as a searcher would type them, where that reads well.",
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
        bad(
            '<meta name="description" content="How to cut a tree that bears the first apple.">',
            "weaker",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and page.description is not None

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, description = page.keyphrase, page.description
        if not keyphrase or not description or keyphrase.is_spoken_of_in(description.text):
            return
        place, shown = description.value, shorten(keyphrase.names)
        if said := keyphrase.loose_form_in(description.text):
            yield self.weaker.at(place, cost=WEAKER_COST, keyphrase=shown, said=shorten(said))
        else:
            yield self.missing.at(place, keyphrase=shown)
