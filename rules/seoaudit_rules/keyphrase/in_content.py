from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten


class InContent(Rule):
    """Use the keyphrase in the article.

    ## Why it matters
    A page that never mentions its subject leaves readers unsure whether they are in the right
    place. Search engines know synonyms, so this is a best practice; but Google does advise using
    the words people search for.

    ## How to fix it
    Use the keyphrase where the article explains its subject, in any form that reads well. If it
    does not fit anywhere, the article is about something else: choose another keyphrase.

    ## References
    - https://developers.google.com/search/docs/essentials
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/in-content"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 4

    missing = message(
        "The keyphrase “{keyphrase}” does not occur in the article.",
        advice="Use the keyphrase in the text, or choose one that this article answers.",
    )

    examples = (
        good("<p>Old apple trees need pruning.</p>", keyphrase="apple trees"),
        bad("<p>Winter is the season for pruning.</p>", "missing", keyphrase="apple trees"),
        good("<p>تحتاج الأشجار المثمرة إلى التقليم كل شتاء.</p>", keyphrase="الأشجار المثمرة"),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None and page.text.words > 0

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        if keyphrase and not keyphrase.mentions:
            yield self.missing.at(page.article.element, keyphrase=shorten(keyphrase.names))
