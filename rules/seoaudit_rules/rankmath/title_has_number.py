from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import pattern


class TitleHasNumber(RankMathTest):
    """Use a number in the title.

    ## Why it matters
    Worth 1 point. Quirks: any digit from 0 to 9 counts, as in "H2O"; the Arabic-Indic digits ٠ to ٩
    do not. It is a matter of style that no search engine asks for.

    ## How to fix it
    Use a number where the title has one to mention.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/title-has-number"
    weight = 1
    about = "title"

    missing = message(
        "Rank Math finds no digit in the title: {earned} of {possible} points.",
        advice="If the title mentions a number, write it in the digits 0 to 9.",
    )

    examples = (
        good("<title>7 ways to prune</title>"),
        bad("<title>٧ طرق للتقليم</title>", "missing"),
        bad("<title>Seven ways to prune</title>", "missing"),
    )

    def points(self, paper: Paper) -> int:
        return 1 if pattern("[0-9]").search(paper.title) else 0
