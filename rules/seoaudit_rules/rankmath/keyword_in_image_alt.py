from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import pattern, words

ALT = r"<img\b[^>]*?\balt\s*=\s*([\"'])(.*?)\1"


class KeywordInImageAlt(RankMathTest):
    """Use the keyphrase in the alt text of an image.

    ## Why it matters
    Worth 2 points. Quirks: the words of the keyphrase may be inside other words, with anything
    between them, and a gallery shortcode earns the points without any alt text.

    ## How to fix it
    Describe what the image shows. If that is the subject of the article, the keyphrase fits
    naturally.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-image-alt"
    counterpart = "keyphrase/in-alt"
    weight = 2

    missing = message(
        "Rank Math does not find the keyphrase in the alt text of any image: {earned} of "
        "{possible} points.",
        advice="If an image shows the subject, use the exact keyphrase in its alt text.",
    )

    examples = (
        good('<p>Prune</p><img src="a.jpg" alt="apple tree">', keyphrase="apple tree"),
        good('<p>Prune</p><img src="a.jpg" alt="An apple and a tree">', keyphrase="apple tree"),
        bad('<p>Prune</p><img src="a.jpg" alt="">', "missing", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        if not paper.keyphrase:
            return 0
        wanted = dict.fromkeys(words(paper.keyphrase))
        alts = (found[2] for found in pattern(ALT).finditer(paper.text))
        is_found = (
            paper.keyphrase in paper.featured_alt
            or pattern(r"\[gallery\b[^\]]*\]").search(paper.text) is not None
            or any(_in_order(alt, list(wanted)) for alt in alts)
        )
        return 2 if is_found else 0


def _in_order(text: str, wanted: list[str]) -> bool:
    at = 0
    for word in wanted:
        found = text.find(word, at)
        if found < 0:
            return False
        at = found + len(word)
    return True
