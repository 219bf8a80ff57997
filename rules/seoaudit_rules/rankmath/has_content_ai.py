from seoaudit import Page, bad, good, message, option
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class HasContentAi(RankMathTest):
    """Know that five points are reserved for a paid Rank Math feature.

    ## Why it matters
    Worth 5 points, awarded only to posts on which the paid Content AI was used. Quirk: the test
    stays in the total even if that feature is switched off, so a post without it earns 95 of 105
    points at best. A page does not show whether it was used; this rule assumes that it was not.

    ## How to fix it
    Nothing about the article needs to change. Switch `counted` off to see the score without this
    test.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/has-content-ai"
    weight = 5

    counted = option(True, "Whether the test counts, as it does on sites without the feature.")

    missing = message(
        "Rank Math reserves {possible} points for its paid feature Content AI and awards {earned}.",
        advice="No action needed: nothing is wrong with the article.",
    )

    examples = (
        good("<p>Prune</p>", settings={"counted": False}),
        bad("<p>Prune</p>", "missing"),
    )

    def applies(self, page: Page) -> bool:  # noqa: ARG002 - no page shows it
        return self.counted

    def points(self, paper: Paper) -> int:  # noqa: ARG002 - as above
        return 0
