from datetime import UTC, datetime, timedelta

import pytest

from seoaudit.testing import applies, findings, keys
from seoaudit_rules.crawl.noindex import Noindex
from seoaudit_rules.crawl.unavailable_after import UnavailableAfter


def until(date: str, name: str = "robots") -> str:
    return f'<head><meta name="{name}" content="unavailable_after: {date}"></head>'


def in_days(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"


def test_the_last_days_are_told() -> None:
    html = until(in_days(20))
    [finding] = findings(UnavailableAfter, html)
    assert finding.key == "soon"
    assert finding.params == {"date": in_days(20)}
    assert html[finding.start : finding.end].startswith("<meta ")


def test_a_day_far_off_is_left_alone() -> None:
    assert keys(UnavailableAfter, until(in_days(40))) == []
    assert keys(UnavailableAfter, until(in_days(40)), days=60) == ["soon"]


@pytest.mark.parametrize(
    "html",
    [until("2010-06-25"), until("25 Jun 2010 15:00:00 PST"), until("2010-06-25", "googlebot")],
)
def test_a_day_that_has_passed_is_told_by_one_rule(html: str) -> None:
    assert len(keys(UnavailableAfter, html) + keys(Noindex, html)) == 1


def test_what_speaks_to_another_crawler_is_left_alone() -> None:
    assert not applies(UnavailableAfter, until("2010-06-25", "bingbot"))


def test_without_the_directive_nothing_is_judged() -> None:
    assert not applies(UnavailableAfter, '<head><meta name="robots" content="all"></head>')


def test_a_date_nobody_can_read_is_told() -> None:
    assert keys(UnavailableAfter, until("next summer")) == ["unreadable"]
    assert keys(UnavailableAfter, until("")) == ["unreadable"]
