from collections.abc import Iterator

from seoaudit import Basis, Finding, Meanwhile, Page, Rule, Severity, bad, good, message, option
from seoaudit.page.rendering.by_script import words_by_script
from seoaudit_rules.rendering.content_needs_scripts import needs_scripts


class TooShort(Rule):
    """Write enough to answer the reader's question.

    ## Why it matters
    A short text seldom answers a question fully. Google says that it looks for no particular word
    count: the minimum of 300 is a best practice popularised by Yoast and others. A text of half
    that length or less loses all points; one that lacks a few words loses few. Words that the page
    hides from readers without a subscription count too.

    ## How to fix it
    Add what a reader will ask next: reasons, numbers, examples, sources. If nothing is missing,
    leave the text as it is, and set a smaller `min_words` for such pages.

    ## References
    - https://developers.google.com/search/docs/fundamentals/creating-helpful-content
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "content/too-short"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 8
    judges_article = True
    follows = ("rendering/content-needs-scripts",)
    meanwhile = Meanwhile.OPEN

    min_words = option(300, "Minimum words in an article.", minimum=1)

    too_short = message(
        "The article has {count} words.",
        one="The article has one word.",
        advice="Write at least {min_words} words: answer what a reader will ask next.",
    )
    no_text = message(
        "No article text was found on this page.",
        advice="Put the text in the HTML itself. If it is there, select its element with "
        "--content.",
    )

    examples = (
        good(f"<h1>Apples</h1><p>{'Prune in winter. ' * 100}</p>"),
        bad("<h1>Apples</h1><p>Prune in winter.</p>", "too_short"),
        bad('<div id="app"></div>', "no_text"),
    )

    def applies(self, page: Page) -> bool:
        """What only scripts bring may be long enough: that rule speaks of it."""
        return page.rendered is None or not needs_scripts(words_by_script(page, page.rendered))

    def check(self, page: Page) -> Iterator[Finding]:
        words = page.text.words
        if not words:
            yield self.no_text.at(page.article.element)
        elif words < self.min_words and words + page.withheld_words < self.min_words:
            cost = min(1.0, 2 * (1 - words / self.min_words))
            yield self.too_short.at(page.article.element, cost=cost, count=words)
