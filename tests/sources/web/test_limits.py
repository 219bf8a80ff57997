"""What fetching may cost agrees with what is read."""

from seoaudit.robots.robots_txt import FILE_LIMIT
from seoaudit.sources.content.kinds import MAX_BYTES
from seoaudit.sources.web.limits import FetchLimits


def test_a_page_on_the_web_may_be_as_long_as_one_on_disk() -> None:
    assert FetchLimits().bytes == MAX_BYTES


def test_as_much_of_a_robots_txt_is_fetched_as_is_read() -> None:
    assert FetchLimits().robots_bytes == FILE_LIMIT


def test_one_site_is_asked_for_less_than_all_together() -> None:
    assert FetchLimits().per_host < FetchLimits().at_once


def test_a_robots_txt_leaves_time_for_its_page() -> None:
    assert FetchLimits().robots_seconds < FetchLimits().seconds
