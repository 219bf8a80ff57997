from seoaudit import bad, good, message
from seoaudit_rules.rankmath.letters import address_slug, keyphrase_slug
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class KeywordInPermalink(RankMathTest):
    """Say the keyphrase in the address, its words joined by hyphens.

    ## Why it matters
    Worth 5 points. Quirks: the whole address counts, so a keyphrase that is part of the domain
    always passes, as "cat" does in "/category/". Stop words must be there. An Arabic keyphrase
    is not found in a transliterated address, nor a German one with umlauts in the same word as
    written; on Russian sites no keyphrase in Cyrillic letters is ever found.

    ## How to fix it
    Put the words of the keyphrase into the last part of the address before the page is published.
    Afterwards leave the address alone: a new one costs links.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-permalink"
    counterpart = "keyphrase/in-url"
    weight = 5
    about = "address"

    missing = message(
        "Rank Math does not find the keyphrase in the address: {earned} of {possible} points.",
        advice="Put the words of the keyphrase into the address, joined by hyphens.",
    )

    examples = (
        good("<p>Prune</p>", keyphrase="apple tree", url="https://example.com/apple-tree/"),
        good("<p>Prune</p>", keyphrase="example com", url="https://example.com/winter/"),
        bad("<p>Prune</p>", "missing", keyphrase="apple tree", url="https://example.com/apples/"),
    )

    def points(self, paper: Paper) -> int:
        wanted = keyphrase_slug(paper.keyphrase)
        is_lost = paper.language == "ru" and any("а" <= letter <= "ё" for letter in wanted)
        return 5 if wanted and not is_lost and wanted in address_slug(paper.url) else 0
