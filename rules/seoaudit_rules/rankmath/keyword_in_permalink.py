from seoaudit import bad, good, message
from seoaudit_rules.rankmath.letters import keyphrase_slug, url_slug
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest


class KeywordInPermalink(RankMathTest):
    """Use the keyphrase in the URL, with hyphens between its words.

    ## Why it matters
    Worth 5 points. Quirks: the whole URL counts, so a keyphrase that is part of the domain always
    passes, as "cat" does in "/category/". Stop words must be included. An Arabic keyphrase is not
    found in a transliterated URL, nor a German one with umlauts if the URL spells them the same
    way; on Russian sites no Cyrillic keyphrase is ever found.

    ## How to fix it
    Put the words of the keyphrase in the last part of the URL before publishing. Afterwards leave
    the URL alone: a new one costs links.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-permalink"
    counterpart = "keyphrase/in-url"
    weight = 5
    about = "url"

    missing = message(
        "Rank Math does not find the keyphrase in the URL: {earned} of {possible} points.",
        advice="Put the words of the keyphrase in the URL, with hyphens between them.",
    )

    examples = (
        good("<p>Prune</p>", keyphrase="apple tree", url="https://example.com/apple-tree/"),
        good("<p>Prune</p>", keyphrase="example com", url="https://example.com/winter/"),
        bad("<p>Prune</p>", "missing", keyphrase="apple tree", url="https://example.com/apples/"),
    )

    def points(self, paper: Paper) -> int:
        wanted = keyphrase_slug(paper.keyphrase)
        is_lost = paper.language == "ru" and any("а" <= letter <= "ё" for letter in wanted)
        return 5 if wanted and not is_lost and wanted in url_slug(paper.url) else 0
