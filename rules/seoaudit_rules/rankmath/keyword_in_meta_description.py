from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import contains


class KeywordInMetaDescription(RankMathTest):
    """Use the exact keyphrase in the meta description.

    ## Why it matters
    Worth 2 points. Quirk: a page without a description is judged by the one that Rank Math
    generates, the first paragraph with the keyphrase, so the test often passes on its own.

    ## How to fix it
    Write your own description and use the keyphrase in it.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-meta-description"
    counterpart = "keyphrase/in-description"
    weight = 2
    about = "description"

    missing = message(
        "Rank Math does not find the keyphrase in the meta description: {earned} of {possible} "
        "points.",
        advice="Use the exact keyphrase in the description.",
    )

    examples = (
        good('<meta name="description" content="An apple tree in winter">', keyphrase="apple tree"),
        good("<p>Prune in winter.</p><p>An apple tree needs light.</p>", keyphrase="apple tree"),
        bad('<meta name="description" content="A tree">', "missing", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        return 2 if contains(paper.description, paper.keyphrase) else 0
