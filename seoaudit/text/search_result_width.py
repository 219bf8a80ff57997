"""The space that a results page has for the title and the description of a page.

Google documents no length for either; it truncates both "typically to fit the device width":
https://developers.google.com/search/docs/appearance/title-link
https://developers.google.com/search/docs/appearance/snippet

The limits here are customary in the trade: the column of results on a wide screen is 600 pixels
wide, and titles have been seen truncated a little before its edge, descriptions at the end of their
second line. This project has not measured them. Measurements by others, and their methods:
https://seo.websiteadvantage.com.au/title-length-google-search-results/ (786,031 titles)
https://www.upbuild.io/a-closer-look-at-page-title-length (the column and titles in it)
https://www.iprospect.com/en/us/news-and-insights/news/google-results-page-looks-different-digging-into-the-seo-implications/

To measure again: take titles and descriptions that a results page truncates, and compute
`seoaudit.text.width.width` of what it shows of them.
"""

from typing import Literal

from seoaudit.named_tuple import NamedTuple


class Device(NamedTuple):
    """The space of a result on one kind of screen: widths and font sizes in pixels, in Arial."""

    name: Literal["desktop", "mobile"]
    title_pixels: int
    title_size: int
    description_pixels: int
    description_size: int


# A title has one line on desktop and two on mobile.
DESKTOP = Device("desktop", 580, 20, 920, 14)
MOBILE = Device("mobile", 680, 18, 680, 14)

# Enough to be informative on a wide screen: a third of the one line of a title, half of the two
# lines of a description. Customary too, not measured; no search engine requires them.
MIN_TITLE_PIXELS, MIN_DESCRIPTION_PIXELS = 200, 430

# How much fonts differ: a text too wide by less may be shown whole to some readers (docs/width.md).
FONT_TOLERANCE = 1.1

# How much a measured width may be off, in the fonts it is measured for: 4.2 % at worst, in capitals
# (docs/width.md). Nothing is said of a text that misses a limit by less.
MEASURING_ERROR = 1.05
