"""The size of an image as its tag declares it."""

from collections.abc import Mapping

from seoaudit.late_pattern import late_pattern
from seoaudit.page.tree.tree import Element

# Pixels of a side of a counter of visits. Chosen by reading pages; not swept.
MAX_SPECK_SIZE = 3

_NUMBER = late_pattern(r"[0-9]*\.?[0-9]+")


def styled(element: Element) -> Mapping[str, str]:
    """Return the declarations of the style attribute, in lower case."""
    style = element.get("style")
    if not style:
        return {}
    declared = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in declared if value}


def declared_width(element: Element) -> float | None:
    """Return the width in pixels; None if the tag has none, or one in another unit."""
    return _pixels(element.get("width"), styled(element).get("width", ""))


def declared_height(element: Element) -> float | None:
    """Return the height in pixels; None if the tag has none, or one in another unit."""
    return _pixels(element.get("height"), styled(element).get("height", ""))


def is_speck(element: Element) -> bool:
    """Whether the tag makes it too small to be seen, as counters of visits are."""
    sides = (declared_width(element), declared_height(element))
    return any(side is not None and side <= MAX_SPECK_SIZE for side in sides)


def has_attribute(element: Element, side: str) -> bool:
    """Whether the attribute `width` or `height` has a number of pixels, whatever the style says."""
    return _pixels(element.get(side), "") is not None


def _pixels(attribute: str, style: str) -> float | None:
    """Return a length in pixels, preferably that of the style; None for any other unit.

    https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-dimension-values
    """
    if style:
        length = style.partition("!")[0].rstrip()  # !important
        number = length.removesuffix("px")
        if not _NUMBER.fullmatch(number):
            return None
        return float(number) if number != length or not float(number) else None
    written = attribute.strip()
    digits = len(written) - len(written.lstrip("0123456789"))
    if not digits or written.endswith("%"):
        return None
    return float(written[:digits])
