from seoaudit import Page, bad, good, message
from seoaudit.rule import Message
from seoaudit_rules.rankmath.paper import Paper, paper_of
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import contains


class KeywordInTitle(RankMathTest):
    """Use the exact keyphrase in the title.

    ## Why it matters
    This test alone is a good third of Rank Math's score: 36 points in English, 38 in any other
    language. The site name counts as part of the title. Quirks: the keyphrase is found inside other
    words and across the end of a sentence; an inflected form, another spelling of an Arabic letter
    or a hyphen instead of a space does not count.

    ## How to fix it
    For the points, use the keyphrase exactly as given. For readers and search engines any form that
    reads well will do.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-title"
    counterpart = "keyphrase/in-title"
    weight = 38
    about = "title"

    missing = message(
        "Rank Math does not find the keyphrase in the title: {earned} of {possible} points.",
        advice="Use the exact keyphrase in the title.",
    )
    unnamed = message(
        "No keyphrase is given that Rank Math can search for, so its keyphrase tests earn nothing: "
        "{earned} of {possible} points.",
        advice="Set a keyphrase that contains letters or digits.",
    )

    examples = (
        good("<title>How to prune an apple tree</title>", keyphrase="apple tree"),
        bad("<title>How to prune in winter</title>", "missing", keyphrase="apple tree"),
        bad("<title>How to prune in winter</title>", "unnamed"),
        bad("<title>How to prune in winter</title>", "unnamed", keyphrase="—"),
        bad("<title>The apple-tree in winter</title>", "missing", keyphrase="apple tree"),
    )

    def weight_on(self, page: Page) -> float:
        return 36 if paper_of(page).language == "en" else self.weight

    def points(self, paper: Paper) -> int:
        possible = 36 if paper.language == "en" else 38
        return possible if contains(paper.title, paper.keyphrase) else 0

    def wording(self, paper: Paper) -> Message:
        return type(self).missing if paper.keyphrase else type(self).unnamed
