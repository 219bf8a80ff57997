import pytest

from seoaudit_rules.rankmath.title_start_with_keyword import TitleStartWithKeyword
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("seo", 3),
        ("aa seo", 0),
        ("aa seo b", 3),
        ("aaa seo b", 0),
        ("aaa seo b | The name of the site", 3),
        ("nothing", 0),
        ("", 0),
    ],
)
def test_it_begins_before_the_middle_rounded_down(title: str, expected: int) -> None:
    assert points(TitleStartWithKeyword, title=title, keyphrase="seo") == expected


def test_without_a_keyphrase_nothing_is_earned() -> None:
    assert points(TitleStartWithKeyword, title="seo") == 0
