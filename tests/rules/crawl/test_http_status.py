import pytest

from seoaudit.testing import applies, keys, page
from seoaudit_rules.crawl.http_status import HttpStatus


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, []),
        (299, []),
        (300, ["redirected"]),
        (399, ["redirected"]),
        (400, ["refused"]),
        (410, ["refused"]),
        (499, ["refused"]),
        (500, ["failed"]),
        (599, ["failed"]),
    ],
)
def test_the_class_of_the_status_decides(status: int, expected: list[str]) -> None:
    assert keys(HttpStatus, page("<p>Text", status=status)) == expected


def test_a_page_without_status_is_not_judged() -> None:
    assert not applies(HttpStatus, "<p>Text")


def test_a_page_that_was_not_found_cannot_score_well() -> None:
    assert HttpStatus.cap == 30
