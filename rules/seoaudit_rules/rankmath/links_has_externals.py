from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class LinksHasExternals(RankMathTest):
    """Link to another site.

    ## Why it matters
    Worth 4 points, for a single link. Quirks: any host whose name contains the site's domain counts
    as the site itself; if the domain is short, "www." is part of it, and a link without "www."
    counts as a link to another site.

    ## How to fix it
    Link to the sources that the article relies on.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/links-has-externals"
    counterpart = "links/external-missing"
    weight = 4

    missing = message(
        "Rank Math finds no link to another site in the text: {earned} of {possible} points.",
        advice="Link to a source that the article relies on.",
    )

    examples = (
        good(
            '<p>See <a href="https://example.org/trees">the list</a></p>',
            url="https://example.com/apple-tree/",
        ),
        bad(
            '<p>See <a href="https://notexample.com/trees">the list</a></p>',
            "missing",
            url="https://example.com/apple-tree/",
        ),
        bad("<p>See the list</p>", "missing", url="https://example.com/apple-tree/"),
    )

    def points(self, paper: Paper) -> int:
        return 4 if any(link.kind == "external" for link in paper.links) else 0
