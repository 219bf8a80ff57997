from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Sentence
from seoaudit.text.readability.passive import find_passives, knows_passive
from seoaudit_rules.listed_places import listed


class PassiveVoice(Rule):
    """Prefer the active voice.

    ## Why it matters
    "The law was passed" hides who passed it, and asks more of the reader than "Parliament passed
    the law". A text full of such sentences sounds bureaucratic. The accepted share is a best
    practice popularised by Yoast. The rule finds passives by the form of the words, so a finding is
    a hint: some sentences will be right as they are.

    ## How to fix it
    Make the person or thing that acts the subject. In Arabic, replace تم and the noun after it with
    the verb: وقّع الوزير instead of تم توقيع. Keep the passive where nobody knows or cares who
    acted.

    ## References
    - https://digital.gov/guides/plain-language/writing
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "readability/passive-voice"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 0.5
    judges_article = True
    follows = ("content/too-short",)

    max_percent = option(15, "Maximum share of passive sentences, in percent.", minimum=0)
    min_words = option(100, "Minimum words in paragraphs for a text to be checked.", minimum=0)

    passive = message(
        "{count} sentences look like passive voice, {percent}% of all; by line: {phrases}.",
        one="A sentence looks like passive voice, by line: {phrases}.",
        advice="If it matters who acts, make them the subject.",
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

    def awaits(self, page: Page) -> bool:
        return knows_passive(page.language.code) and page.is_in_its_language

    def check(self, page: Page) -> Iterator[Finding]:
        sentences = page.text.running_sentences
        found = list(passives(sentences, page.language.code))
        percent = 100 * len(found) / len(sentences)
        if percent <= self.max_percent:
            return
        cost = min(1, (percent - self.max_percent) / (self.max_percent or 1))
        shown = ((s.span(first, last), s.quote(first, last), None) for s, first, last in found)
        yield self.passive.at(
            found[0][0].span(*found[0][1:]),
            cost=cost,
            phrases=listed(page, shown),
            count=len(found),
            percent=round(percent),
        )


def passives(sentences: Sequence[Sentence], language: str) -> Iterator[tuple[Sentence, int, int]]:
    """Each sentence that looks passive, with the first and last word of the passive."""
    places = find_passives([sentence.spelled for sentence in sentences], language)
    for sentence, found in zip(sentences, places, strict=True):
        if found:
            yield sentence, *found
