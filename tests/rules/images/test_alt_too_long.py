import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.images.alt_too_long import AltTooLong


def image(alt: str) -> str:
    return f'<article><p>Prune in late winter.</p><img src="a.jpg" alt="{alt}"></article>'


@pytest.mark.parametrize(("length", "expected"), [(125, []), (126, ["too_long"])])
def test_the_limit_is_inclusive(length: int, expected: list[str]) -> None:
    assert keys(AltTooLong, image("x" * length)) == expected


def test_entities_and_runs_of_white_space_count_as_they_are_read() -> None:
    assert keys(AltTooLong, image("&amp;" * 100 + " " * 100 + "x")) == []


def test_the_limit_can_be_set() -> None:
    assert keys(AltTooLong, image("x" * 126), max_characters=126) == []


def test_a_decorative_image_is_not_judged() -> None:
    assert not applies(AltTooLong, image(""))


def test_the_finding_points_at_the_attribute() -> None:
    html = image("x" * 130)
    [finding] = findings(AltTooLong, html)
    assert html[finding.start : finding.end] == f'alt="{"x" * 130}"'
