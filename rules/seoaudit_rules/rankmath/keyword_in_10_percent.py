from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import contains

# Maximum words of a text in which the keyphrase may be anywhere.
MAX_SHORT_TEXT = 400


class KeywordIn10Percent(RankMathTest):
    """Use the keyphrase in the first tenth of the text.

    ## Why it matters
    Worth 3 points. Quirk: in a text of 400 words or fewer the keyphrase may be anywhere, even in
    the last line; from 401 words on it must be entirely within the first tenth.

    ## How to fix it
    Use the exact keyphrase in the opening paragraph.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-10-percent"
    counterpart = "keyphrase/in-introduction"
    weight = 3

    late = message(
        "Rank Math does not find the keyphrase at the beginning of the text: {earned} of "
        "{possible} points.",
        advice="Use the exact keyphrase in the first paragraph.",
    )

    examples = (
        good("<p>Prune in winter. An apple tree needs light.</p>", keyphrase="apple tree"),
        bad("<p>Prune in winter. A tree needs light.</p>", "late", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        words = paper.words
        first = words if len(words) <= MAX_SHORT_TEXT else words[: len(words) // 10]
        return 3 if contains(" ".join(first), paper.keyphrase) else 0
