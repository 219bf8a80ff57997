from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.page.article.article_text import is_running, opening
from seoaudit_rules.shares import MAX_FINDINGS


class ParagraphTooLong(Rule):
    """Keep paragraphs short.

    ## Why it matters
    On a telephone 150 words fill the screen and more: a wall of text that many readers skip. The
    limit is custom, the one Yoast has taught writers.

    ## How to fix it
    Break the paragraph where a new thought begins; turn an enumeration into a list.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "content/paragraph-too-long"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3

    max_words = option(150, "Most words of a paragraph.", minimum=1)

    too_long = message(
        'The paragraph that begins "{beginning}" has {count} words.',
        advice="Divide it where a new thought begins: at most {max_words} words each.",
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
        share = sum(count for _, count in long) / max(1, sum(count for _, count in paragraphs))
        for block, count in long[:MAX_FINDINGS]:
            yield self.too_long.at(
                opening(block),
                cost=share / min(len(long), MAX_FINDINGS),
                beginning=shorten(block.text),
                count=count,
            )
