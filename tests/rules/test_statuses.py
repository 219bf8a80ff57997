import pytest

from seoaudit.rule.site import SiteAnswer
from seoaudit_rules.statuses import goes_round, is_error, is_gone


@pytest.mark.parametrize(
    ("status", "gone", "error"),
    [
        (200, False, False),
        (301, False, False),
        (400, False, True),
        (401, False, False),
        (404, True, True),
        (410, True, True),
        (429, False, False),
        (500, False, True),
        (503, False, False),
        (0, False, False),
    ],
)
def test_what_a_status_says(status: int, gone: bool, error: bool) -> None:
    answer = SiteAnswer("/", status)
    assert (is_gone(answer), is_error(answer)) == (gone, error)
    assert not is_gone(None)
    assert not is_error(None)


def test_redirects_that_lead_back() -> None:
    one, two = SiteAnswer("/a", 301, location="/b"), SiteAnswer("/b", 301, location="/a")
    assert goes_round([one, two])
    assert goes_round([SiteAnswer("/", 301, location="/a"), one, two])
    assert not goes_round([one])
    assert not goes_round([one, SiteAnswer("/b", 200)])
    assert not goes_round([])
