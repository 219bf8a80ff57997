"""How much room a results page gives the title and the description of a page.

Google documents no length for either; it cuts both "typically to fit the device width":
https://developers.google.com/search/docs/appearance/title-link
https://developers.google.com/search/docs/appearance/snippet

The limits here are those of the trade: the column of results on a wide screen is 600 pixels wide,
titles have been seen cut a little before its edge, and descriptions at the end of their second
line. They are not measured by this project. Where others measured, and how:
https://seo.websiteadvantage.com.au/title-length-google-search-results/ (786,031 titles)
https://www.upbuild.io/a-closer-look-at-page-title-length (the column and titles in it)
https://www.iprospect.com/en/us/news-and-insights/news/google-results-page-looks-different-digging-into-the-seo-implications/

To measure again: compare titles and descriptions that a results page shows cut with
`seoaudit.text.width.width` of what it shows.
"""

from typing import Literal, NamedTuple


class Device(NamedTuple):
    """The width of a result on one kind of screen, in pixels of Arial."""

    name: Literal["desktop", "mobile"]
    title_pixels: int
    title_size: int
    description_pixels: int
    description_size: int


# A title has one line on desktop and two on mobile.
DESKTOP = Device("desktop", 580, 20, 920, 14)
MOBILE = Device("mobile", 680, 18, 680, 14)

# What says enough on a wide screen: a third of the line that a title has, half of the two that a
# description has. Custom too, not measured; no search engine asks for them.
MIN_TITLE_PIXELS, MIN_DESCRIPTION_PIXELS = 200, 430

# How far fonts differ: a text that is off by less may be whole for some readers (docs/width.md).
FONT_TOLERANCE = 1.1
