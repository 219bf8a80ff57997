from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Sentence, shorten
from seoaudit.text import find_passive
from seoaudit.text.readability.passive import knows_passive


class PassiveVoice(Rule):
    """Say who does what.

    ## Why it matters
    "The law was passed" hides who passed it, and asks more of the reader than "Parliament passed
    the law". A text of such sentences reads like an office letter. The share that passes is custom,
    the one Yoast has taught writers. What is found is a hint by the form of the words: some will
    be right as they are.

    ## How to fix it
    Make who acts the subject. In Arabic, put the verb in the place of تم and the noun behind it:
    وقّع الوزير instead of تم توقيع. Leave the passive where nobody knows or cares who it was.

    ## References
    - https://digital.gov/guides/plain-language/writing
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "readability/passive-voice"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5

    max_percent = option(15, "Share of passive sentences that passes, in percent.", minimum=0)
    min_words = option(100, "Words in paragraphs from which a text is judged.", minimum=0)

    passive = message(
        '"{phrase}" reads like a passive, one of {count} in the text.',
        one='"{phrase}" reads like a passive.',
        advice="If it matters who acts, make that the subject.",
        per="page",
    )

    examples = (
        good(f"<p>{'The gardener prunes the trees in winter. ' * 20}</p>"),
        good("<p>The trees were pruned.</p>"),
        bad(
            f"<p>{'The gardener prunes the trees in winter. ' * 20}The trees were cut.</p>",
            "passive",
            settings={"max_percent": 3},
        ),
        bad(
            f'<html lang="ar"><p>{"يقلم البستاني الأشجار في الشتاء. " * 25}تم توقيع الاتفاق.</p>',
            "passive",
            settings={"max_percent": 3},
        ),
    )

    def applies(self, page: Page) -> bool:
        listed = knows_passive(page.language.code)
        is_long = page.text.running_words >= max(1, self.min_words)
        return listed and is_long and page.is_in_its_language

    def check(self, page: Page) -> Iterator[Finding]:
        sentences = page.text.running_sentences
        found = list(hints(sentences, page.language.code))
        percent = 100 * len(found) / len(sentences)
        if percent <= self.max_percent:
            return
        cost = min(1, (percent - self.max_percent) / (self.max_percent or 1))
        for sentence, first, last in found[:MAX_SHOWN]:
            yield self.passive.at(
                sentence.span(first, last),
                cost=cost / min(MAX_SHOWN, len(found)),
                phrase=shorten(sentence.quote(first, last)),
                count=len(found),
            )


MAX_SHOWN = 5


def hints(sentences: Sequence[Sentence], language: str) -> Iterator[tuple[Sentence, int, int]]:
    """Each sentence with a hint, and the first and last word of the hint."""
    for sentence in sentences:
        found = find_passive(sentence.spelled, language)
        if found:
            yield sentence, *found
