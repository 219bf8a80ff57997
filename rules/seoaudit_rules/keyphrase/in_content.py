from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten
from seoaudit_rules.shared_cost import WEAKER_COST


class InContent(Rule):
    """Use the keyphrase in the article.

    ## Why it matters
    A page that never mentions its subject leaves readers unsure whether they are in the right
    place. Search engines know synonyms, so this is a best practice; but Google does advise using
    the words people search for. An article that has all words of the keyphrase in one sentence, but
    never as the phrase, costs half the points.

    ## How to fix it
    Use the keyphrase where the article explains its subject, in any form that reads well. If the
    article has another word for it, name that as a synonym. If neither fits, the article is about
    something else: choose another keyphrase.

    ## References
    - https://developers.google.com/search/docs/essentials
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/in-content"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4
    needs = (Need.KEYPHRASE,)

    missing = message(
        "The keyphrase “{keyphrase}” does not occur in the article.",
        advice="Use the keyphrase in the text, name another word that the article has for it "
        "(--synonym), or choose a keyphrase that this article answers.",
    )
    stand_in = message(
        "The article never says “{keyphrase}”, but “{such}” {count} times.",
        advice='If “{such}” means the same here, name it as a synonym: --synonym "{such}". '
        "Otherwise use the keyphrase where the article explains its subject.",
    )
    stand_ins = message(
        "The article never says “{keyphrase}”, but parts of it: {found}.",
        advice='If “{such}” means the same here, name it as a synonym: --synonym "{such}". '
        "Otherwise use the keyphrase where the article explains its subject.",
    )
    weaker = message(
        "The article never says “{keyphrase}” as one phrase, only “{said}”.",
        advice="Use the keyphrase once as people search for it, where that reads well.",
    )

    examples = (
        good("<p>Old apple trees need pruning.</p>", keyphrase="apple trees"),
        bad("<p>Winter is the season for pruning.</p>", "missing", keyphrase="apple trees"),
        bad(
            "<p>Young trees need light. Old trees need pruning.</p>",
            "stand_in",
            keyphrase="apple trees",
        ),
        bad(
            "<p>An apple falls. Old trees shade it. Trees shade an orchard.</p>"
            "<p>Trees.</p><p>An apple.</p>",
            "stand_ins",
            keyphrase="apple trees",
        ),
        bad("<p>Trees that bear an apple.</p>", "weaker", keyphrase="apple trees"),
        good("<p>تحتاج الأشجار المثمرة إلى التقليم كل شتاء.</p>", keyphrase="الأشجار المثمرة"),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and page.text.words > 0

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if not keyphrase or keyphrase.mentions:
            return
        shown = shorten(keyphrase.names)
        if weaker := keyphrase.loose_mentions:
            said = shorten(weaker[0].match.text)
            yield self.weaker.at(weaker[0], cost=WEAKER_COST, keyphrase=shown, said=said)
            return
        place, found = page.article.element, keyphrase.likely_stand_ins
        if not found:
            yield self.missing.at(place, keyphrase=shown)
        elif len(found) == 1:
            yield self.stand_in.at(
                place, keyphrase=shown, such=found[0].text, count=found[0].occurrences
            )
        else:
            counted = ", ".join(f"{part.text} ({part.occurrences})" for part in found)
            yield self.stand_ins.at(place, keyphrase=shown, such=found[0].text, found=counted)
