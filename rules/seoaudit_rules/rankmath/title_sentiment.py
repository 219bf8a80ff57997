from seoaudit import Page, bad, good, message
from seoaudit_rules.rankmath.paper import Paper, read_paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import words
from seoaudit_rules.rankmath.word_lists import read_words


class TitleSentiment(RankMathTest):
    """Let the title show a feeling, good or bad.

    ## Why it matters
    Worth 1 point, in English only. Quirk: words of good and of bad feeling cancel each other, so
    that a title with one of each earns nothing. The lists here are this project's own and weigh
    every word alike: they agree with Rank Math on most titles, not on all.

    ## How to fix it
    Use a word that shows what the article feels about its subject, where it feels anything.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/title-sentiment"
    weight = 1
    about = "title"

    neutral = message(
        "The title shows neither a good nor a bad feeling: {earned} of {possible} points.",
        advice="Use a word of feeling where the article has one, such as “healthy” or “mistake”.",
    )

    examples = (
        good("<title>Healthy apple trees</title>"),
        good("<title>Mistakes in pruning</title>"),
        bad("<title>How to love what you hate</title>", "neutral"),
        bad("<title>Pruning an apple tree</title>", "neutral"),
    )

    def applies(self, page: Page) -> bool:
        return read_paper(page).language == "en"

    def points(self, paper: Paper) -> int:
        positive = read_words("positive_words", "en")
        negative = read_words("negative_words", "en")
        said = words(paper.title)
        return 1 if sum((word in positive) - (word in negative) for word in said) else 0
