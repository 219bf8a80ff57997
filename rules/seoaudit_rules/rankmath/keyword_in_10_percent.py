from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import says

# Words up to which the keyphrase may stand anywhere.
ANYWHERE = 400


class KeywordIn10Percent(RankMathTest):
    """Say the keyphrase in the first tenth of the text.

    ## Why it matters
    Worth 3 points. Quirk: in a text of 400 words or fewer the keyphrase may stand anywhere, also
    in the last line; from 401 words on it must stand wholly in the first tenth.

    ## How to fix it
    Say the keyphrase in the opening paragraph, letter for letter.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-10-percent"
    counterpart = "keyphrase/in-introduction"
    weight = 3

    late = message(
        "Rank Math does not find the keyphrase at the beginning of the text: {earned} of"
        " {possible} points.",
        advice="Write the keyphrase in the first paragraph exactly as you gave it.",
    )

    examples = (
        good("<p>Prune in winter. An apple tree needs light.</p>", keyphrase="apple tree"),
        bad("<p>Prune in winter. A tree needs light.</p>", "late", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        words = paper.words
        first = words if len(words) <= ANYWHERE else words[: len(words) // 10]
        return 3 if says(" ".join(first), paper.keyphrase) else 0
