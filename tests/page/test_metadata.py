"""What a page declares to machines: its URL, robots.txt, title and structured data."""

import pytest

from seoaudit import Document
from seoaudit.page.metadata import PageMetadata
from seoaudit.testing import page

OWN = "<link rel=canonical href=' https://example.com/مقال '>"
SHARED = "<meta property=og:url content=https://example.com/shared>"

FORBIDDING = "User-agent: *\nDisallow: /"


@pytest.mark.parametrize("status", [None, 200, 204, 301])
def test_a_delivered_file_is_read(status: int | None) -> None:
    judged = page("", robots_txt=FORBIDDING, robots_status=status)
    assert judged.robots_txt is not None
    assert len(judged.robots_txt.lines) == 2


@pytest.mark.parametrize("status", [0, 404, 429, 500])
def test_what_comes_with_a_failure_is_not(status: int) -> None:
    assert page("", robots_txt=FORBIDDING, robots_status=status).robots_txt is None


def test_the_page_is_asked_for_as_crawlers_do() -> None:
    judged = page("", url="https://example.com/شجرة", robots_txt="User-agent: *\nDisallow: /%D8%B4")
    verdict = judged.crawling("Googlebot")
    assert verdict is not None
    assert not verdict.allowed


def test_a_draft_is_judged_under_the_address_it_will_have() -> None:
    html = '<head><link rel="canonical" href="https://example.com/a"></head>'
    verdict = page(html, robots_txt=FORBIDDING).crawling("Googlebot")
    assert verdict is not None
    assert not verdict.allowed


def test_without_robots_txt_or_address_there_is_no_verdict() -> None:
    assert page("", url="https://example.com/").crawling("Googlebot") is None
    assert page("", robots_txt=FORBIDDING).crawling("Googlebot") is None


def test_the_url_is_the_given_one_else_the_canonical_else_that_of_open_graph() -> None:
    assert page(OWN + SHARED, url="https://example.com/given").url == "https://example.com/given"
    assert page(SHARED + OWN).url == "https://example.com/مقال"
    assert page(SHARED).url == "https://example.com/shared"
    assert page("<p>نص").url is None


def test_a_page_that_republishes_an_article_has_its_own_url() -> None:
    original = "<link rel=canonical href=https://paper.example/news/1>"
    links = "<a href=https://www.example.com/a>A</a><a href=/b>B</a>"
    assert page(original + SHARED + links).url == "https://example.com/shared"
    links = "<a href=https://paper.example/a>A</a><a href=https://www.example.com/>B</a>"
    assert page(original + SHARED + links).url == "https://paper.example/news/1"


def test_a_relative_canonical_or_one_in_the_body_is_not_the_url() -> None:
    assert page(f"<link rel=canonical href=/a>{SHARED}").url == "https://example.com/shared"
    assert page(f"<body>{OWN}").url is None


def test_the_url_of_a_markdown_file_starts_at_its_site() -> None:
    document = Document("---\nslug: apple-trees\n---\nText", source="posts/a.md", markup="markdown")
    site = "https://example.com/"
    assert PageMetadata(document, site=site).url == "https://example.com/apple-trees"
    assert PageMetadata(document).url is None


def test_relative_urls_start_at_the_base_element_else_at_the_url() -> None:
    url = "https://example.com/a/b"
    assert page("<base href=../c/>", url=url).base_url == "https://example.com/c/"
    assert page("<p>", url=url).base_url == url
    assert page("<base href=c/>").base_url is None


def test_the_place_of_the_url_is_the_canonical_that_names_it_else_the_head() -> None:
    html = f"<head>{OWN}</head>"
    place = page(html).url_place
    assert html[place.start : place.end] == "href=' https://example.com/مقال '"
    place = page(html, url="https://example.com/other").url_place
    assert html[place.start : place.end] == "<head>"


@pytest.mark.parametrize("title", ["", "<title></title>", "<title> &nbsp;\n</title>"])
def test_a_missing_or_empty_title_is_none(title: str) -> None:
    assert page(f"{title}<p>نص").title is None


def test_the_first_title_and_the_first_description_with_a_text_are_in_effect() -> None:
    found = page(
        "<title>الأول</title><title>الثاني</title>"
        "<meta name=description content=' '><meta name=description content='وصف'>"
    )
    assert found.title is not None
    assert found.description is not None
    assert (found.title.text, found.description.text) == ("الأول", "وصف")


def test_a_preview_is_looked_for_in_saved_pages_with_a_url_alone() -> None:
    html = "<!-- saved from url=(0029)https://preview.example.net/a --><p>نص"
    url, preview = "https://example.com/a", "https://preview.example.net/a"
    assert page(html, url=url).preview == preview
    assert page(html, url=url, status=200).preview is None
    assert page(html).preview is None
    fetched = Document("<p>نص", url=url, status=200, preview=preview)
    assert PageMetadata(fetched).preview == preview


def test_what_head_and_headers_say_is_gathered_in_one_place() -> None:
    found = page(
        "<link rel=alternate hreflang=ar href=/ar><meta name=robots content=noindex>"
        '<script type="application/ld+json">{"@type": "https://schema.org/Article"}</script>',
        url="https://example.com/",
        headers=[("Link", "</fr>; rel=alternate; hreflang=fr"), ("X-Robots-Tag", "nofollow")],
    )
    assert [version.url for version in found.language_versions] == [
        "https://example.com/ar",
        "https://example.com/fr",
    ]
    assert [directive.name for directive in found.robots] == ["noindex", "nofollow"]
    assert len(found.json_ld) == 1
    assert [item.types for item in found.structured_data.items] == [("Article",)]


def titled(title: str, suffix: str | None, *, lacks_template: bool = True) -> PageMetadata:
    document = Document(f"<title>{title}</title>", lacks_template=lacks_template)
    return PageMetadata(document, title_suffix=suffix)


def test_the_title_of_a_page_without_its_template_is_shown_with_what_the_site_adds() -> None:
    found = titled("Apple trees", " | Green Fingers")
    assert (found.title_suffix, found.shown_title) == (
        " | Green Fingers",
        "Apple trees | Green Fingers",
    )
    assert titled("Green Fingers", " | Green Fingers").shown_title == "Green Fingers"
    assert titled("", " | Green Fingers").shown_title == ""


def test_what_the_site_adds_is_unknown_if_nobody_says_it() -> None:
    assert titled("Apple trees", None).title_suffix is None
    assert titled("Apple trees", "").title_suffix == ""


def test_to_a_page_with_its_template_nothing_is_added() -> None:
    assert titled("Apple trees", None, lacks_template=False).title_suffix == ""
    assert titled("Apple trees", " | Site", lacks_template=False).shown_title == "Apple trees"
