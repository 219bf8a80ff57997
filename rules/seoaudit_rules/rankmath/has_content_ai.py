from seoaudit import Page, bad, good, message, option
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class HasContentAi(RankMathTest):
    """Know that five points are kept for a paid feature of Rank Math.

    ## Why it matters
    Worth 5 points, which go to posts for which the paid Content AI was asked. Quirk: the test stays
    in the sum where that feature is switched off, so that a post without it earns 95 of 105 points
    at best. No page shows whether it was used; this rule takes it that it was not.

    ## How to fix it
    Nothing about the article needs to change. Switch `counted` off to see the score without this
    test.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/has-content-ai"
    weight = 5

    counted = option(True, "Whether the test counts, as it does on sites without that feature.")

    missing = message(
        "Rank Math keeps {possible} points for its paid feature Content AI and gives {earned}.",
        advice="Nothing is wrong with the article; other tests can make up for it.",
    )

    examples = (
        good("<p>Prune</p>", settings={"counted": False}),
        bad("<p>Prune</p>", "missing"),
    )

    def applies(self, page: Page) -> bool:  # noqa: ARG002 - no page shows it
        return self.counted

    def points(self, paper: Paper) -> int:  # noqa: ARG002 - as above
        return 0
