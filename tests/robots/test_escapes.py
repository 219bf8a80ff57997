"""URLs and patterns are compared in one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.robots.escapes import escaped, percent_encoded


@pytest.mark.parametrize(
    ("written", "requested"),
    [
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("/شجرة", "/%D8%B4%D8%AC%D8%B1%D8%A9"),
        ("/%d8%b4%d8%ac%D8%b1%d8%a9", "/%D8%B4%D8%AC%D8%B1%D8%A9"),
        ("/%d8%b4/شجرة", "/%D8%B4/%D8%B4%D8%AC%D8%B1%D8%A9"),
        ("/%c3é", "/%C3%C3%A9"),
        ("/100%", "/100%"),
        ("/%zz%a", "/%zz%a"),
        ("/a b", "/a b"),
        ("/\ud800", "/?"),
        ("", ""),
    ],
)
def test_a_url_is_spelled_as_it_is_requested(written: str, requested: str) -> None:
    assert percent_encoded(written) == requested


@given(st.text())
def test_the_result_is_ascii_and_stays_as_it_is(text: str) -> None:
    once = percent_encoded(text)
    assert once.isascii()
    assert percent_encoded(once) == once


def test_each_character_is_one_byte() -> None:
    assert escaped("/\xe9\xff%e9") == "/%E9%FF%E9"
