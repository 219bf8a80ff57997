import pytest

from seoaudit.testing import findings, keys
from seoaudit_rules.weight.dom_too_large import DomTooLarge


def test_the_limit_itself_is_fine() -> None:
    assert keys(DomTooLarge, "<body>" + "<p>a" * 1400) == []
    assert keys(DomTooLarge, "<body>" + "<p>a" * 1401) == ["too_large"]


def test_the_body_alone_is_counted() -> None:
    assert keys(DomTooLarge, "<head>" + "<meta name=a>" * 3 + "<body><p>a", max_elements=1) == []


@pytest.mark.parametrize(("count", "cost"), [(15, 0.5), (20, 1), (50, 1)])
def test_the_more_elements_the_more_it_costs(count: int, cost: float) -> None:
    html = "<body id=b>" + "<p>a" * count
    [finding] = findings(DomTooLarge, html, max_elements=10)
    assert finding.cost == pytest.approx(cost)
    assert finding.params["count"] == count
    assert html[finding.start : finding.end] == "<body id=b>"


def test_a_page_of_frames_is_counted_too() -> None:
    assert keys(DomTooLarge, "<frameset><frame><frame></frameset>", max_elements=1) == ["too_large"]
