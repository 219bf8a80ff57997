import pytest

from seoaudit.testing import applies, keys, page
from seoaudit_rules.links.internal_missing import InternalMissing

URL = "https://www.example.com/news/a"


def article(inside: str) -> str:
    return f"<nav><a href='/'>Home</a></nav><article><p>Prune in winter. {inside}</p></article>"


@pytest.mark.parametrize(
    "href",
    [
        "/saws",
        "saws",
        "?page=2",
        "https://example.com/saws",
        "//example.com/saws",
        "http://shop.example.com/",
    ],
)
def test_any_way_to_another_page_of_the_site_counts(href: str) -> None:
    assert keys(InternalMissing, page(article(f'<a href="{href}">saws</a>'), url=URL)) == []


@pytest.mark.parametrize(
    "href",
    [
        "https://example.org/",
        "#tools",
        "/news/a",
        "mailto:a@example.com",
        "javascript:x()",
        "/a.jpg",
    ],
)
def test_other_sites_this_page_and_image_files_do_not_count(href: str) -> None:
    assert keys(InternalMissing, page(article(f'<a href="{href}">saws</a>'), url=URL)) == [
        "missing"
    ]


def test_a_link_in_the_menu_does_not_count() -> None:
    assert keys(InternalMissing, page(article(""), url=URL)) == ["missing"]


def test_without_an_address_a_relative_link_is_internal() -> None:
    assert keys(InternalMissing, article('<a href="saws.html">saws</a>')) == []


def test_without_an_address_absolute_links_cannot_be_judged() -> None:
    assert not applies(InternalMissing, article('<a href="https://example.org/">saws</a>'))


def test_without_an_address_an_article_without_links_is_judged() -> None:
    assert keys(InternalMissing, article("")) == ["missing"]


def test_the_canonical_gives_the_address_where_none_is_given() -> None:
    head = '<link rel="canonical" href="https://example.org/a">'
    assert keys(InternalMissing, head + article('<a href="https://example.org/b">saws</a>')) == []


def test_a_page_without_text_is_not_judged() -> None:
    assert not applies(InternalMissing, page("<body></body>", url=URL))
