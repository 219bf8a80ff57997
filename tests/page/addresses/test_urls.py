from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.addresses import urls


@pytest.mark.parametrize(
    ("base", "href", "resolved"),
    [
        ("https://e.com/a/b", "c", "https://e.com/a/c"),
        ("https://e.com/a", "//f.com/", "https://f.com/"),
        ("https://e.com/a", " \n/b\t", "https://e.com/b"),
        ("https://e.com/a", "http://[broken", None),
        ("https://e.com/a", "//:a", None),
        ("https://e.com/a", "https://", "https://"),
        ("https://e.com/a", "mailto:a@e.com", "mailto:a@e.com"),
        (None, "https://e.com/", "https://e.com/"),
        (None, "/a", None),
        ("https://e.com/a?b#c", "#d", "https://e.com/a?b#d"),
        ("https://e.com/a", "b#", "https://e.com/b"),
        ("https://e.com/a", "https://f.com/#", "https://f.com/#"),
        ("https://e.com/a", "?b#c?d#e", "https://e.com/a?b#c?d#e"),
        (None, "#a", None),
        ("https://e.com/a", "\\", "https://e.com/"),
        ("https://e.com/a/", "..\\b?c\\d#e\\f", "https://e.com/b?c\\d#e\\f"),
        ("https://e.com/a", "\\\\f.com\\b", "https://f.com/b"),
        (None, "https:\\\\f.com\\b", "https://f.com/b"),
        ("file:///a/b", "c\\d", "file:///a/c\\d"),
    ],
)
def test_addresses_are_resolved_as_by_a_browser(
    base: str | None, href: str, resolved: str | None
) -> None:
    assert urls.resolve(base, href) == resolved


PARTS = st.sampled_from(
    ["/", "//", "a", ".", "..", "b.html", "%D8%A3", "é", ";p", "?q=1", "#f", ":"]
)


@given(st.lists(PARTS, max_size=6), st.sampled_from(["https://e.com/a/b", "http://u@E.com:80?q"]))
def test_paths_from_the_root_are_resolved_like_all_others(parts: list[str], base: str) -> None:
    href = "/" + "".join(parts)
    joined = urljoin(base, href)
    assert urls.resolve(base, href) == (joined if urls.split(joined) else None)


@pytest.mark.parametrize(
    ("url", "is_web"),
    [
        ("https://e.com", True),
        ("HTTP://e.com/", True),
        ("https://مثال.com/", True),
        ("https:// e.com/", False),
        ("https:///a", False),
        ("ftp://e.com/", False),
        ("mailto:a@e.com", False),
        ("/a", False),
        ("http://e.com:port/", False),
        ("", False),
        (None, False),
    ],
)
def test_a_web_address_has_a_web_scheme_and_a_host(url: str | None, is_web: bool) -> None:
    assert urls.is_web(url) is is_web


@pytest.mark.parametrize(
    ("url", "is_front"),
    [
        ("https://e.com", True),
        ("https://e.com/", True),
        ("https://e.com/index.html", True),
        ("https://e.com/ar/", True),
        ("https://e.com/en-US", True),
        ("https://e.com/fr/index.php", True),
        ("https://e.com/?p=1", False),
        ("https://e.com/about", False),
        ("https://e.com/ar/apples", False),
        ("https://e.com/xx/", False),
        (None, False),
    ],
)
def test_a_front_page_is_that_of_a_site_or_of_one_of_its_languages(
    url: str | None, is_front: bool
) -> None:
    assert urls.is_front_page(url) is is_front


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://e.com/2024/apple-trees.html", "apple-trees"),
        ("https://e.com/apple-trees/", "apple-trees"),
        ("https://e.com/%D8%AA%D9%81%D8%A7%D8%AD", "تفاح"),
        ("https://e.com/st.-johns-wort", "st.-johns-wort"),
        ("https://e.com/", ""),
        (None, ""),
    ],
)
def test_the_slug_is_the_last_part_as_people_read_it(url: str | None, slug: str) -> None:
    assert urls.slug(url) == slug


def test_an_address_is_read_decoded_and_without_fragment() -> None:
    assert urls.readable("https://e.com/%D8%AA#b") == "https://e.com/ت"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.E.com/a", "e.com"),
        ("https://xn--bcher-kva.example/a", "bücher.example"),
        ("https://BÜCHER.example/a", "bücher.example"),
        ("https://موقع.example/", "موقع.example"),
        ("https://xn--4gbrim.example/", "موقع.example"),
        ("https://xn--a.example/", "xn--a.example"),
        ("https://a_b.ü.example/", "a_b.ü.example"),
        (None, ""),
    ],
)
def test_a_host_is_one_in_letters_and_in_ascii(url: str | None, host: str) -> None:
    assert urls.host(url) == host


@pytest.mark.parametrize(
    ("url", "moved"),
    [
        ("http://preview.e.com:8080/a?b#c", "https://e.com/a?b#c"),
        ("http://other.e.com/a", "http://other.e.com/a"),
        ("mailto:a@preview.e.com", "mailto:a@preview.e.com"),
    ],
)
def test_an_address_is_moved_from_one_host_to_another(url: str, moved: str) -> None:
    assert urls.on_host(url, "http://preview.e.com:8080/", "https://e.com/z") == moved
