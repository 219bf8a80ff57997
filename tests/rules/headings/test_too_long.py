import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.headings.too_long import TooLong

TEXT = "<p>Prune in winter.</p>"


@pytest.mark.parametrize(("length", "expected"), [(100, []), (101, ["too_long"])])
def test_the_limit_is_inclusive(length: int, expected: list[str]) -> None:
    assert keys(TooLong, f"<h2>{'x' * length}</h2>{TEXT}") == expected


def test_the_limit_can_be_set() -> None:
    assert keys(TooLong, f"<h2>{'x' * 71}</h2>{TEXT}", max_characters=70) == ["too_long"]


def test_entities_and_space_count_as_they_are_read() -> None:
    assert keys(TooLong, f"<h2>\n  {'&amp;' * 60}  \n{' ' * 60}</h2>{TEXT}") == []


def test_the_headline_is_not_a_subheading() -> None:
    assert not applies(TooLong, f"<h1>{'x' * 200}</h1>{TEXT}")


def test_half_the_headings_cost_half() -> None:
    html = f"<h2>{'تفاح ' * 30}</h2>{TEXT}<h2>التقليم</h2>{TEXT}"
    [finding] = findings(TooLong, html)
    assert finding.cost == 0.5
    assert finding.params["count"] == 149
    assert html[finding.start : finding.end].startswith("<h2>تفاح")
