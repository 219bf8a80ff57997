from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import says


class KeywordInMetaDescription(RankMathTest):
    """Say the keyphrase in the description, letter for letter.

    ## Why it matters
    Worth 2 points. Quirk: a page without a description is judged by the one Rank Math writes
    itself, the first paragraph that says the keyphrase, so that the test often passes by itself.

    ## How to fix it
    Write a description of your own and say the keyphrase in it.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-meta-description"
    counterpart = "keyphrase/in-description"
    weight = 2
    about = "description"

    missing = message(
        "Rank Math does not find the keyphrase in the description: {earned} of {possible} points.",
        advice="Write the keyphrase in the description exactly as you gave it.",
    )

    examples = (
        good('<meta name="description" content="An apple tree in winter">', keyphrase="apple tree"),
        good("<p>Prune in winter.</p><p>An apple tree needs light.</p>", keyphrase="apple tree"),
        bad('<meta name="description" content="A tree">', "missing", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        return 2 if says(paper.description, paper.keyphrase) else 0
