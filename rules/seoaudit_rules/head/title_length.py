from collections.abc import Iterator

from seoaudit import (
    Basis,
    Edit,
    Finding,
    Fix,
    Page,
    Rule,
    Safety,
    Severity,
    bad,
    good,
    message,
    option,
)
from seoaudit.facts import Title
from seoaudit.text.search_result_width import DESKTOP, FONT_TOLERANCE, MIN_TITLE_PIXELS
from seoaudit.text.width import fitting, width


class TitleLength(Rule):
    """Write a title that fits the width of search results.

    ## Why it matters
    Search results cut off a long title, often in mid-phrase, and a very short one says too little
    to earn a click. Google sets no limit for the title itself; the limits here are a best practice,
    measured in the width that a title gets in the results. The width is exact for Latin letters and
    approximate for Arabic, where it depends on the reader's font. A title that loses only the site
    name, or only a little, costs half the points.

    ## How to fix it
    Put what the page is about first and the site name last, then cut repetitions.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "head/title-length"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 6
    follows = ("head/title-missing",)

    min_pixels = option(MIN_TITLE_PIXELS, "Minimum width of a title, in pixels.", minimum=0)
    max_pixels = option(
        DESKTOP.title_pixels,
        "Maximum width of a title that search results show in full, in pixels.",
        minimum=1,
    )

    too_short = message(
        "The title is about {pixels} px wide (recommended: {min_pixels}–{max_pixels} px).",
        advice="Use the remaining space to say more about this page.",
    )
    too_long = message(
        "The title is about {pixels} px wide; search results show about {max_pixels} px, "
        "its first {shown} characters.",
        advice="Put the most important words first and cut the rest.",
        fix="Remove the site name from the end",
    )

    examples = (
        good("<title>How to prune an old apple tree in winter</title>"),
        bad("<title>Apple trees</title>", "too_short"),
        bad(
            "<title>How to prune an old and neglected apple tree in winter | Green Fingers</title>",
            "too_long",
            fixed="<title>How to prune an old and neglected apple tree in winter</title>",
        ),
    )

    def applies(self, page: Page) -> bool:
        """head/title-missing reports a missing, empty or unclosed title."""
        return page.title is not None and page.title.is_closed

    def check(self, page: Page) -> Iterator[Finding]:
        title = page.title
        assert title is not None
        pixels = round(width(title.text, DESKTOP.title_size))
        if pixels < self.min_pixels:
            cost = 0.5 if pixels * FONT_TOLERANCE >= self.min_pixels else 1
            yield self.too_short.at(title, cost=cost, pixels=pixels)
        elif pixels > self.max_pixels:
            loses_little = min(
                pixels / FONT_TOLERANCE, width(title.without_brand, DESKTOP.title_size)
            )
            cost = 0.5 if loses_little <= self.max_pixels else 1
            yield self.too_long.at(
                title,
                cost=cost,
                fix=self._drop_brand(title),
                pixels=pixels,
                shown=fitting(title.text, self.max_pixels, DESKTOP.title_size),
            )

    def _drop_brand(self, title: Title) -> Fix | None:
        """Cut what follows the last separator if that is enough; unsafe, for the name goes too."""
        kept = title.without_brand
        if not self.min_pixels <= width(kept, DESKTOP.title_size) <= self.max_pixels:
            return None
        place = title.span(len(kept), len(title.text))
        return Fix((Edit(place.start, place.end, ""),), Safety.UNSAFE) if place else None
