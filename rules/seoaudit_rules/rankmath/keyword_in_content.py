from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import contains


class KeywordInContent(RankMathTest):
    """Use the exact keyphrase in the text.

    ## Why it matters
    Worth 3 points. Quirks: the keyphrase is found inside other words and across the end of a
    sentence, but not in another form, not with a hyphen or slash between its words, not in square
    brackets, and not if a tag without a space separates its words.

    ## How to fix it
    For the points, use the keyphrase once exactly as given.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-content"
    counterpart = "keyphrase/in-content"
    weight = 3

    missing = message(
        "Rank Math does not find the keyphrase in the text: {earned} of {possible} points.",
        advice="Use the exact keyphrase in the text.",
    )

    examples = (
        good("<p>An apple tree needs light.</p>", keyphrase="apple tree"),
        good("<p>He grew an apple. Tree after tree fell.</p>", keyphrase="apple tree"),
        bad("<p>Pruning of the apple-tree</p>", "missing", keyphrase="apple tree"),
        bad("<ul><li>apple</li><li>tree</li></ul>", "missing", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        return 3 if contains(paper.joined, paper.keyphrase) else 0
