import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit.text.width import width
from seoaudit_rules.head.description_length import DescriptionLength


def html(text: str) -> str:
    return f'<meta name="description" content="{text}">'


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ((701, 701), []),
        ((735, 920), []),
        ((740, 920), ["too_short"]),
        ((0, 668), []),
        ((0, 665), ["too_long"]),
    ],
)
def test_a_description_may_miss_a_limit_by_what_measuring_may_be_off(
    limits: tuple[int, int], expected: list[str]
) -> None:
    text = "n" * 90
    assert round(width(text, 14)) == 701
    least, most = limits
    assert keys(DescriptionLength, html(text), min_pixels=least, max_pixels=most) == expected


def test_arabic_is_measured_joined() -> None:
    sentence = "متى تقلّم شجرة التفاح وأي الأغصان تبدأ بها "
    assert keys(DescriptionLength, html(sentence * 2)) == []
    assert keys(DescriptionLength, html(sentence * 6)) == ["too_long"]


@pytest.mark.parametrize(
    ("letters", "cost"), [(51, 0.5), (20, 1), (125, 0.5), (200, 1)]
)  # of 7.8 pixels
def test_what_is_hardly_off_costs_half(letters: int, cost: float) -> None:
    [finding] = findings(DescriptionLength, html("n" * letters))
    assert finding.cost == cost


def test_the_finding_points_at_the_content() -> None:
    source = html("All about trees.")
    [finding] = findings(DescriptionLength, source)
    assert source[finding.start : finding.end] == 'content="All about trees."'


@pytest.mark.parametrize("source", ["", html(""), html("&nbsp;")])
def test_a_missing_or_empty_one_is_left_to_another_rule(source: str) -> None:
    assert not applies(DescriptionLength, source)
