"""What the tag of an image says of its size."""

from collections.abc import Mapping

from seoaudit.page.tree.tree import Element


def styled(element: Element) -> Mapping[str, str]:
    """The declarations of the style attribute, in lower case."""
    declared = (part.partition(":") for part in element.get("style").lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in declared if value}


def declared_width(element: Element) -> float | None:
    """The width in pixels, None where the tag gives none or a share."""
    return _pixels(element.get("width"), styled(element).get("width", ""))


def declared_height(element: Element) -> float | None:
    """The height in pixels, None where the tag gives none or a share."""
    return _pixels(element.get("height"), styled(element).get("height", ""))


def _pixels(attribute: str, style: str) -> float | None:
    """A length in pixels, the style's before the attribute's; None for a share or another unit.

    https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-dimension-values
    """
    if style:
        number = style.removesuffix("px")
        return float(number) if number.isdecimal() and (number != style or number == "0") else None
    written = attribute.strip()
    digits = len(written) - len(written.lstrip("0123456789"))
    if not digits or written.endswith("%"):
        return None
    return float(written[:digits])
