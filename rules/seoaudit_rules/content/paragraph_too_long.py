from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.page.article.article_text import is_running, opening
from seoaudit_rules.shared_cost import MAX_FINDINGS


class ParagraphTooLong(Rule):
    """Keep paragraphs short.

    ## Why it matters
    On a phone, 150 words more than fill the screen: a wall of text that many readers skip. The
    limit is a best practice popularised by Yoast.

    ## How to fix it
    Split the paragraph where a new thought begins; turn an enumeration into a list.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "content/paragraph-too-long"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3

    max_words = option(150, "Maximum words in a paragraph.", minimum=1)

    too_long = message(
        "The paragraph beginning “{beginning}” has {count} words.",
        advice="Split it where a new thought begins, into paragraphs of at most {max_words} words.",
    )

    examples = (
        good(f"<p>{'Prune in winter. ' * 50}</p>"),
        bad(f"<p>{'Prune in winter. ' * 51}</p>", "too_long"),
    )

    def applies(self, page: Page) -> bool:
        return any(is_running(block) for block in page.text.blocks)

    def check(self, page: Page) -> Iterator[Finding]:
        counted = zip(page.text.blocks, page.text.word_counts, strict=True)
        paragraphs = [(block, count) for block, count in counted if is_running(block)]
        long = [(block, count) for block, count in paragraphs if count > self.max_words]
        shown = long[:MAX_FINDINGS]
        # Those not shown are charged to those that are.
        charged = sum(count for _, count in long) / max(1, sum(count for _, count in shown))
        words = max(1, sum(count for _, count in paragraphs))
        for block, count in shown:
            yield self.too_long.at(
                opening(block),
                cost=charged * count / words,
                beginning=shorten(block.text),
                count=count,
            )
