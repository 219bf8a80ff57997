"""Which URLs a page can be fetched from."""

import pytest

from seoaudit.document.address import url_problem


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com",
        "http://example.com:8080/a?b#c",
        "HTTPS://EXAMPLE.COM/",
        "http://127.0.0.1/",
        "http://[::1]:80/",
        "https://موقع.example/شجرة",
        "https://example.com/two words",
        "https://user:secret@example.com/",
    ],
)
def test_these_may_be_pages(url: str) -> None:
    assert url_problem(url) is None


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://example.com/a", "ftp:// URLs are not supported"),
        ("mailto:a@example.com", "mailto:// URLs are not supported"),
        ("file:///tmp/a.html", "without file://"),
        ("http:/example.com", "invalid URL: use the form https://example.com/page"),
        ("https://", "invalid URL: use the form"),
        ("https:///a", "invalid URL: use the form"),
        ("//example.com/a", "invalid URL: use the form"),
        ("example.com/a", "invalid URL: use the form"),
        ("/a", "invalid URL: use the form"),
        ("", "invalid URL: use the form"),
        ("https://exa mple.com/", "invalid URL: use the form"),
        ("http://example.com:port/", "invalid URL (Port could not be cast"),
        ("http://example.com:99999/", "invalid URL (Port out of range"),
        ("http://[::1/", "invalid URL (Invalid IPv6 URL)"),
    ],
)
def test_others_say_why_they_are_none(url: str, reason: str) -> None:
    problem = url_problem(url)
    assert problem
    assert reason in problem
