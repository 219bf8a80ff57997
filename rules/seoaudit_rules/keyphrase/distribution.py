from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten

# Occurrences; a single one cannot be spread out, and keyphrase/density reports that case.
MIN_MENTIONS = 2


class Distribution(Rule):
    """Spread the keyphrase over the whole article.

    ## Why it matters
    A keyphrase that stops halfway suggests that the article has drifted to another subject. This is
    a best practice with Yoast's limits: a text is uneven when more than half of its sentences in a
    row leave the keyphrase out, and only texts of at least fifteen sentences are checked.

    ## How to fix it
    Return to the subject in the reported part, or move that part to a page of its own.

    ## References
    - https://yoast.com/wordpress/plugins/seo/keyphrase-distribution-check/
    """

    id = "keyphrase/distribution"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 3

    max_percent = option(
        50,
        "Longest run of sentences without the keyphrase, in percent of all sentences.",
        minimum=0,
    )
    min_sentences = option(15, "Shortest text that is checked, in sentences.", minimum=1)

    uneven = message(
        "{count} consecutive sentences (of {total}) do not mention “{keyphrase}”.",
        advice="Return to the subject in this part, or make it an article of its own.",
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
