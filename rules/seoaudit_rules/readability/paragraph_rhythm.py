from collections.abc import Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Sentence
from seoaudit.text import uses_spaces
from seoaudit.text.readability.sentence_openings import opening_of


class ParagraphRhythm(Rule):
    """Vary how consecutive sentences begin.

    ## Why it matters
    Three sentences in a row with the same beginning sound like a list read aloud. Unless it is
    intentional, it is monotonous. The limit of three is a best practice popularised by Yoast;
    articles, demonstratives and numbers count together with the word that follows. Quotations are
    not checked, because they are not the author's to change.

    ## How to fix it
    Rearrange one of the sentences, merge two of them, or turn an enumeration into a list. Keep what
    you repeat on purpose.

    ## References
    - https://github.com/Yoast/wordpress-seo/blob/trunk/packages/yoastseo/src/scoring/assessments/SCORING%20READABILITY.md
    """

    id = "readability/paragraph-rhythm"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 1
    judges_article = True

    min_run = option(3, "Sentences in a row with the same beginning that are reported.", minimum=2)

    monotonous = message(
        "{count} sentences in a row begin with “{opening}”.",
        advice="Begin one of them with a different word.",
        per="opening",
    )

    examples = (
        good("<p>Trees grow. Trees rest. Then trees grow again.</p>"),
        good("<ul><li>Trees grow.</li><li>Trees rest.</li><li>Trees die.</li></ul><p>So.</p>"),
        good("<p>“We know trees. We prune trees. We plant trees,” she said.</p>"),
        bad("<p>Trees grow. Trees rest. Trees grow again.</p>", "monotonous"),
        bad("<p>وقال الوزير نعم. وقال الرئيس لا.</p><p>وقال الناس ربما.</p>", "monotonous"),
    )

    def applies(self, page: Page) -> bool:
        spaced = uses_spaces(page.language.code)
        return spaced and len(page.text.running_sentences) >= self.min_run

    def awaits(self, page: Page) -> bool:
        return uses_spaces(page.language.code)

    def check(self, page: Page) -> Iterator[Finding]:
        sentences = page.text.running_sentences
        runs = [
            run
            for run in runs_of(sentences, page.language.code)
            if len(run) >= self.min_run and not all(sentence.is_quoted for sentence in run)
        ]
        for run in runs[:MAX_SHOWN]:
            opening = opening_of(run[0].spelled, page.language.code)
            yield self.monotonous.at(
                run[0].span(0, opening.count(" ")),
                cost=len(run) / len(sentences),
                count=len(run),
                opening=run[0].quote(0, opening.count(" ")),
            )


MAX_SHOWN = 20


def runs_of(sentences: Sequence[Sentence], language: str) -> Iterator[Sequence[Sentence]]:
    """The runs of sentences with the same beginning, without headings or lists in between."""
    run: list[Sentence] = []
    begun = ""
    for sentence in sentences:
        opening = opening_of(sentence.spelled, language)
        follows = bool(run) and sentence.paragraph - run[-1].paragraph <= 1
        if run and not (follows and opening == begun):
            yield run
            run = []
        run.append(sentence)
        begun = opening
    yield run
