"""Whether browsers know the shape of an image from the HTML, before they load the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from seoaudit.late_pattern import late_pattern
from seoaudit.page.tree import declared_size
from seoaudit.page.tree.tree import Element

RELATIVE_UNITS = ("%", "auto")

# Boxes around an image that may keep its place. Chosen by reading pages; not swept.
MAX_BOXES = 3

# Elements and texts in such a box: an image, what keeps its place, and a caption.
MAX_CHILDREN = 20

# The smallest padding in percent that is the shape of an image, six times as wide as high.
MIN_PERCENT = 16

_PERCENT = late_pattern(r"([0-9]*\.?[0-9]+)%")


def is_reserved(image: Element, style: Mapping[str, str], sources: Sequence[Element]) -> bool:
    """Whether an image with this style, and these <source> beside it, has a place kept for it.

    By width and height, of the image or of a <source>, by an aspect ratio, by a box around it with
    an aspect ratio, or because it is taken out of the flow. Style sheets are not read.
    """
    if "aspect-ratio" in style or style.get("position") in ("absolute", "fixed"):
        return True
    if all(_is_set(image, style, side) for side in ("width", "height")):
        return True
    if any(source.has("width") and source.has("height") for source in sources):
        return True
    return any(map(_keeps_ratio, islice(image.ancestors, MAX_BOXES)))


def _is_set(image: Element, style: Mapping[str, str], side: str) -> bool:
    """Whether a side has a length; with a relative one, the attributes still give the shape.

    https://html.spec.whatwg.org/multipage/rendering.html#map-to-the-aspect-ratio-property
    """
    styled = style.get(side, "")
    is_length = bool(styled) and not styled.endswith(RELATIVE_UNITS)
    return is_length or declared_size.has_attribute(image, side)


def _keeps_ratio(box: Element) -> bool:
    """Whether a box, or an empty one in it, has a ratio of its own.

    That is an aspect ratio or, as before there was one, a large padding in percent of the width.
    """
    inside = islice(box.children, MAX_CHILDREN)
    empty = (c for c in inside if isinstance(c, Element) and not c.children)
    return any(
        "aspect-ratio" in style
        or any(_is_ratio(style.get(side, "")) for side in ("padding-bottom", "padding-top"))
        for style in map(declared_size.styled, (box, *islice(empty, MAX_BOXES)))
    )


def _is_ratio(padding: str) -> bool:
    percent = _PERCENT.search(padding)
    return percent is not None and float(percent[1]) >= MIN_PERCENT
