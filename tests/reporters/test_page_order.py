"""The orders that the option --sort may name."""

from seoaudit.reporters.page_order import PageOrder
from seoaudit.reporters.style import Style


def test_an_order_is_written_as_its_name() -> None:
    assert [str(each) for each in PageOrder] == ["score", "path", "points"]


def test_the_lowest_score_comes_first_unless_asked_otherwise() -> None:
    assert Style().order is PageOrder.SCORE
