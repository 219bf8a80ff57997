from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.shared_cost import WEAKER_COST


class InTitle(Rule):
    """Use the keyphrase in the title.

    ## Why it matters
    Google advises placing the words people search for in prominent places, first of all the title.
    The title is also the line a searcher reads before choosing a result. A synonym does not count
    here or in the URL: both are too short for two names of one thing, and the keyphrase is the one
    people search for. Its words in another order or apart cost half the points.

    ## How to fix it
    Work the keyphrase into the title in whatever form reads well.

    ## References
    - https://developers.google.com/search/docs/essentials
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "keyphrase/in-title"
    severity = Severity.WARNING
    basis = Basis.DOCUMENTED
    weight = 8
    needs = (Need.KEYPHRASE,)
    follows = ("head/title-missing",)
    meanwhile = Meanwhile.OPEN

    missing = message(
        "The title does not contain “{keyphrase}”.",
        advice="Use the keyphrase near the beginning of the title, in a form that reads well.",
    )

    weaker = message(
        "The title has the words of “{keyphrase}”, but not as the phrase: “{said}”.",
        advice="Write them as people search for them, if the title then still reads well.",
    )

    examples = (
        good("<title>How to prune an apple tree</title>", keyphrase="apple tree"),
        bad("<title>How to prune in winter</title>", "missing", keyphrase="apple tree"),
        bad("<title>An apple for every tree</title>", "weaker", keyphrase="apple tree"),
        good("<title>دليل تقليم الأشجار المثمرة</title>", keyphrase="تقليم الأشجار"),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and page.title is not None

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, title = page.keyphrase, page.title
        if not keyphrase or not title or keyphrase.is_in(title.text):
            return
        shown = shorten(keyphrase.text)
        if said := keyphrase.loose_form_in(title.text):
            yield self.weaker.at(title, cost=WEAKER_COST, keyphrase=shown, said=shorten(said))
        else:
            yield self.missing.at(title, keyphrase=shown)
