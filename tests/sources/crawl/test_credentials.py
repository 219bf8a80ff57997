from pathlib import Path

import pytest

from seoaudit.errors import UsageError
from seoaudit.sources.crawl.credentials import own_headers

START = "https://example.com/docs/"
COOKIES = """# Netscape HTTP Cookie File
.example.com\tTRUE\t/\tFALSE\t0\tsession\tabc
.example.com\tTRUE\t/admin\tFALSE\t0\tother\tdef
.example.org\tTRUE\t/\tFALSE\t0\tforeign\tghi
"""


def test_headers_are_names_and_values() -> None:
    assert own_headers(START, headers=["X-A: b:c", "Accept-Language:ar"]) == (
        ("X-A", "b:c"),
        ("Accept-Language", "ar"),
    )


@pytest.mark.parametrize("written", ["X-A", ": b", "", "X-A: b\r\nX-B: c"])
def test_what_is_no_header_is_refused_without_its_value(written: str) -> None:
    with pytest.raises(UsageError, match="Name: value"):
        own_headers(START, headers=[written])


def test_of_a_file_of_cookies_those_for_the_start_are_sent(tmp_path: Path) -> None:
    (tmp_path / "cookies.txt").write_text(COOKIES)
    sent = own_headers(START, cookies=tmp_path / "cookies.txt")
    assert sent == (("Cookie", "session=abc"),)
    assert own_headers("https://else.example/", cookies=tmp_path / "cookies.txt") == ()


def test_a_file_that_is_none_of_cookies_or_not_there_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "cookies.txt").write_text("a=b")
    with pytest.raises(UsageError, match="as curl writes it"):
        own_headers(START, cookies=tmp_path / "cookies.txt")
    with pytest.raises(UsageError, match="could not be read"):
        own_headers(START, cookies=tmp_path / "missing.txt")


@pytest.mark.parametrize(
    ("user", "password", "pair"),
    [
        ("ada:secret", None, "YWRhOnNlY3JldA=="),
        ("ada", "secret", "YWRhOnNlY3JldA=="),
        ("ada:", "secret", "YWRhOg=="),
        ("ada", None, "YWRhOg=="),
        ("عادة", "سر", "2LnYp9iv2Kk62LPYsQ=="),
    ],
)
def test_a_password_comes_with_the_user_or_apart(
    user: str, password: str | None, pair: str
) -> None:
    sent = own_headers(START, user=user, password=password)
    assert sent == (("Authorization", f"Basic {pair}"),)
