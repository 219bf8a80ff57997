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
    """Keep the title as long as search results can show.

    ## Why it matters
    Search results cut a long title, often in mid-phrase, and a very short one says too little to
    earn a click. Google sets no limit for the title itself; the limits here are custom, measured in
    the width that results give a title. The width is exact for Latin letters and near for Arabic,
    where it hangs on the reader's font. A title of which only the site's name is cut, or a little,
    costs half.

    ## How to fix it
    Put what the page is about first and the name of the site last, then cut what repeats.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "head/title-length"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 6

    min_pixels = option(
        MIN_TITLE_PIXELS, "Width of the shortest title that says enough.", minimum=0
    )
    max_pixels = option(
        DESKTOP.title_pixels, "Width of the longest title that results show whole.", minimum=1
    )

    too_short = message(
        "The title takes up only about {pixels} of the {max_pixels} pixels that search results "
        "give it.",
        advice="Say more about this page: {min_pixels} pixels or more.",
    )
    too_long = message(
        "The title is about {pixels} pixels wide. Search results show about {max_pixels}: "
        "its first {shown} characters.",
        advice="Put what matters first and cut the rest.",
        fix="Leave out the name of the site at the end",
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
        """A missing, empty or unclosed title is head/title-missing's."""
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
        """Cut what follows the last separator if that helps; a reader may miss the name there."""
        kept = title.without_brand
        if not self.min_pixels <= width(kept, DESKTOP.title_size) <= self.max_pixels:
            return None
        place = title.span(len(kept), len(title.text))
        return Fix((Edit(place.start, place.end, ""),), Safety.UNSAFE) if place else None
