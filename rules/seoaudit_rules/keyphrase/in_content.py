from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message
from seoaudit.facts import shorten


class InContent(Rule):
    """Say the keyphrase in the article.

    ## Why it matters
    A page that never says what it is about leaves readers in doubt whether they are in the right
    place. Search engines know synonyms, so this is a custom of the trade; but the words people
    search for are those Google asks to use.

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
        "The article never says “{keyphrase}”.",
        advice="Use the keyphrase in the text, or choose the one this article answers.",
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
