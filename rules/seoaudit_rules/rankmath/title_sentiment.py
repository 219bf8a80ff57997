from seoaudit import Page, bad, good, message
from seoaudit_rules.rankmath.paper import Paper, paper_of
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import words
from seoaudit_rules.rankmath.word_lists import read_words


class TitleSentiment(RankMathTest):
    """Use a positive or negative word in the title.

    ## Why it matters
    Worth 1 point, in English only. Quirk: positive and negative words cancel each other out, so a
    title with one of each earns nothing. The lists here are this project's own and weight all words
    equally: they agree with Rank Math on most titles, not on all.

    ## How to fix it
    Use a word that shows the article's attitude to its subject, if it has one.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/title-sentiment"
    weight = 1
    about = "title"

    neutral = message(
        "The title has neither a positive nor a negative sentiment: {earned} of {possible} points.",
        advice="Use an emotional word that fits the article, such as “healthy” or “mistake”.",
    )

    examples = (
        good("<title>Healthy apple trees</title>"),
        good("<title>Mistakes in pruning</title>"),
        bad("<title>How to love what you hate</title>", "neutral"),
        bad("<title>Pruning an apple tree</title>", "neutral"),
    )

    def applies(self, page: Page) -> bool:
        return paper_of(page).language == "en"

    def points(self, paper: Paper) -> int:
        positive = read_words("positive_words", "en")
        negative = read_words("negative_words", "en")
        tokens = words(paper.title)
        return 1 if sum((word in positive) - (word in negative) for word in tokens) else 0
