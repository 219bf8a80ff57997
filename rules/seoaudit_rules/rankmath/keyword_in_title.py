from seoaudit import Page, bad, good, message
from seoaudit.rule import Message
from seoaudit_rules.rankmath.paper import Paper, read_paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import says


class KeywordInTitle(RankMathTest):
    """Say the keyphrase in the title, letter for letter.

    ## Why it matters
    This test alone is a good third of Rank Math's score: 36 points in English, 38 in any other
    language. The title counts with the name of the site. Quirks: the keyphrase is found inside
    other words and across the end of a sentence; an inflected form, another spelling of an Arabic
    letter or a hyphen in place of a space is not the keyphrase.

    ## How to fix it
    For the points, write the keyphrase exactly as given. For readers and search engines any form
    that reads well will do.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-title"
    counterpart = "keyphrase/in-title"
    weight = 38
    about = "title"

    missing = message(
        "Rank Math does not find the keyphrase in the title: {earned} of {possible} points.",
        advice="Write the keyphrase in the title exactly as you gave it.",
    )
    unnamed = message(
        "No keyphrase is named that Rank Math could look for: all its tests of one earn nothing,"
        " this one {earned} of {possible} points.",
        advice="Name a keyphrase with letters or digits in it.",
    )

    examples = (
        good("<title>How to prune an apple tree</title>", keyphrase="apple tree"),
        bad("<title>How to prune in winter</title>", "missing", keyphrase="apple tree"),
        bad("<title>How to prune in winter</title>", "unnamed"),
        bad("<title>How to prune in winter</title>", "unnamed", keyphrase="—"),
        bad("<title>The apple-tree in winter</title>", "missing", keyphrase="apple tree"),
    )

    def weight_on(self, page: Page) -> float:
        return 36 if read_paper(page).language == "en" else self.weight

    def points(self, paper: Paper) -> int:
        possible = 36 if paper.language == "en" else 38
        return possible if says(paper.title, paper.keyphrase) else 0

    def wording(self, paper: Paper) -> Message:
        return type(self).missing if paper.keyphrase else type(self).unnamed
