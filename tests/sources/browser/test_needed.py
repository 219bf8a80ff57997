"""What a page may ask for, and with which headers."""

import pytest

from seoaudit.sources.browser.needed import headers_to_send, headers_to_show, is_needed

URL = "https://e.com/a"


@pytest.mark.parametrize("kind", ["script", "stylesheet", "xhr", "fetch"])
def test_what_can_change_the_text_is_needed(kind: str) -> None:
    assert is_needed(kind, "GET", URL)


@pytest.mark.parametrize(
    ("kind", "method", "url"),
    [
        ("image", "GET", URL),
        ("media", "GET", URL),
        ("font", "GET", URL),
        ("websocket", "GET", URL),
        ("eventsource", "GET", URL),
        ("ping", "GET", URL),
        ("other", "GET", URL),
        ("fetch", "POST", URL),
        ("fetch", "DELETE", URL),
        ("xhr", "HEAD", URL),
        ("fetch", "GET", "file:///etc/passwd"),
        ("script", "GET", "chrome-extension://a/b.js"),
    ],
)
def test_nothing_else_is(kind: str, method: str, url: str) -> None:
    assert not is_needed(kind, method, url)


def test_headers_of_scripts_are_sent_and_those_of_the_browser_are_not() -> None:
    given = {"Accept": "a", "X-Key": "k", "Cookie": "c", "User-Agent": "u", "sec-fetch-mode": "m"}
    assert headers_to_send(given) == {"Accept": "a", "X-Key": "k"}


def test_an_answer_is_shown_unpacked_and_leaves_nothing_behind() -> None:
    answer = (
        ("Content-Type", "text/javascript"),
        ("Content-Encoding", "gzip"),
        ("Set-Cookie", "a=1"),
        ("Vary", "A"),
        ("vary", "B"),
    )
    assert headers_to_show(answer) == {"content-type": "text/javascript", "vary": "A, B"}
