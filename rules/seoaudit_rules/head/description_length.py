from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.text.search_result_width import DESKTOP, FONT_TOLERANCE, MIN_DESCRIPTION_PIXELS
from seoaudit.text.width import width


class DescriptionLength(Rule):
    """Keep the meta description as long as search results can show.

    ## Why it matters
    Results show about two lines of it. What is longer is cut, and what is much shorter leaves room
    that search engines may fill with other lines of the page. Google sets no limit; the limits
    here are custom, measured in the width that results give a description.

    ## How to fix it
    Tell the most important thing in the first sentence, and let the rest fit on two lines.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-length"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3

    min_pixels = option(
        MIN_DESCRIPTION_PIXELS, "Width of the shortest description that says enough.", minimum=0
    )
    max_pixels = option(
        DESKTOP.description_pixels, "Width of the longest description that results show.", minimum=1
    )

    too_short = message(
        "The meta description takes up only about {pixels} of the {max_pixels} pixels that search "
        "results give it.",
        advice="Say more about this page: {min_pixels} pixels or more.",
    )
    too_long = message(
        "The meta description is about {pixels} pixels wide. Search results show about "
        "{max_pixels}.",
        advice="Tell the most important thing first and cut the rest.",
    )

    examples = (
        good(
            '<meta name="description" content="When to prune an old apple tree, which branches to '
            'cut first, and how to keep it healthy for years.">'
        ),
        bad('<meta name="description" content="All about apple trees.">', "too_short"),
        bad(
            '<meta name="description" content="When to prune an old apple tree, which branches to '
            "cut first, how to keep it healthy for years, what tools you need, where to buy them, "
            'and what to do with all the wood that you have cut at the end of the day.">',
            "too_long",
        ),
    )

    def applies(self, page: Page) -> bool:
        """A missing or empty description is head/description-missing's."""
        return page.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        description = page.description
        assert description is not None
        pixels = round(width(description.text, DESKTOP.description_size))
        if pixels < self.min_pixels:
            cost = 0.5 if pixels * FONT_TOLERANCE >= self.min_pixels else 1
            yield self.too_short.at(description.value, cost=cost, pixels=pixels)
        elif pixels > self.max_pixels:
            cost = 0.5 if pixels <= self.max_pixels * FONT_TOLERANCE else 1
            yield self.too_long.at(description.value, cost=cost, pixels=pixels)
