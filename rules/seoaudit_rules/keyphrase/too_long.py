from collections.abc import Iterator

from seoaudit import Basis, Finding, Need, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Located, shorten


class TooLong(Rule):
    """Keep the keyphrase as short as a typical search.

    ## Why it matters
    Few people type a whole sentence, and few texts can repeat one. The limit is a best practice:
    Yoast accepts up to eight words, not counting function words such as “the” or “of”.

    ## How to fix it
    Keep the two to four words that carry the meaning.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20SEO.md
    """

    id = "keyphrase/too-long"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    needs = (Need.KEYPHRASE,)

    max_words = option(8, "Maximum words in a keyphrase, not counting function words.", minimum=1)

    too_long = message(
        "The keyphrase “{keyphrase}” has {count} words, not counting function words.",
        advice="Choose a keyphrase of at most {max_words} such words; two to four are best.",
        per="page",
    )

    examples = (
        good("<p>Text</p>", keyphrase="prune an apple tree"),
        bad(
            "<p>Text</p>",
            "too_long",
            keyphrase="prune old neglected apple pear plum cherry trees every cold winter",
        ),
    )

    def applies(self, page: Page) -> bool:
        return page.keyphrase is not None

    def check(self, page: Page) -> Iterator[Finding]:
        keyphrase = page.keyphrase
        count = len(keyphrase.phrase.content_words) if keyphrase else 0
        if keyphrase and count > self.max_words:
            yield self.too_long.at(place(page), count=count, keyphrase=shorten(keyphrase.text))


def place(page: Page) -> Located:
    """Where the page declares its keyphrase, or else the head."""
    named = (meta.value for meta in page.head.named("keywords") if meta.text)
    return next(named, page.head.place)
