from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit.page.article.article_text import opening
from seoaudit_rules.shared_cost import WEAKER_COST


class InIntroduction(Rule):
    """Use the keyphrase in the first paragraph.

    ## Why it matters
    The first paragraph shows readers whether they have come to the right page, and search engines
    often take their snippet from it. This is a best practice, recommended by Yoast and Rank Math. A
    part of the keyphrase, or its words in another order or apart, cost half the points.

    ## How to fix it
    State in the first paragraph what the article is about, in the words people search for.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/in-introduction"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 6
    needs = (Need.KEYPHRASE,)
    follows = ("keyphrase/in-content",)
    meanwhile = Meanwhile.OPEN

    missing = message(
        "The first paragraph does not contain “{keyphrase}”.",
        advice="Name the subject in the first paragraph, in the words people search for.",
        per="page",
    )

    weaker = message(
        "The first paragraph names “{keyphrase}” only as “{said}”.",
        advice="Name the subject there in the words people search for, where that reads well.",
        per="page",
    )

    examples = (
        good(
            "<p>Prune an apple tree in late winter.</p><p>Use a sharp saw.</p>",
            keyphrase="apple tree",
        ),
        bad(
            "<p>Late winter is the best season of the year for much work in the garden.</p>"
            "<p>An apple tree is pruned in four steps, and each of them needs a sharp saw.</p>",
            "missing",
            keyphrase="apple tree",
        ),
        bad(
            "<p>Late winter is the best season of the year for pruning an old tree with care.</p>"
            "<p>An apple tree is pruned in four steps, and each of them needs a sharp saw.</p>",
            "weaker",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        # keyphrase/in-content reports an article without the keyphrase.
        return (
            page.keyphrase is not None
            and page.keyphrase.is_used
            and page.text.introduction is not None
        )

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None and page.text.introduction is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, introduction = page.keyphrase, page.text.introduction
        if not keyphrase or not introduction:
            return
        beginning = page.text.beginning
        is_matched = any(found.block in beginning for found in keyphrase.mentions)
        if is_matched or any(keyphrase.is_spoken_of_in(b.text) for b in beginning):
            return
        # keyphrase/in-content reports an article that never has it as the phrase.
        if any(keyphrase.is_named_as_usual_in(block.text) for block in beginning):
            return
        place, shown = opening(introduction), shorten(keyphrase.names)
        weaker = filter(None, (keyphrase.weaker_form_in(block.text) for block in beginning))
        if said := next(weaker, ""):
            yield self.weaker.at(place, cost=WEAKER_COST, keyphrase=shown, said=shorten(said))
        else:
            yield self.missing.at(place, keyphrase=shown)
