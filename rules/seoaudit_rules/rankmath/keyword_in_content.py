from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import says


class KeywordInContent(RankMathTest):
    """Say the keyphrase in the text, letter for letter.

    ## Why it matters
    Worth 3 points. Quirks: the keyphrase is found inside other words and across the end of a
    sentence, but not in another form, not with a hyphen or slash between its words, not in square
    brackets, and not where a tag without a space parts its words.

    ## How to fix it
    For the points, write the keyphrase once exactly as given.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-content"
    counterpart = "keyphrase/in-content"
    weight = 3

    missing = message(
        "Rank Math does not find the keyphrase in the text: {earned} of {possible} points.",
        advice="Write the keyphrase in the text exactly as you gave it.",
    )

    examples = (
        good("<p>An apple tree needs light.</p>", keyphrase="apple tree"),
        good("<p>He grew an apple. Tree after tree fell.</p>", keyphrase="apple tree"),
        bad("<p>Pruning of the apple-tree</p>", "missing", keyphrase="apple tree"),
        bad("<ul><li>apple</li><li>tree</li></ul>", "missing", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        return 3 if says(paper.joined, paper.keyphrase) else 0
