"""The size of an SVG image, from its root element: https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS"""

import re
from collections.abc import Mapping
from contextlib import suppress
from xml.parsers import expat

from seoaudit.document.document import ImageSize
from seoaudit.late_pattern import late_pattern

# In characters: editors define entities for namespace URLs, nothing longer.
MAX_ENTITY_LENGTH = 200

NAMESPACE = "http://www.w3.org/2000/svg"

_PIXELS = late_pattern(r"\s*\+?(\d+(?:\.\d+)?)(?:px)?\s*", re.IGNORECASE)
_NUMBER = late_pattern(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.IGNORECASE)


class _EnoughError(Exception):
    """Raised once the root element was read, or something that no SVG contains."""


def svg_size(start: bytes) -> ImageSize | None:
    """Return width and height from the beginning of a file; None if it is no SVG or has no size.

    A side that is not in pixels follows from the other one and the viewBox. With only a viewBox,
    just the ratio is known: browsers fit such an image to the available width.

    Entities are never expanded into others, nor fetched.
    """
    root: dict[str, str] = {}
    parser = expat.ParserCreate(namespace_separator=" ")

    def found(name: str, attributes: Mapping[str, str]) -> None:
        if name in ("svg", f"{NAMESPACE} svg"):
            root.update(attributes)
            root.setdefault("", "")
        raise _EnoughError

    def declared(*entity: object) -> None:
        _, _, value, *_ = entity
        if not isinstance(value, str) or "&" in value or len(value) > MAX_ENTITY_LENGTH:
            raise _EnoughError

    parser.StartElementHandler = found
    parser.EntityDeclHandler = declared
    # LookupError and ValueError: it names an encoding that Python does not have, or has no table of
    with suppress(_EnoughError, expat.ExpatError, LookupError, ValueError):
        parser.Parse(start)
    return _size(root) if root else None


def _size(root: Mapping[str, str]) -> ImageSize | None:
    width, height = _pixels(root.get("width")), _pixels(root.get("height"))
    if width and height:
        return _rounded(width, height)
    box = [float(number) for number in _NUMBER.findall(root.get("viewBox", ""))]
    if len(box) != 4 or min(box[2:]) <= 0:
        return None
    across, down = box[2:]
    if width:
        return _rounded(width, width * down / across)
    if height:
        return _rounded(height * across / down, height)
    return _rounded(across, down, is_fixed=False)


def _pixels(length: str | None) -> float | None:
    found = _PIXELS.fullmatch(length or "")
    return float(found[1]) if found else None


def _rounded(width: float, height: float, *, is_fixed: bool = True) -> ImageSize | None:
    if not (0.5 <= width < 1e6 and 0.5 <= height < 1e6):
        return None
    return ImageSize(round(width), round(height), is_fixed)
