"""Rectangles whose areas are to each other as numbers are, none of them thin.

After Bruls, Huizing and van Wijk, Squarified Treemaps (2000): rows are filled along the shorter
side as long as that makes their rectangles more alike to squares.
"""

from collections.abc import Iterator, Sequence

from seoaudit.named_tuple import NamedTuple


class Box(NamedTuple):
    """A rectangle: where it is, and how large."""

    x: float
    y: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Its area."""
        return self.width * self.height


def squarified(sizes: Sequence[float], box: Box) -> list[Box]:
    """Return a rectangle for each size, largest first, that together fill the box.

    The sizes are positive and sorted, the largest first.
    """
    scale = box.area / sum(sizes) if sizes else 0.0
    return list(_filled([size * scale for size in sizes], box))


def _filled(areas: Sequence[float], box: Box) -> Iterator[Box]:
    start = 0
    while start < len(areas):
        end = start + 1
        side = min(box.width, box.height)
        while end < len(areas) and _worst(areas[start : end + 1], side) <= _worst(
            areas[start:end], side
        ):
            end += 1
        row, box = _row(areas[start:end], box)
        yield from row
        start = end


def _worst(row: Sequence[float], side: float) -> float:
    """Return how far the least square of a row's rectangles is from one: 1 is a square."""
    total = sum(row)
    if not total or not side:
        return float("inf")
    return max(side**2 * max(row) / total**2, total**2 / (side**2 * min(row)))


def _row(row: Sequence[float], box: Box) -> tuple[list[Box], Box]:
    """Return the rectangles of a row along the shorter side, and what is left of the box."""
    total = sum(row)
    found: list[Box] = []
    if box.width >= box.height:
        width, at = total / box.height if box.height else 0.0, box.y
        for area in row:
            height = area / width if width else 0.0
            found.append(Box(box.x, at, width, height))
            at += height
        return found, Box(box.x + width, box.y, max(0.0, box.width - width), box.height)
    height, at = total / box.width if box.width else 0.0, box.x
    for area in row:
        width = area / height if height else 0.0
        found.append(Box(at, box.y, width, height))
        at += width
    return found, Box(box.x, box.y + height, box.width, max(0.0, box.height - height))
