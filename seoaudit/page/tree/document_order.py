"""Elements in document order: which of them are inside others, and which are not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from seoaudit.page.tree.element import Element


def within(elements: Sequence[Element], root: Element) -> Sequence[Element]:
    """Return those of `elements`, which are in document order, that are inside `root`."""
    first = bisect_right(elements, root.index, key=_number)
    return elements[first : bisect_right(elements, root.last, first, key=_number)]


def drop_nested(zones: Sequence[Element]) -> tuple[Element, ...]:
    """Return the zones in document order, without those inside another."""
    found: list[Element] = []
    for zone in sorted(zones, key=_number):
        if not found or zone not in found[-1]:
            found.append(zone)
    return tuple(found)


def outside(boxes: Sequence[Element], zones: Sequence[Element]) -> Sequence[Element]:
    """Return the boxes that are in none of the zones; both are in document order."""
    kept: list[Element] = []
    at = 0
    for zone in zones:
        first = bisect_left(boxes, zone.index, at, key=_number)
        kept += boxes[at:first]
        at = bisect_right(boxes, zone.last, first, key=_number)
    return [*kept, *boxes[at:]]


_number = attrgetter("index")
