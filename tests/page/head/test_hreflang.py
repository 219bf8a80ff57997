"""The versions of a page in other languages, from its head and from the Link header."""

from seoaudit.document.document import Document
from seoaudit.page.head.head import Head
from seoaudit.page.head.hreflang import LanguageVersion, find_language_versions
from seoaudit.page.tree.tree import Tree


def versions(html: str, *headers: str, url: str | None = None) -> tuple[LanguageVersion, ...]:
    document = Document(html, url=url, headers=[("Link", header) for header in headers])
    return find_language_versions(document, Head(Tree(html)), url)


def test_they_come_from_head_and_header() -> None:
    html = '<link rel="alternate" hreflang=" ar " href="/ar">'
    sent = '<https://e.com/fr>; rel="alternate"; hreflang="fr"'
    found = versions(html, sent, url="https://e.com/")
    assert [(version.language, version.url) for version in found] == [
        ("ar", "https://e.com/ar"),
        ("fr", "https://e.com/fr"),
    ]
    assert all(version.counts for version in found)


def test_one_in_the_body_does_not_count() -> None:
    html = '<body><link rel="alternate" hreflang="ar" href="https://e.com/ar">'
    [version] = versions(html)
    assert not version.counts


def test_a_feed_is_no_language_version() -> None:
    html = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    assert versions(html) == ()


def test_an_attribute_is_placed_where_it_is_written() -> None:
    html = "<link rel=alternate hreflang='ar' href='/مقال'>"
    [version] = versions(html)
    language, address = version.language_place, version.address_place
    assert html[language.start : language.end] == "hreflang='ar'"
    assert html[address.start : address.end] == "href='/مقال'"


def test_an_attribute_that_is_not_there_is_placed_at_the_tag() -> None:
    html = "<link rel=alternate hreflang=ar>"
    [version] = versions(html)
    assert (version.href, version.address_place) == ("", (0, len(html)))


def test_what_the_server_sent_is_placed_at_the_head() -> None:
    html = "<!doctype html><head></head>"
    [version] = versions(html, "<https://e.com/ar>; rel=alternate; hreflang=ar")
    assert html[version.language_place.start : version.language_place.end] == "<head>"


def test_a_relative_address_leads_nowhere_on_a_page_without_one() -> None:
    [version] = versions("<link rel=alternate hreflang=ar href=/ar>")
    assert (version.href, version.url) == ("/ar", None)


def test_a_version_without_a_language_is_none() -> None:
    assert versions("<link rel=alternate hreflang=' ' href=/ar>", "</ar>; rel=alternate") == ()
