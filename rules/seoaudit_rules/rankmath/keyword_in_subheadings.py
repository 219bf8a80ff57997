from collections.abc import Sequence

from seoaudit import bad, good, message
from seoaudit_rules.rankmath.paper import Paper
from seoaudit_rules.rankmath.rank_math_test import RankMathTest
from seoaudit_rules.rankmath.tokens import pattern, words


class KeywordInSubheadings(RankMathTest):
    """Use the keyphrase between the first and the last subheading.

    ## Why it matters
    Worth 3 points, meant for a subheading with the keyphrase. Quirks: the keyphrase may be anywhere
    after the first h2 to h6 opens and before the last one closes, even in plain paragraphs. Between
    its words there may be anything without a Latin letter or digit, even whole Arabic sentences.
    Bold type on a word of the keyphrase, or a curly apostrophe, hides it.

    ## How to fix it
    Use the keyphrase, or its subject, in a subheading where it fits.

    ## References
    - https://rankmath.com/kb/score-100-in-tests/
    """

    id = "rankmath/keyword-in-subheadings"
    counterpart = "keyphrase/in-subheadings"
    weight = 3

    missing = message(
        "Rank Math does not find the keyphrase in a subheading: {earned} of {possible} points.",
        advice="Use the exact keyphrase in a subheading.",
    )

    examples = (
        good("<p>Text</p><h2>Prune an apple tree</h2><p>Text</p>", keyphrase="apple tree"),
        good("<h2>Winter</h2><p>An apple tree.</p><h2>Light</h2>", keyphrase="apple tree"),
        bad("<h2>Winter</h2><p>An apple tree.</p>", "missing", keyphrase="apple tree"),
        bad("<h2>An apple <b>tree</b></h2><p>Text</p>", "missing", keyphrase="apple tree"),
    )

    def points(self, paper: Paper) -> int:
        opening = pattern(r"<h[2-6][^>]*>").search(paper.text)
        if opening is None or not paper.keyphrase:
            return 0
        closing = [found.start() for found in pattern(r"</h[2-6]>").finditer(paper.text)]
        between = paper.text[opening.end() : closing[-1]] if closing else ""
        return 3 if contains_in_order(between, words(paper.keyphrase)) else 0


def contains_in_order(text: str, wanted: Sequence[str]) -> bool:
    """Whether the words follow each other without a Latin letter, digit or underscore between them.

    Reads each stretch of the text once, however often it contains the first word.
    """
    first, *others = wanted
    start = text.find(first)
    while start >= 0:
        at = stretch_end = _stretch_end(text, start + len(first))
        place = start + len(first)
        for word in others:
            found = text.find(word, place + 1, at + len(word))
            if found < 0:
                break
            place = found + len(word)
            at = _stretch_end(text, place)
        else:
            return True
        start = text.find(first, max(start + 1, stretch_end - len(first) + 1))
    return False


def _stretch_end(text: str, start: int) -> int:
    found = pattern("(?-i:[A-Za-z0-9_])").search(text, start)
    return found.start() if found else len(text)
