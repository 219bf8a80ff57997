import pytest

from seoaudit.document.document import Document
from seoaudit.page.head.canonical import Canonical, find_canonicals
from seoaudit.page.head.head import Head
from seoaudit.page.tree.tree import Tree


def canonicals(html: str, *headers: str, url: str | None = None) -> tuple[Canonical, ...]:
    document = Document(html, url=url, headers=[("link", header) for header in headers])
    return find_canonicals(document, Head(Tree(html)), url)


def test_a_link_is_placed_at_its_address() -> None:
    html = '<link REL="Canonical" HREF="https://example.com/a?b&amp;c">'
    [canonical] = canonicals(html)
    assert canonical.url == "https://example.com/a?b&c"
    assert html[canonical.start : canonical.end] == 'HREF="https://example.com/a?b&amp;c"'
    assert canonical.counts


def test_links_come_before_headers() -> None:
    found = canonicals("<link rel=canonical href=https://a.example/>", '</b>; rel="canonical"')
    assert [canonical.origin for canonical in found] == ["link", "header"]


@pytest.mark.parametrize("written", ["", ' href=""', ' href=" "'])
def test_a_link_without_address_names_nothing(written: str) -> None:
    assert canonicals(f"<link rel=canonical{written}>") == ()


def test_a_link_in_the_body_does_not_count() -> None:
    [canonical] = canonicals("<body><link rel=canonical href=https://a.example/>")
    assert not canonical.counts


def test_a_relative_address_is_resolved_against_the_page() -> None:
    [canonical] = canonicals("<link rel=canonical href=../b>", url="https://example.com/a/c/")
    assert canonical.url == "https://example.com/a/b"
    assert not canonical.is_absolute


def test_without_a_page_address_a_relative_one_leads_nowhere() -> None:
    [canonical] = canonicals("<link rel=canonical href=/b>")
    assert canonical.url is None


@pytest.mark.parametrize(
    ("href", "is_absolute"),
    [
        ("https://a.example/", True),
        ("//a.example/", False),
        ("/a", False),
        (" HTTPS://a.b/ ", True),
    ],
)
def test_an_absolute_address_has_a_scheme(href: str, is_absolute: bool) -> None:
    [canonical] = canonicals(f'<link rel=canonical href="{href}">')
    assert canonical.is_absolute is is_absolute


@pytest.mark.parametrize("header", ["", "</a", "junk", "; rel=canonical", '<>;rel="'])
def test_broken_headers_name_no_canonical(header: str) -> None:
    assert canonicals("", header) == ()


@pytest.mark.parametrize("attribute", ["hreflang=en", "LANG=ar", 'media="print"', "type=text/html"])
def test_a_link_for_another_version_of_the_page_does_not_count(attribute: str) -> None:
    [canonical] = canonicals(f"<link rel=canonical href=https://e.com/a {attribute}>")
    assert canonical.void_by == attribute.partition("=")[0].lower()
    assert canonical.is_placed
    assert not canonical.counts


def test_a_header_for_another_version_of_the_page_does_not_count() -> None:
    [canonical] = canonicals("", '<https://e.com/a>; rel="canonical"; hreflang="en"')
    assert not canonical.counts


def test_other_attributes_change_nothing() -> None:
    html = '<link id=c class=x data-rh="true" rel=canonical href=https://e.com/a crossorigin>'
    assert [canonical.counts for canonical in canonicals(html)] == [True]
