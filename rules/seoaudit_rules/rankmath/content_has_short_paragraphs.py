from collections.abc import Mapping

from seoaudit import bad, good, message
from seoaudit.rule import Value
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest

MAX_LENGTH = 120


class ContentHasShortParagraphs(RankMathTest):
    """Keep every paragraph to 120 words or fewer.

    ## Why it matters
    Worth 3 points. Quirks: only `<p>` elements count; lists, tables, headings and plain `<div>`
    text of any length pass as soon as there is one paragraph, and without any the whole text counts
    as one paragraph.

    ## How to fix it
    Split a paragraph that contains more than one thought.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/content-has-short-paragraphs"
    counterpart = "content/paragraph-too-long"
    weight = 3

    long = message(
        "Rank Math awards {earned} of {possible} points for short paragraphs (words in the "
        "longest: {words}).",
        advice="Split every paragraph of more than 120 words.",
    )

    examples = (
        good("<p>An apple tree needs light.</p>"),
        bad("<p>" + "An apple tree needs light. " * 25 + "</p>", "long"),
    )

    def points(self, paper: Paper) -> int:
        return 3 if 0 < paper.longest_paragraph <= MAX_LENGTH else 0

    def numbers(self, paper: Paper) -> Mapping[str, Value]:
        return {"words": paper.longest_paragraph}
