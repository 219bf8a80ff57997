from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class LinksHasInternal(RankMathTest):
    """Link to another page of the site.

    ## Why it matters
    Worth 5 points, for a single link. Quirks: a link to "/", "./page" or "?page=2" is not
    recognised, nor one whose URL is not in quotation marks or begins with a digit or an Arabic
    letter; a host whose name merely contains the site's domain counts as the site.

    ## How to fix it
    Link to pages of yours that say more about the subject.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/links-has-internal"
    counterpart = "links/internal-missing"
    weight = 5

    missing = message(
        "Rank Math finds no link to another page of the site: {earned} of {possible} points.",
        advice="Link to a page of yours that says more about the subject.",
    )

    examples = (
        good('<p>See <a href="/trees/">the list</a></p>', url="https://example.com/apple-tree/"),
        bad('<p>See <a href="/">the list</a></p>', "missing", url="https://example.com/apple/"),
        bad("<p>See the list</p>", "missing", url="https://example.com/apple-tree/"),
    )

    def points(self, paper: Paper) -> int:
        return 5 if any(link.kind == "internal" for link in paper.links) else 0
