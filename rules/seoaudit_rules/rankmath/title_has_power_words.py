from seoaudit import Page, bad, good, message
from seoaudit_rules.rankmath.paper import Paper, paper_of
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.word_lists import read_words

# Those in which Rank Math asks for power words.
# The languages in which Rank Math asks for power words.
LANGUAGES = frozenset("de en es fi fr hu id it ja nl sv".split())

MAX_ENDING_LENGTH = 4


class TitleHasPowerWords(RankMathTest):
    """Use a power word in the title.

    ## Why it matters
    Worth 1 point in eleven languages. Quirk: a longer word also counts if it begins with a power
    word and is at most 4 characters longer, so "newton" passes for "new". The lists here are this
    project's own: they agree with those of Rank Math on most titles, not on all.

    ## How to fix it
    Use a power word where it is true. Readers tire of empty ones.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/title-has-power-words"
    weight = 1
    about = "title"

    missing = message(
        "The title contains no known power word: {earned} of {possible} points.",
        advice="Use a power word, such as “proven” or “simple”, where it is true.",
    )

    examples = (
        good("<title>The proven way to prune an apple tree</title>"),
        good("<title>Newton and the apple tree</title>"),
        bad("<title>Pruning an apple tree</title>", "missing"),
    )

    def applies(self, page: Page) -> bool:
        return paper_of(page).language in LANGUAGES

    def points(self, paper: Paper) -> int:
        known = read_words("power_words", paper.language)
        return 1 if any(_begins_with_any(token, known) for token in paper.title.split()) else 0


def _begins_with_any(token: str, known: frozenset[str]) -> bool:
    shortest = max(1, len(token) - MAX_ENDING_LENGTH)
    return any(token[:end] in known for end in range(shortest, len(token) + 1))
