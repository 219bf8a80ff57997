"""The bands of scores, and both sides of their borders."""

import pytest

from seoaudit.report.band import band


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "bad"), (50, "bad"), (51, "ok"), (80, "ok"), (81, "good"), (100, "good")],
)
def test_the_bands_are_those_of_the_widget_of_rank_math(value: int, expected: str) -> None:
    assert band(value) == expected
