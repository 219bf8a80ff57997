from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class LinksNotAllExternals(RankMathTest):
    """Let search engines follow one link to another site.

    ## Why it matters
    Worth 2 points, in addition to the points for having such a link. Quirks: the word "nofollow"
    counts anywhere in a tag with a rel, even in its URL; sponsored and user-generated links
    (rel="sponsored", rel="ugc") count as followed.

    ## How to fix it
    Do not use `rel="nofollow"` on links to sources you trust.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/links-not-all-externals"
    weight = 2

    missing = message(
        "Rank Math finds no followed link to another site: {earned} of {possible} points.",
        advice="Remove nofollow from a link to a source you trust.",
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
