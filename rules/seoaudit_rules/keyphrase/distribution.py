from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten

# Occurrences; a single one cannot be spread, and keyphrase/density asks for more.
MIN_MENTIONS = 2


class Distribution(Rule):
    """Spread the keyphrase over the whole article.

    ## Why it matters
    A keyphrase that stops halfway is a sign that the article has drifted to another subject. It is
    a custom of the trade: the limits are Yoast's, which calls a text uneven when more than half of
    its sentences in a row leave the keyphrase out, and judges texts of fifteen sentences or more.

    ## How to fix it
    Come back to the subject in the part that is pointed at, or give that part a page of its own.

    ## References
    - https://yoast.com/wordpress/plugins/seo/keyphrase-distribution-check/
    """

    id = "keyphrase/distribution"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 3

    max_percent = option(
        50,
        "Most sentences in a row, in percent of all, that may leave the keyphrase out.",
        minimum=0,
    )
    min_sentences = option(15, "Shortest text, in sentences, that is judged.", minimum=1)

    uneven = message(
        "{count} sentences in a row, of {total} in the article, leave “{keyphrase}” out.",
        advice="Come back to the subject in this part, or make it an article of its own.",
        per="page",
    )

    examples = (
        good(
            "<p>An apple tree needs light. " + "Cut the old wood first. " * 8 + "</p>"
            "<p>A young apple tree needs less. " + "Clean the saw. " * 8 + "</p>",
            keyphrase="apple tree",
        ),
        bad(
            "<p>An apple tree needs light. A young apple tree needs less. "
            + "Cut the old wood first. " * 16
            + "</p>",
            "uneven",
            keyphrase="apple tree",
        ),
    )

    def applies(self, page: Page) -> bool:
        return (
            page.keyphrase is not None
            and len(page.keyphrase.mentions) >= MIN_MENTIONS
            and page.text.sentences >= self.min_sentences
        )

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, total = page.keyphrase, page.text.sentences
        gap = keyphrase.longest_gap if keyphrase else None
        if keyphrase and gap and 100 * gap.sentences > self.max_percent * total:
            yield self.uneven.at(
                gap, count=gap.sentences, total=total, keyphrase=shorten(keyphrase.names)
            )
