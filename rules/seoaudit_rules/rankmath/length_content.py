from collections.abc import Mapping

from seoaudit import bad, good, message, option
from seoaudit.rule import Value
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest

# Words from which on a text earns so many points.
# Minimum words, each with the points they earn.
STEPS = ((2001, 5), (1501, 4), (1001, 3), (600, 2))

TOO_MANY = 100_000


class LengthContent(RankMathTest):
    """Write as many words as Rank Math expects.

    ## Why it matters
    Worth up to 8 points: 2 from 600 words, 3 from 1,001, 4 from 1,501, 5 from 2,001 and 8 from
    2,501. Quirks: each round number earns only the lower step, 100,000 words earn nothing, and
    languages without spaces between words count almost nothing. No search engine asks for a word
    count.

    ## How to fix it
    Write what the subject needs. Words added only for the count help nobody.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/length-content"
    counterpart = "content/too-short"
    weight = 8

    full_words = option(2501, "Minimum words for all 8 points; 300 on a front page.", minimum=1)

    short = message(
        "Rank Math awards {earned} of {possible} points for the text length (words: {words}).",
        advice="{full_words} words earn all points; do not write more than the subject needs.",
    )

    examples = (
        good("<p>An apple tree needs light.</p>", settings={"full_words": 5}),
        bad("<p>An apple tree needs light.</p>", "short"),
    )

    def points(self, paper: Paper) -> int:
        if paper.word_count >= TOO_MANY:
            return 0
        steps = ((self.full_words, 8), *STEPS)
        return next((points for words, points in steps if paper.word_count >= words), 0)

    def numbers(self, paper: Paper) -> Mapping[str, Value]:
        return {"words": paper.word_count}
