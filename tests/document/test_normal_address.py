import pytest

from seoaudit.document.normal_address import address_id, normal, requested


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("HTTPS://E.com", "https://e.com/"),
        ("https://e.com:443/", "https://e.com/"),
        ("http://e.com:80/", "http://e.com/"),
        ("https://e.com/a#b", "https://e.com/a"),
        ("https://e.com/م", "https://e.com/%d9%85"),
        ("https://e.com/%7Ea%2D", "https://e.com/~a-"),
        ("https://e.com/?q=م", "https://e.com/?q=%D9%85"),
        ("https://مثال.com/", "https://xn--mgbh0fb.com/"),
    ],
)
def test_two_spellings_of_one_address_are_equal(url: str, same: str) -> None:
    assert normal(url) == normal(same)


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("https://e.com/", "http://e.com/"),
        ("https://e.com/", "https://www.e.com/"),
        ("https://e.com/a", "https://e.com/a/"),
        ("https://e.com/A", "https://e.com/a"),
        ("https://e.com/a?b", "https://e.com/a"),
        ("https://e.com/a%2Fb", "https://e.com/a/b"),
        ("http://e.com:443/", "http://e.com/"),
    ],
)
def test_addresses_that_may_differ_in_content_stay_apart(url: str, other: str) -> None:
    assert normal(url) != normal(other)


@pytest.mark.parametrize(
    "url", ["", "http://[", "https://e.com/\ud800", "x" * 9999, "https://\u200f/"]
)
def test_no_address_breaks_the_comparison(url: str) -> None:
    assert isinstance(normal(url), str)


@pytest.mark.parametrize(
    ("url", "resolved"),
    [
        ("https://e.com/a/../b", "https://e.com/b"),
        ("https://e.com/a/./b/..", "https://e.com/a/"),
        ("https://e.com/../..", "https://e.com/"),
        ("https://e.com/a/%2E%2e/b", "https://e.com/b"),
        ("https://e.com/a/.b/..c/...", "https://e.com/a/.b/..c/..."),
        ("https://e.com/a//../b", "https://e.com/a/b"),
        ("https://e.com?a=/../b", "https://e.com/?a=/../b"),
    ],
)
def test_dots_in_a_path_are_resolved_as_a_browser_does_before_it_asks(
    url: str, resolved: str
) -> None:
    assert normal(url) == resolved


def test_nobody_is_named_in_an_address() -> None:
    assert normal("https://ada:secret@e.com/a") == "https://e.com/a"


def test_what_is_normal_stays_so() -> None:
    for url in ("https://e.com/a/b.html", "https://e.com/~a/?b=c", "https://e.com/%D9%85"):
        assert normal(url) == url


def test_an_address_has_one_number_in_all_its_spellings() -> None:
    assert address_id("HTTPS://E.com:443/%7ea#top") == address_id("https://e.com/~a")
    assert address_id("https://e.com/a") != address_id("https://e.com/a/")


def test_the_number_is_the_same_in_every_run_and_fits_a_database() -> None:
    assert address_id("https://e.com/") == -8679742057370976883
    assert -(2**63) <= address_id("https://e.com/\ud800") < 2**63


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("HTTPS://E.com:443#top", "https://e.com/"),
        ("https://e.com/%7ea%d9%85?b=%c3", "https://e.com/%7ea%d9%85?b=%c3"),
        (" https://e.com/a b\n", "https://e.com/a%20b"),
        ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
        ("http://[::1]:8000/a/../b", "http://[::1]:8000/b"),
    ],
)
def test_an_address_is_asked_for_as_it_is_written(written: str, asked: str) -> None:
    assert requested(written) == asked
    assert address_id(written) == address_id(asked)


def test_nobody_asks_for_what_is_no_address() -> None:
    with pytest.raises(ValueError, match="IPv6"):
        requested("http://[::1/")
