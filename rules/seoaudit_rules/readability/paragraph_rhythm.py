from collections.abc import Container, Iterator, Sequence

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.facts import Block, Sentence, Span
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.text import uses_spaces
from seoaudit.text.readability.sentence_openings import opening_of
from seoaudit_rules.listed_places import listed


class ParagraphRhythm(Rule):
    """Vary how consecutive sentences begin.

    ## Why it matters
    Three sentences in a row with the same beginning sound like a list read aloud. Unless it is
    intentional, it is monotonous. The limit of three is a best practice popularised by Yoast;
    articles, demonstratives and numbers count together with the word that follows. Quotations and
    the answers of an interview are not checked, because they are not the author's to change.

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
        "In {count} places, sentences in a row have the same beginning; by line: {openings}.",
        one="Sentences in a row have the same beginning, by line: {openings}.",
        advice="Begin one of them with a different word.",
        per="page",
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
        answers = answers_of(page.text.blocks) if runs else ()
        runs = [run for run in runs if run[0].paragraph not in answers]
        if not runs:
            return
        openings = [opening_in(run, page.language.code) for run in runs]
        yield self.monotonous.at(
            openings[0][0],
            cost=sum(map(len, runs)) / len(sentences),
            count=len(runs),
            openings=listed(page, openings),
        )


def opening_in(run: Sequence[Sentence], language: str) -> tuple[Span, str, int]:
    """Where a run begins, the words that its sentences begin with, and their number."""
    last = opening_of(run[0].spelled, language).count(" ")
    return run[0].span(0, last), run[0].quote(0, last), len(run)


# Questions that make a text an interview. Chosen by reading pages; not swept.
MIN_QUESTIONS = 3

QUESTION_MARKS = ("?", "؟", "？", "?”", "?»", '?"')


def answers_of(blocks: Sequence[Block]) -> Container[int]:
    """The numbers of the blocks that answer the questions of an interview, or of a list of them.

    What somebody said is as little the author's to change as a quotation.
    """
    asks = [block.text.endswith(QUESTION_MARKS) for block in blocks]
    if sum(asks) < MIN_QUESTIONS:
        return ()
    answers: set[int] = set()
    is_answer = False
    for number, block in enumerate(blocks):
        if asks[number] or block.kind in HEADINGS:
            is_answer = asks[number]
        elif is_answer:
            answers.add(number)
    return answers


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
