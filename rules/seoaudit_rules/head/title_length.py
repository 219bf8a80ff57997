from collections.abc import Iterator
from functools import partial

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
from seoaudit.facts import Title, shorten
from seoaudit.page.tree.element_text import element_text
from seoaudit.text.search_result_width import (
    DESKTOP,
    FONT_TOLERANCE,
    MEASURING_ERROR,
    MIN_TITLE_PIXELS,
)
from seoaudit.text.width import fitting, width
from seoaudit_rules.generic_titles import content_words, is_default, says_little
from seoaudit_rules.site_names import without_site_name

# Content words that a headline has more than a title of one word that says too little. Chosen on
# 28 November 2026 by reading short titles; not swept.
MIN_MORE_WORDS = 2


class TitleLength(Rule):
    """Write a title that fits the width of search results.

    ## Why it matters
    Search results cut off a long title, often in mid-phrase. A short title is fine if it says what
    the page is about, such as "Sourdough starter"; one such as "Tips" or "Our new recipe" says too
    little to earn a click, and so does a single word where the headline says more. Google sets no
    limit for the title itself; the limits here are a best practice, measured in the width that a
    title gets in the results. The width is exact for Latin letters and approximate for Arabic,
    where it depends on the reader's font, so a title may be 5 % wider than the limit. A title that
    loses only the site name, or only a little, costs half the points.

    The title of a Markdown page is measured with what its site adds to it, if that is known: see
    `title_suffix` in the configuration. If it is not, a short title is only a remark.

    ## How to fix it
    Put what the page is about first and the site name last, then cut repetitions.

    ## References
    - https://developers.google.com/search/docs/appearance/title-link
    """

    id = "head/title-length"
    severity = Severity.INFO
    basis = Basis.HEURISTIC
    weight = 6
    follows = ("head/title-missing", "head/title-generic")

    min_pixels = option(
        MIN_TITLE_PIXELS,
        "Width in pixels below which a title is checked for what it says.",
        minimum=0,
    )
    max_pixels = option(
        DESKTOP.title_pixels,
        "Maximum width of a title that search results show in full, in pixels.",
        minimum=1,
    )

    too_short = message(
        "The title “{title}” says too little about this page.",
        advice="Say in a few more words what it is about: search results show about {room} "
        "characters.",
    )
    too_long = message(
        "The title has {count} characters; search results show about the first {shown} ({pixels} "
        "of {max_pixels} px).",
        advice="Put the most important words first and cut the rest.",
        fix="Remove the site name from the end",
    )

    too_long_with_suffix = message(
        "With “{suffix}”, which the site adds, the title has {count} characters; search results "
        "show about the first {shown} ({pixels} of {max_pixels} px).",
        advice="Put the most important words first and cut the rest.",
    )

    examples = (
        good("<title>How to prune an old apple tree in winter</title>"),
        good("<title>Apple trees</title>"),
        bad('<html lang="en"><title>Our tips</title>', "too_short"),
        bad("<title>Trees</title><h1>When to prune an old apple tree</h1>", "too_short"),
        bad(
            "<title>How to prune an old and neglected apple tree in winter | Green Fingers</title>",
            "too_long",
            fixed="<title>How to prune an old and neglected apple tree in winter</title>",
        ),
        bad(
            "<title>How to prune an old and neglected apple tree in winter</title>",
            "too_long_with_suffix",
            title_suffix=" | Green Fingers",
        ),
    )

    def applies(self, page: Page) -> bool:
        """head/title-missing and title-generic report titles that are none or any page's."""
        title = page.title
        return title is not None and title.is_closed and not is_default(title.text)

    def check(self, page: Page) -> Iterator[Finding]:
        title = page.title
        assert title is not None
        pixels = round(width(page.shown_title, DESKTOP.title_size))
        if pixels < self.min_pixels:
            if says_too_little(page, title):
                room = int(round(self.max_pixels * len(page.shown_title) / pixels, -1))
                cost = 0.0 if page.title_suffix is None else 1.0
                yield self.too_short.at(title, cost=cost, title=shorten(title.text), room=room)
        elif pixels > self.max_pixels * MEASURING_ERROR:
            yield self._too_long(page, title, pixels)

    def _too_long(self, page: Page, title: Title, pixels: int) -> Finding:
        suffix, shown = page.title_suffix, page.shown_title
        kept = title.text if suffix else without_site_name(page, title)
        loses_little = min(pixels / FONT_TOLERANCE, width(kept, DESKTOP.title_size))
        cost = 0.5 if loses_little <= self.max_pixels else 1
        measured = partial(
            (self.too_long_with_suffix if suffix else self.too_long).at,
            title,
            cost=cost,
            count=len(shown),
            pixels=pixels,
            shown=fitting(shown, self.max_pixels, DESKTOP.title_size),
        )
        if suffix:
            return measured(suffix=suffix.strip())
        return measured(fix=self._without_site_name(title, kept))

    def _without_site_name(self, title: Title, kept: str) -> Fix | None:
        """Cut what follows the last separator if that is enough; unsafe, for the name goes too."""
        if not self.min_pixels <= width(kept, DESKTOP.title_size) <= self.max_pixels:
            return None
        place = title.span(len(kept), len(title.text))
        return Fix((Edit(place.start, place.end, ""),), Safety.UNSAFE) if place else None


def says_too_little(page: Page, title: Title) -> bool:
    """Whether a title names only a kind of text, or is one word where the headline says more."""
    language = page.language.code
    if says_little(title.text, language):
        return True
    words, headline = content_words(title.text, language), page.article.headline
    if len(words) > 1 or headline is None or (page.keyphrase and page.keyphrase.is_in(title.text)):
        return False
    more = set(content_words(element_text(headline), language)) - set(words)
    return len(more) >= MIN_MORE_WORDS
