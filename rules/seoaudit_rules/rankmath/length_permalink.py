from collections.abc import Mapping

from seoaudit import bad, good, message
from seoaudit.rule import Value
from seoaudit_rules.rankmath.letters import length
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest

MAX_LENGTH = 75


class LengthPermalink(RankMathTest):
    """Keep the URL to 75 characters or fewer, as Rank Math counts.

    ## Why it matters
    Worth 4 points. Quirks: scheme and domain count, so a long domain costs every page the points;
    an Arabic letter counts as one character, although it takes six when encoded.

    ## How to fix it
    Choose a short URL before publishing. Afterwards leave it alone: a new one costs links.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/length-permalink"
    counterpart = "url/too-long"
    weight = 4
    about = "url"

    long = message(
        "Rank Math awards {earned} of {possible} points for the URL length (characters: "
        "{characters}).",
        advice="URLs of up to 75 characters earn all points; shorten only unpublished ones.",
    )

    examples = (
        good("<p>Prune</p>", url="https://example.com/apple-tree/"),
        bad(
            "<p>Prune</p>",
            "long",
            url="https://example.com/how-to-prune-an-old-apple-tree-in-late-winter-before-the-buds-open/",
        ),
    )

    def points(self, paper: Paper) -> int:
        return 4 if paper.url and length(paper.url) <= MAX_LENGTH else 0

    def numbers(self, paper: Paper) -> Mapping[str, Value]:
        return {"characters": length(paper.url)}
