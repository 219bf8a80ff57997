from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class LinksHasExternals(RankMathTest):
    """Link to another site.

    ## Why it matters
    Worth 4 points, for a single link. Quirks: any host that holds the site's domain as a part
    of its name counts as the site itself; where the domain is short, "www." belongs to it, and
    a link without "www." is taken for one to another site.

    ## How to fix it
    Link to the sources that the article rests on.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/links-has-externals"
    counterpart = "links/external-missing"
    weight = 4

    missing = message(
        "Rank Math sees no link to another site in the text: {earned} of {possible} points.",
        advice="Link to a source that the article rests on.",
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
