from collections.abc import Mapping

from seoaudit import bad, good, message
from seoaudit.rule import Value
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest

# The densities from which on a text earns so many points, in percent.
# Minimum densities in percent, each with the points it earns.
STEPS = ((2.51, 0), (1.0, 6), (0.76, 3), (0.75, 6), (0.5, 2))


class KeywordDensity(RankMathTest):
    """Use the keyphrases as often as Rank Math expects.

    ## Why it matters
    Worth up to 6 points: 2 from 0.50%, 3 from 0.76%, 6 from 1.00% to 2.50%, none above. Quirks:
    exactly 0.75% earns all 6; one more mention that makes 2.51% costs all 6; secondary keyphrases
    count too; so do matches inside other words; a keyphrase of three words counts as one. No search
    engine asks for a density, and Google treats excessive repetition as spam.

    ## How to fix it
    Write for readers. Use the keyphrase where the text discusses its subject.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    - https://developers.google.com/search/docs/essentials/spam-policies
    """

    id = "rankmath/keyword-density"
    counterpart = "keyphrase/density"
    weight = 6

    density = message(
        "Rank Math awards {earned} of {possible} points for a keyphrase density of {percent}%.",
        advice="A density of 1% to 2.5% earns all points; readability comes first.",
    )

    examples = (
        good(
            "<p>Prune an apple tree in late winter, before its buds open and after the hardest"
            " frosts have passed. Take out dead wood first, then branches that cross, and step back"
            " often: what is gone does not grow again this year, and light must reach every"
            " part.</p>",
            keyphrase="apple tree",
        ),
        bad("<p>An apple tree is an apple tree.</p>", "density", keyphrase="apple tree"),
        bad("<p>Prune in late winter.</p>", "density", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        density = paper.density
        return next((points for least, points in STEPS if density >= least), 0)

    def numbers(self, paper: Paper) -> Mapping[str, Value]:
        return {"percent": round(paper.density, 2)}
