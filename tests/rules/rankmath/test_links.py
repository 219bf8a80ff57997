import pytest

from seoaudit_rules.rankmath.links import seen_links, site_of

URL = "https://example.net/apple-tree/"


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://example.com/a", "example.com"),
        ("https://www.example.com/a", "www.example.com"),
        ("https://www.examplelonger.com/a", "examplelonger.com"),
        ("https://localhost:8000/a", "localhost"),
        (None, None),
        ("http://[", None),
    ],
)
def test_the_site_is_the_longest_fitting_tail_of_the_host(
    url: str | None, site: str | None
) -> None:
    assert site_of(url) == site


@pytest.mark.parametrize(
    ("address", "kinds"),
    [
        ('"/trees/"', ["internal"]),
        ('"trees.html"', ["internal"]),
        ('"https://example.net/trees"', ["internal"]),
        ('"https://notexample.net/trees"', ["internal"]),
        ('"https://example.net.evil.org/"', ["internal"]),
        ('"https://example.org/"', ["external"]),
        ('"//example.org/x"', ["external"]),
        ('"mailto:a@example.org"', ["other"]),
        ('"tel:123"', ["other"]),
        ('"javascript:void(0)"', ["other"]),
        ('"/"', []),
        ('"#part"', []),
        ('"?page=2"', []),
        ('"./a"', []),
        ('"2026/a"', []),
        ('"شجرة"', []),
        ('" /trees/"', []),
        ("/trees/", []),
        ("'/trees/'", ["internal"]),
    ],
)
def test_only_some_addresses_are_links(address: str, kinds: list[str]) -> None:
    assert [link.kind for link in seen_links(f"<a href={address}>x</a>", URL)] == kinds


@pytest.mark.parametrize(
    ("attributes", "is_followed"),
    [
        ('href="https://example.org/"', True),
        ('href="https://example.org/" rel="nofollow"', False),
        ('href="https://example.org/" rel="sponsored"', True),
        ('href="https://example.org/nofollow" rel="noopener"', False),
        ('href="https://example.org/nofollow"', True),
        ('href="https://example.org/dofollow" rel="nofollow"', True),
    ],
)
def test_nofollow_is_looked_for_in_the_whole_tag(attributes: str, is_followed: bool) -> None:
    [link] = seen_links(f"<a {attributes}>x</a>", URL)
    assert link.is_followed is is_followed
