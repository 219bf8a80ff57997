from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten
from seoaudit.text import uses_spaces
from seoaudit.text.languages.records import language_of


class SentenceLength(Rule):
    """Keep most sentences short.

    ## Why it matters
    A reader must hold a sentence in mind until it ends, and those who read on a telephone or in a
    second language lose the thread first. The limits are custom: 25 words is the British
    government's rule for its own site; Spanish, French, Italian, Portuguese, Persian and Arabic
    take more words for the same thought (30 here), Russian, Polish, Turkish, Finnish, Hungarian
    and Hebrew fewer (20). Yoast's limits lie five to ten words lower and find fault with most
    newspapers.

    ## How to fix it
    Divide a long sentence at "and", "which" or a comma, or strike out what the reader does not
    need. Short ones may follow; it is the many long ones that tire.

    ## References
    - https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "readability/sentence-length"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3

    max_words = option(0, "Most words of a sentence; 0 for the limit of its language.", minimum=0)
    max_percent = option(30, "Share of longer sentences that passes, in percent.", minimum=0)
    min_words = option(100, "Words in paragraphs from which a text is judged.", minimum=0)

    too_long = message(
        'The sentence that begins "{beginning}" has {count} words; {percent}% have over {limit}.',
        advice="Divide it; at most {max_percent}% of the sentences should have over {limit} words.",
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

    def check(self, page: Page) -> Iterator[Finding]:
        limit = self.max_words or language_of(page.language.code).max_sentence_words
        sentences = page.text.running_sentences
        long = [sentence for sentence in sentences if len(sentence.words) > limit]
        percent = 100 * len(long) / len(sentences)
        if percent <= self.max_percent:
            return
        longest = sorted(long, key=lambda sentence: -len(sentence.words))[:MAX_SHOWN]
        cost = min(1, (percent - self.max_percent) / (self.max_percent or 1))
        for sentence in longest:
            yield self.too_long.at(
                sentence.opening,
                cost=cost / len(longest),
                beginning=shorten(sentence.text),
                count=len(sentence.words),
                percent=round(percent),
                limit=limit,
            )


MAX_SHOWN = 5
