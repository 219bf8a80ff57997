"""Slips in addresses are recognised, and odd addresses that work are not."""

import pytest

from seoaudit.page.addresses.mistyped import Mistyped, mistyped


@pytest.mark.parametrize(
    ("href", "meant"),
    [
        ("www.example.org/a", "https://www.example.org/a"),
        ("www.example.org", "https://www.example.org"),
        ("www.مثال.example/a", "https://www.مثال.example/a"),
        ("http//example.org/a", "http://example.org/a"),
        ("https//example.org/a", "https://example.org/a"),
        ("https:/example.org/a", "https://example.org/a"),
        ("https:///example.org/a", "https://example.org/a"),
        ("http;//example.org", "http://example.org"),
        ("htps://example.org", "https://example.org"),
        ("ttps://example.org", "https://example.org"),
        ("htpp://example.org", "http://example.org"),
        ("hhttps://example.org", "https://example.org"),
        ("Https//example.org", "https://example.org"),
        ("https://https://example.org/a", "https://example.org/a"),
        ("http://https//example.org/a", "https://example.org/a"),
        ("[wood](https://example.org/wood)", "https://example.org/wood"),
        ("<https://example.org/>", "https://example.org/"),
        ('"https://example.org/"', "https://example.org/"),
        ("“https://example.org/”", "https://example.org/"),
        ("ida@example.org", "mailto:ida@example.org"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(href: str, meant: str) -> None:
    assert mistyped(href) == (meant,)


@pytest.mark.parametrize(
    "href",
    [
        "https://example,org/a",
        "https://example..org/",
        "https://.example.org/",
        "https://example org/",
        "undefined",
        "null",
        "TODO",
        "{url}",
        "{{ site.url }}/saws",
        "${base}/a",
        "%%url%%",
        "tel:",
        "mailto:",
    ],
)
def test_some_slips_leave_open_what_was_meant(href: str) -> None:
    assert mistyped(href) == (None,)


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#",
        "?page=2",
        "/@ida",
        "/www.example.org/",
        "//example.org/a",
        "saws.v2.html",
        "www-2019/hives.html",
        "www/index.html",
        "http-notes/",
        "http/status.html",
        "https.html",
        "ftp://example.org/",
        "sftp://example.org/",
        "shttp.html",
        "tcp://example.org",
        "mailto:ida@example.org",
        "tel:+212500000000",
        "javascript:void(0)",
        "https://example.org/a,b;c",
        "https://user:pass@example.org/",
        "https://example.org/?next=https://example.org/b",
        "https://web.archive.org/web/2020/https://example.org/",
        "https://موقع.example/",
        "https://[::1]/",
        "apples@home/notes.html",
        "undefined-behaviour.html",
        "none/",
    ],
)
def test_an_address_that_only_looks_odd_is_right(href: str) -> None:
    assert mistyped(href) is None


@pytest.mark.parametrize(
    "href",
    [
        "/{{ slug }}/",
        "/a/%7B%7B%20slug%20%7D%7D",
        "/${path}",
        "%7Bslug%7D",
        "https://example.org/{{ slug }}/",
    ],
)
def test_a_variable_anywhere_in_the_path_was_not_filled(href: str) -> None:
    assert mistyped(href) == Mistyped(None)


@pytest.mark.parametrize(
    "href",
    [
        "/a%20%7Bb%7D",
        "/a/{id}",
        "?q={{a",
        "#{{a}}",
        "/100%25%20wool",
        "https://example.org/code/%7B%7Bname%7D%7D/setup.py",
    ],
)
def test_other_braces_are_part_of_an_address(href: str) -> None:
    assert mistyped(href) is None
