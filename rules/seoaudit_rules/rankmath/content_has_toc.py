from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest

BLOCK = "wp-block-rank-math-toc-block"


class ContentHasToc(RankMathTest):
    """Use Rank Math's table of contents.

    ## Why it matters
    Worth 2 points. Quirk: only Rank Math's own block counts, or two plugins it knows, which cannot
    be recognised on the page; any other table of contents earns nothing, however good.

    ## How to fix it
    A long article is easier to use with a table of contents, whichever tool creates it.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/content-has-toc"
    weight = 2

    missing = message(
        "Rank Math does not find its own table of contents: {earned} of {possible} points.",
        advice="Add a table of contents to a long article; only Rank Math's own block counts.",
    )

    examples = (
        good('<div class="wp-block-rank-math-toc-block"><a href="#a">A</a></div><p>Prune</p>'),
        bad('<nav class="toc"><a href="#a">A</a></nav><p id="a">Prune</p>', "missing"),
    )

    def points(self, paper: Paper) -> int:
        return 2 if paper.has_class(BLOCK) else 0
