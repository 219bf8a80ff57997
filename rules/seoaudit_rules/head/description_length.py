from collections.abc import Iterator

from seoaudit import Basis, Finding, Page, Rule, Severity, bad, good, message, option
from seoaudit.text.search_result_width import (
    DESKTOP,
    FONT_TOLERANCE,
    MEASURING_ERROR,
    MIN_DESCRIPTION_PIXELS,
)
from seoaudit.text.width import fitting, width


class DescriptionLength(Rule):
    """Write a meta description that fits search results.

    ## Why it matters
    Search results show about two lines of it. A longer description is cut off, and a much shorter
    one leaves room that search engines may fill with other text from the page. Google sets no
    limit; the limits here are a best practice, measured in the width that a description gets in the
    results. A description that misses one by less than 5 % is fine: the width cannot be measured
    more exactly.

    ## How to fix it
    Put the most important point in the first sentence, and fit the rest on two lines.

    ## References
    - https://developers.google.com/search/docs/appearance/snippet
    """

    id = "head/description-length"
    severity = Severity.WARNING
    basis = Basis.HEURISTIC
    weight = 3
    follows = ("head/description-missing",)

    min_pixels = option(
        MIN_DESCRIPTION_PIXELS, "Minimum width of a description, in pixels.", minimum=0
    )
    max_pixels = option(
        DESKTOP.description_pixels,
        "Maximum width of a description that search results show, in pixels.",
        minimum=1,
    )

    too_short = message(
        "The meta description has {count} characters; search results have room for about {room} "
        "({pixels} of {max_pixels} px).",
        advice="Say in one or two sentences what the reader will find on this page.",
    )
    too_long = message(
        "The meta description has {count} characters; search results show about the first {shown} "
        "({pixels} of {max_pixels} px).",
        advice="Put the most important point first and cut the rest.",
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
        """head/description-missing reports a missing or empty description."""
        return page.description is not None

    def check(self, page: Page) -> Iterator[Finding]:
        description = page.description
        assert description is not None
        text, size = description.text, DESKTOP.description_size
        pixels, count = round(width(text, size)), len(text)
        if pixels * MEASURING_ERROR < self.min_pixels:
            cost = 0.5 if pixels * FONT_TOLERANCE >= self.min_pixels else 1
            room = int(round(self.max_pixels * count / max(pixels, 1), -1))
            yield self.too_short.at(
                description.value, cost=cost, count=count, pixels=pixels, room=room
            )
        elif pixels > self.max_pixels * MEASURING_ERROR:
            cost = 0.5 if pixels <= self.max_pixels * FONT_TOLERANCE else 1
            shown = fitting(text, self.max_pixels, size)
            yield self.too_long.at(
                description.value, cost=cost, count=count, pixels=pixels, shown=shown
            )
