from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class LinksHasInternal(RankMathTest):
    """Link to another page of the site.

    ## Why it matters
    Worth 5 points, for a single link. Quirks: a link to "/", "./page" or "?page=2" is not seen,
    nor one whose address is written without quotation marks or begins with a digit or an Arabic
    letter; a host that only holds the site's domain as a part of its name counts as the site.

    ## How to fix it
    Link to pages of yours that tell more about the subject.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/links-has-internal"
    counterpart = "links/internal-missing"
    weight = 5

    missing = message(
        "Rank Math sees no link to another page of the site: {earned} of {possible} points.",
        advice="Link to a page of yours that tells more about the subject.",
    )

    examples = (
        good('<p>See <a href="/trees/">the list</a></p>', url="https://example.com/apple-tree/"),
        bad('<p>See <a href="/">the list</a></p>', "missing", url="https://example.com/apple/"),
        bad("<p>See the list</p>", "missing", url="https://example.com/apple-tree/"),
    )

    def points(self, paper: Paper) -> int:
        return 5 if any(link.kind == "internal" for link in paper.links) else 0
