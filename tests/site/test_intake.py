import gzip

import pytest

from seoaudit.document.answer import Answer
from seoaudit.rule.site import LanguageLink, LinkRole, SitePage, Zone
from seoaudit.site.intake import Lead, document_of, keep
from seoaudit.site.reading.visit import Visit, WrittenLink
from seoaudit.site.store.store import Store

URL = "https://site.example/a"
HTML = (("Content-Type", "text/html; charset=utf-8"),)


def test_a_page_is_html_that_came_with_200() -> None:
    page = document_of(Answer(URL, 200, HTML, b"<p>Oak</p>"))
    assert page is not None
    assert (page.url, page.status, page.source) == (URL, 200, URL)
    assert document_of(Answer(URL, 404, HTML, b"<p>Oak</p>")) is None
    assert document_of(Answer(URL, 200, (("Content-Type", "image/png"),))) is None


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/robots.txt", b"User-agent: *\nDisallow: /secret"),
        ("/llms.txt", b"\xef\xbb\xbf# Oak and Elm"),
        ("/sitemap.php", b'\n<?xml version="1.0"?><urlset><url><loc>https://site.example/'),
        ("/map", b"<sitemapindex><sitemap><loc>"),
        ("/map.xml.gz", gzip.compress(b"<urlset/>", mtime=0)),
        ("/feed/", b'<?xml version="1.0"?><rss version="2.0"><channel><title>Oak'),
    ],
)
def test_what_is_for_programs_is_kept_as_a_file_though_it_is_sent_as_html(
    path: str, body: bytes
) -> None:
    store, answer = Store(None), Answer(f"https://site.example{path}", 200, HTML, body)
    assert document_of(answer) is None
    keep(store, answer, None)
    assert store.file(answer.url) == body


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/robots.txt", b"<!doctype html><title>Oak</title><p>A page for every address."),
        ("/a", b"Some words of an oak."),
        ("/a.xml", b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Oak'),
        ("/about-urlset", b"<p>&lt;urlset> holds the addresses of a sitemap."),
    ],
)
def test_what_is_a_page_stays_one_whatever_its_address_says(path: str, body: bytes) -> None:
    store, answer = Store(None), Answer(f"https://site.example{path}", 200, HTML, body)
    assert document_of(answer) is not None
    keep(store, answer, None)
    assert store.file(answer.url) is None


def test_a_page_of_a_folder_is_called_by_its_file() -> None:
    page = document_of(Answer(URL, 200, HTML, b"", file="public/a.html"))
    assert page is not None
    assert (page.source, page.status) == ("public/a.html", None)


def test_a_page_leads_to_its_canonical_versions_and_links() -> None:
    def link(path: str, kind: LinkRole, *, followed: bool = True) -> WrittenLink:
        return WrittenLink(f"https://site.example{path}", "", kind, Zone.TEXT, followed, "", 1, 1)

    visit = Visit(
        SitePage(URL, canonical=f"{URL}/b", versions=(LanguageLink("ar", f"{URL}/ar"),)),
        links=(
            link("/c", LinkRole.ANCHOR),
            link("/c", LinkRole.ANCHOR),
            link("/d", LinkRole.ANCHOR, followed=False),
            link("/e.png", LinkRole.IMAGE),
        ),
    )
    assert keep(Store(None), Answer(URL, 200, HTML), visit) == [
        Lead(f"{URL}/b", "canonical"),
        Lead(f"{URL}/ar", "hreflang"),
        Lead("https://site.example/c", "link"),
        Lead("https://site.example/d", "link", is_followed=False),
        Lead("https://site.example/e.png", "image"),
    ]


def test_a_redirect_leads_to_its_target_and_an_error_nowhere() -> None:
    store = Store(None)
    moved = Answer(URL, 301, (("Location", "/b#part"),))
    assert keep(store, moved, None) == [Lead("https://site.example/b", "redirect")]
    assert keep(store, Answer(URL, 404), None) == []
