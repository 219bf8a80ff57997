import pytest

from seoaudit.testing import findings, page
from seoaudit_rules.rankmath.length_content import LengthContent
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (0, 0),
        (599, 0),
        (600, 2),
        (1000, 2),
        (1001, 3),
        (1500, 3),
        (1501, 4),
        (2000, 4),
        (2001, 5),
        (2500, 5),
        (2501, 8),
        (99_999, 8),
        (100_000, 0),
    ],
)
def test_each_step_has_its_points(words: int, expected: int) -> None:
    assert points(LengthContent, "a " * words) == expected


def test_the_numbers_of_the_message_fill_themselves_in() -> None:
    [finding] = findings(LengthContent, page("<p>one two"))
    assert (finding.params["words"], finding.params["full_words"]) == (2, 2501)
