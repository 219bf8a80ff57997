import pytest

from seoaudit_rules.rankmath.title_has_number import TitleHasNumber
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("title", "expected"), [("7 ways", 1), ("H2O", 1), ("٧ طرق", 0), ("Seven", 0), ("", 0)]
)
def test_only_the_digits_of_ascii_count(title: str, expected: int) -> None:
    assert points(TitleHasNumber, title=title) == expected
