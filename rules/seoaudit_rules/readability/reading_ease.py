from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import shorten

# The end of the Wiener Sachtextformel's scale; harder texts get the same grade.
MAX_YEARS = 15


class ReadingEase(Rule):
    """Write so that most readers can follow.

    ## Why it matters
    Long words in long sentences shut out readers who would have understood the subject. Reading
    ease goes from 0 to 100 and comes from the formula made for the language: Flesch for English,
    Kandel-Moles for French, Fernández Huerta for Spanish, Amstad for German, OSMAN for Arabic and
    so on; languages without a formula are not checked. German texts also get a reading level, the
    school grade of the first Wiener Sachtextformel (4 easy, 15 very hard), and Polish ones that of
    Pisarek. The number is a symptom, not a judgement of the content, and no search engine is known
    to use it: the limit is a best practice.

    ## How to fix it
    Split the longest sentences. Choose the shorter of two words. Explain a term where you need it,
    and leave out those you do not need.

    ## References
    - https://doi.org/10.1037/h0057532
    - https://aclanthology.org/L16-1038/
    - https://de.wikipedia.org/wiki/Lesbarkeitsindex#Wiener_Sachtextformel
    - https://www.w3.org/WAI/WCAG22/Understanding/reading-level.html
    """

    id = "readability/reading-ease"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 1
    judges_article = True

    min_ease = option(
        0.0,
        "Minimum reading ease, of 100; 0 for the very hard threshold of the language's formula.",
        minimum=0,
    )
    min_words = option(100, "Minimum words in paragraphs for a text to be checked.", minimum=0)

    very_hard = message(
        "The reading ease is {ease} of 100: very hard for most readers.",
        advice="Raise it to {least} with shorter sentences (first “{beginning}”) and plainer "
        "words.",
        per="page",
    )
    very_hard_in_years = message(
        "The reading ease is {ease} of 100: very hard for most readers (reading level: grade "
        "{years}).",
        advice="Raise it to {least} with shorter sentences (first “{beginning}”) and plainer "
        "words.",
    )

    examples = (
        good(f"<p>{'We prune the old trees in winter. ' * 20}</p>"),
        good("<p>Institutional interdependencies characterise organisational sustainability.</p>"),
        bad(
            f"<html lang=en>{'<p>The institutional interdependencies of bureaucracies.' * 30}",
            "very_hard",
        ),
        bad(
            f"<html lang=de>{'<p>Die wirtschaftspolitischen Rahmenbedingungen und Regeln.' * 60}",
            "very_hard_in_years",
        ),
        bad(
            f'<html lang="ar"><p>{"المؤسسات الاستراتيجية والاستثمارات الاقتصادية " * 40}.',
            "very_hard",
        ),
    )

    def applies(self, page: Page) -> bool:
        if page.text.running_words < max(1, self.min_words) or not page.is_in_its_language:
            return False
        return page.text.reading_ease is not None and page.text.reading_ease.calibrated

    def check(self, page: Page) -> Iterator[Finding]:
        found = page.text.reading_ease
        assert found
        least = self.min_ease or found.very_hard_below
        if found.ease >= least:
            return
        longest = max(page.text.running_sentences, key=lambda sentence: len(sentence.words))
        in_years = found.school_years is not None
        yield (self.very_hard_in_years if in_years else self.very_hard).at(
            longest.opening,
            cost=min(1, 0.5 + (least - found.ease) / 40),
            ease=found.ease,
            least=least,
            beginning=shorten(longest.text, 40),
            years=min(MAX_YEARS, round(found.school_years or 0)),
        )
