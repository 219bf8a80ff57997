from seoaudit import bad, good, message
from seoaudit_rules.rankmath import tokens
from seoaudit_rules.rankmath.letters import length, straight_quotes
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class TitleStartWithKeyword(RankMathTest):
    """Start the keyphrase in the first half of the title.

    ## Why it matters
    Worth 3 points. Quirk: it is the first half, not the beginning, and the site name counts as part
    of the title, so a longer name makes the test easier.

    ## How to fix it
    Move the keyphrase towards the beginning if the title still reads well.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/title-start-with-keyword"
    counterpart = "keyphrase/early-in-title"
    weight = 3
    about = "title"

    late = message(
        "Rank Math does not find the keyphrase in the first half of the title: {earned} of"
        " {possible} points.",
        advice="Move the keyphrase towards the beginning of the title.",
    )

    examples = (
        good("<title>Apple tree pruning in winter</title>", keyphrase="apple tree"),
        bad("<title>In winter, prune the apple tree</title>", "late", keyphrase="apple tree"),
        bad("<title>Winter</title>", "late", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        title = tokens.joined(paper.title)
        before, found, _ = title.partition(tokens.joined(straight_quotes(paper.keyphrase)) or "\0")
        return 3 if found and length(before) < length(title) // 2 else 0
