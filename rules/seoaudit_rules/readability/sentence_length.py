from collections.abc import Iterator
from math import ceil

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.text import uses_spaces
from seoaudit.text.languages.records import language_of
from seoaudit_rules.listed_places import listed


class SentenceLength(Rule):
    """Keep most sentences short.

    ## Why it matters
    A reader must hold a sentence in mind until it ends, and people who read on a phone or in a
    second language lose the thread first. The limits are a best practice: 25 words is the British
    government's rule for its own website; Spanish, French, Italian, Portuguese, Persian and Arabic
    need more words for the same thought (30 here), Russian, Polish, Turkish, Finnish, Hungarian and
    Hebrew fewer (20). Yoast's limits are five to ten words lower and would fail most newspapers.

    ## How to fix it
    Split a long sentence at "and", "which" or a comma, or delete what the reader does not need. A
    few long sentences are fine; many of them are tiring.

    ## References
    - https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "readability/sentence-length"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3
    judges_article = True
    follows = ("content/too-short",)

    max_words = option(
        0, "Maximum words in a sentence; 0 for the limit of its language.", minimum=0
    )
    max_percent = option(30, "Maximum share of longer sentences, in percent.", minimum=0)
    min_words = option(100, "Minimum words in paragraphs for a text to be checked.", minimum=0)

    too_long = message(
        "{count} of {total} sentences ({percent}%) have more than {limit} words; the longest, by "
        "line: {sentences}.",
        one="One of {total} sentences ({percent}%) has more than {limit} words, by line: "
        "{sentences}.",
        advice="Split the longest first: at most {max_percent}% of the sentences should have more "
        "than {limit} words.",
        per="page",
    )

    examples = (
        good(f"<p>{'We prune the old trees in winter. ' * 20}</p>"),
        good(f"<p>{'One sentence without an end, ' * 10} is no text to judge.</p>"),
        bad(
            f"<p>{'We prune the old trees in winter. ' * 10}{'And then we prune ' * 20}.</p>",
            "too_long",
            settings={"max_percent": 5},
        ),
        bad(f'<p lang="ar">{"نقلم الأشجار القديمة في الشتاء " * 30}.</p>', "too_long"),
    )

    def applies(self, page: Page) -> bool:
        spaced = uses_spaces(page.language.code)
        return spaced and page.text.running_words >= max(1, self.min_words)

    def awaits(self, page: Page) -> bool:
        return uses_spaces(page.language.code)

    def check(self, page: Page) -> Iterator[Finding]:
        limit = self.max_words or language_of(page.language.code).max_sentence_words
        sentences = page.text.running_sentences
        long = [sentence for sentence in sentences if len(sentence.words) > limit]
        percent = 100 * len(long) / len(sentences)
        if percent <= self.max_percent:
            return
        allowed = self.max_percent * len(sentences) / 100
        excess = ceil(len(long) - allowed)
        longest = sorted(long, key=lambda sentence: -len(sentence.words))
        shown = ((each.opening, each.text, len(each.words)) for each in longest)
        yield self.too_long.at(
            longest[0].opening,
            cost=min(1.0, excess / max(MIN_TO_LOSE_ALL, allowed)),
            count=len(long),
            total=len(sentences),
            percent=round(percent),
            limit=limit,
            sentences=listed(page, shown),
        )


# Sentences too many that cost the whole weight, where fewer than that are allowed.
MIN_TO_LOSE_ALL = 10
