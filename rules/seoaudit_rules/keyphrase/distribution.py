from collections.abc import Iterator

from seoaudit import (
    Basis,
    Finding,
    Meanwhile,
    Need,
    Page,
    Rule,
    Severity,
    bad,
    good,
    message,
    option,
)
from seoaudit.facts import shorten

# Occurrences; a single one cannot be spread out, and keyphrase/density reports that case.
MIN_MENTIONS = 2

# The cost of a stretch that is hardly too long; one that fills the article costs 1.
MIN_COST = 0.1


class Distribution(Rule):
    """Spread the keyphrase over the whole article.

    ## Why it matters
    A keyphrase that stops halfway suggests that the article has drifted to another subject. This is
    a best practice with Yoast's limits: a text is uneven when more than half of its sentences in a
    row leave the subject out, and only texts of at least fifteen sentences are checked. A synonym
    names the subject, and so does a part of the keyphrase; a stretch in which half of the sentences
    have a pronoun keeps it. The longer the stretch, the more points it costs.

    ## How to fix it
    Name the subject once more in the reported part, in whatever words read well. If the article
    has another word for it, name that as a synonym.

    ## References
    - https://yoast.com/wordpress/plugins/seo/keyphrase-distribution-check/
    """

    id = "keyphrase/distribution"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 3
    needs = (Need.KEYPHRASE,)
    follows = ("keyphrase/density",)
    meanwhile = Meanwhile.JUDGED

    max_percent = option(
        50,
        "Longest run of sentences without the keyphrase, in percent of all sentences.",
        minimum=0,
    )
    min_sentences = option(15, "Shortest text that is checked, in sentences.", minimum=1)

    uneven = message(
        "{count} of {total} sentences in a row do not speak of “{keyphrase}”, more than {most}.",
        advice="Name the subject here once more: by the keyphrase, a part of it or a synonym. Tell "
        "other words for it with --synonym.",
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
        keyphrase = page.keyphrase
        if keyphrase is None or len(page.text.told_sentences) < self.min_sentences:
            return False
        missing = MIN_MENTIONS - len(keyphrase.mentions)
        return missing <= 0 or len(keyphrase.loose_mentions) >= missing

    def awaits(self, page: Page) -> bool:
        return page.keyphrase is not None and len(page.text.told_sentences) >= self.min_sentences

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase, total = page.keyphrase, len(page.text.told_sentences)
        gap = keyphrase.longest_gap if keyphrase else None
        most = self.max_percent * total / 100
        if keyphrase and gap and gap.sentences > most:
            excess = max(MIN_COST, (gap.sentences - most) / (total - most))
            # A text that has just grown long enough loses little.
            length = min(1.0, (total - self.min_sentences + 1) / max(1, self.min_sentences))
            yield self.uneven.at(
                gap,
                cost=excess * length,
                count=gap.sentences,
                total=total,
                most=int(most),
                keyphrase=shorten(keyphrase.names),
            )
