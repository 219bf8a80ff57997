"""One site is what one owner has registered."""

import pytest

from seoaudit.page.addresses.sites import is_same_site, site


@pytest.mark.parametrize(
    ("url", "registered"),
    [
        ("https://www.e.com/a", "e.com"),
        ("https://news.e.co.uk/", "e.co.uk"),
        ("https://blog.e.gouv.fr/", "e.gouv.fr"),
        ("https://a.b.tokyo.jp/", "b.tokyo.jp"),
        ("https://anna.github.io/x", "anna.github.io"),
        ("https://x.anna.blogspot.com/", "anna.blogspot.com"),
        ("https://github.io/", "github.io"),
        ("https://a.b.notatopleveldomain/", "b.notatopleveldomain"),
        ("https://a.xn--bcher-kva.example/", "bücher.example"),
        ("http://127.0.0.1:80/", "127.0.0.1"),
        ("http://[::1]/", "::1"),
        ("http://localhost/", "localhost"),
        ("mailto:a@e.com", ""),
        (None, ""),
    ],
)
def test_a_site_is_what_is_registered(url: str | None, registered: str) -> None:
    assert site(url) == registered


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://e.com/a", "https://www.e.com/b", True),
        ("https://e.com/a", "https://blog.e.com/b", True),
        ("https://a.e.co.ma/", "https://b.e.co.ma/", True),
        ("https://bücher.example/", "https://www.xn--bcher-kva.example/a", True),
        ("https://a.co.ma/", "https://b.co.ma/", False),
        ("https://anna.github.io/", "https://otto.github.io/", False),
        ("https://anna.substack.com/", "https://otto.substack.com/", False),
        ("https://anna.pages.dev/", "https://otto.pages.dev/", False),
        ("https://e.com/", "https://e.org/", False),
        ("http://10.0.0.1/", "http://10.9.0.1/", False),
        ("http://1.2.0.1/", "http://9.2.0.1/", False),
    ],
)
def test_two_addresses_are_of_one_site_or_not(one: str, other: str, same: bool) -> None:
    assert is_same_site(one, other) is same
