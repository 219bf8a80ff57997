"""The URL and delay of a refresh, from the content of a meta tag."""

import pytest

from seoaudit.page.head.refresh import Refresh, read_refresh
from seoaudit.page.tree.position import Span


@pytest.mark.parametrize(
    ("content", "seconds", "url"),
    [
        ("0;url=/a", 0, "/a"),
        (" 5 ; URL = '/a' trailing", 5, "/a"),
        ('3,"/a"', 3, "/a"),
        ("7 /a", 7, "/a"),
        (".5; /a", 0, "/a"),
        ("2.9;url=/a", 2, "/a"),
        ("300", 300, ""),
        ("300;", 300, ""),
    ],
)
def test_content_is_read_as_by_a_browser(content: str, seconds: int, url: str) -> None:
    assert read_refresh(content, Span(3, 9)) == Refresh(seconds, url, 3, 9)


@pytest.mark.parametrize("content", ["", "soon", "url=/a", "5abc", "-1;url=/a"])
def test_what_a_browser_ignores_is_none(content: str) -> None:
    assert read_refresh(content, Span(0, 0)) is None


@pytest.mark.parametrize(
    ("content", "url"),
    [
        ("0;url='/مقال جديد'", "/مقال جديد"),
        ("0;url=/مقال", "/مقال"),
        ('0;url="/a', "/a"),
        ("0;''", ""),
    ],
)
def test_an_address_ends_at_its_quote_or_with_the_content(content: str, url: str) -> None:
    found = read_refresh(content, Span(0, 0))
    assert found is not None
    assert found.url == url


def test_a_number_of_thousands_of_digits_is_a_long_time() -> None:
    assert read_refresh("9" * 5_000 + ";url=/a", Span(0, 0)) == Refresh(999_999_999, "/a", 0, 0)
