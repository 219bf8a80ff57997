from itertools import combinations

import pytest

from seoaudit.reporters.site.html.treemap import Box, squarified

WHOLE = Box(0.0, 0.0, 220.0, 100.0)
SIZES = ([1.0], [5.0, 5.0], [6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0], [1000.0, 1.0, 1.0], [1.0] * 40)


@pytest.mark.parametrize("sizes", SIZES, ids=len)
def test_areas_are_to_each_other_as_the_sizes_and_fill_the_box(sizes: list[float]) -> None:
    boxes = squarified(sizes, WHOLE)
    assert len(boxes) == len(sizes)
    for box, size in zip(boxes, sizes, strict=True):
        assert box.area == pytest.approx(WHOLE.area * size / sum(sizes))
        assert box.x >= -1e-9
        assert box.y >= -1e-9
        assert box.x + box.width <= WHOLE.width + 1e-6
        assert box.y + box.height <= WHOLE.height + 1e-6


@pytest.mark.parametrize("sizes", SIZES, ids=len)
def test_no_two_overlap(sizes: list[float]) -> None:
    for one, other in combinations(squarified(sizes, WHOLE), 2):
        wide = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
        high = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
        assert min(wide, high) <= 1e-6


def test_equal_sizes_are_near_to_squares() -> None:
    boxes = squarified([1.0] * 40, WHOLE)
    assert max(max(b.width / b.height, b.height / b.width) for b in boxes) < 2


def test_nothing_fills_nothing() -> None:
    assert squarified([], WHOLE) == []
