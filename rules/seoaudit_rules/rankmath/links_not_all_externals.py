from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class LinksNotAllExternals(RankMathTest):
    """Let search engines follow one link to another site.

    ## Why it matters
    Worth 2 points, beside the points for having such a link. Quirks: the word "nofollow" counts
    anywhere in a tag with a rel, in its address too; links marked as sponsored or as written by
    readers count as followed.

    ## How to fix it
    Leave `rel="nofollow"` away from links to sources you trust.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/links-not-all-externals"
    weight = 2

    missing = message(
        "Rank Math sees no link to another site that may be followed: {earned} of {possible}"
        " points.",
        advice="Leave nofollow away from a link to a source you trust.",
    )

    examples = (
        good(
            '<p>See <a href="https://example.org/trees">the list</a></p>',
            url="https://example.com/apple-tree/",
        ),
        bad(
            '<p>See <a href="https://example.org/trees" rel="nofollow">the list</a></p>',
            "missing",
            url="https://example.com/apple-tree/",
        ),
    )

    def points(self, paper: Paper) -> int:
        return 2 if any(link.kind == "external" and link.is_followed for link in paper.links) else 0
