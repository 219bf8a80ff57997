import pytest

from seoaudit.document.document import Document
from seoaudit.page.head.canonical import Canonical, find_canonicals
from seoaudit.page.head.head import Head
from seoaudit.page.head.hreflang import find_language_versions
from seoaudit.page.head.link_header import read_link_header
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


class TestLinkHeader:
    def test_several_links_in_one_header_are_told_apart(self) -> None:
        header = '<https://e.com/a,b;c>; rel="canonical", </fr>;REL=alternate; hreflang=fr'
        first, second = read_link_header(header)
        assert first.href == "https://e.com/a,b;c"
        assert first.rel == {"canonical"}
        assert second.parameters == {"rel": "alternate", "hreflang": "fr"}

    def test_brackets_and_commas_inside_quotes_are_text(self) -> None:
        [link] = read_link_header('</a>; title="x, <y>; rel=z"; rel="prev canonical"')
        assert link.rel == {"prev", "canonical"}

    def test_of_a_parameter_given_twice_the_first_counts(self) -> None:
        [link] = read_link_header("</a>; rel=prev; rel=canonical")
        assert link.rel == {"prev"}

    @pytest.mark.parametrize("header", ["", "</a", "junk", "; rel=canonical", '<>;rel="'])
    def test_broken_headers_name_no_canonical(self, header: str) -> None:
        assert canonicals("", header) == ()


class TestLanguageVersions:
    def test_they_come_from_head_and_header(self) -> None:
        html = '<link rel="alternate" hreflang=" ar " href="/ar">'
        sent = [("Link", '<https://e.com/fr>; rel="alternate"; hreflang="fr"')]
        document = Document(html, url="https://e.com/", headers=sent)
        found = find_language_versions(document, Head(Tree(html)), document.url)
        assert [(version.language, version.url) for version in found] == [
            ("ar", "https://e.com/ar"),
            ("fr", "https://e.com/fr"),
        ]
        assert all(version.counts for version in found)

    def test_one_in_the_body_does_not_count(self) -> None:
        html = '<body><link rel="alternate" hreflang="ar" href="https://e.com/ar">'
        [version] = find_language_versions(Document(html), Head(Tree(html)), None)
        assert not version.counts

    def test_a_feed_is_no_language_version(self) -> None:
        html = '<link rel="alternate" type="application/rss+xml" href="/feed">'
        assert find_language_versions(Document(html), Head(Tree(html)), None) == ()
