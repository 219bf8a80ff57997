import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.head.description_same_as_title import DescriptionSameAsTitle


def html(title: str, description: str) -> str:
    return f'<title>{title}</title><meta name="description" content="{description}">'


@pytest.mark.parametrize(
    ("title", "description"),
    [
        ("Apple trees", "apple  TREES"),
        ("Apple trees | Green Fingers", "Apple trees."),
        ("Apple trees | Green Fingers", "Apple trees | Green Fingers"),
        ("تقليم شجرة التفّاح", "تقليم شجرة التفاح."),
        ("Cut &amp; dry", "Cut & dry!"),
    ],
)
def test_a_repetition_is_seen_through_case_marks_and_brand(title: str, description: str) -> None:
    assert keys(DescriptionSameAsTitle, html(title, description)) == ["same"]


def test_a_description_that_begins_with_the_title_and_goes_on_is_left_alone() -> None:
    source = html("Apple trees", "Apple trees: when and how to cut them.")
    assert keys(DescriptionSameAsTitle, source) == []


def test_the_finding_points_at_the_content() -> None:
    source = html("Trees", "Trees")
    [finding] = findings(DescriptionSameAsTitle, source)
    assert source[finding.start : finding.end] == 'content="Trees"'


@pytest.mark.parametrize(
    "source", ["", "<title>Trees</title>", html("", "Trees"), html("Trees", "")]
)
def test_both_are_needed(source: str) -> None:
    assert not applies(DescriptionSameAsTitle, source)
