import pytest

from seoaudit.document.document import Document
from seoaudit.page.page import Page
from seoaudit.rule.site import LanguageLink, SitePage, TextUse
from seoaudit.site.reading.page_facts import site_page

URL = "https://site.example/oak"


def facts(head: str = "", body: str = "<p>The oak is old.</p>", **headers: str) -> SitePage:
    sent = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    html = f"<html lang=en><head><title>Oak</title>{head}</head><body><h1>Old oak</h1>{body}"
    return site_page(Page(Document(html, url=URL, headers=sent)), None, frozenset(TextUse))


def test_title_headline_description_and_address() -> None:
    page = facts('<meta name="description" content="On oaks.">')
    assert (page.url, page.title, page.h1, page.description) == (URL, "Oak", "Old oak", "On oaks.")
    assert (page.words, page.language, page.score) == (4, "en", None)


def test_noindex_counts_from_meta_and_header_for_google_and_for_all() -> None:
    assert not facts().is_noindexed
    assert facts('<meta name="robots" content="noindex, nofollow">').is_noindexed
    assert not facts('<meta name="robots" content="nofollow">').is_followed
    assert facts('<meta name="googlebot" content="none">').is_noindexed
    assert facts(X_Robots_Tag="noindex").is_noindexed
    assert not facts(X_Robots_Tag="otherbot: noindex").is_noindexed


def test_the_canonical_is_absolute_and_none_where_two_disagree() -> None:
    assert facts('<link rel="canonical" href="/b">').canonical == "https://site.example/b"
    assert (
        facts(Link='<https://site.example/c>; rel="canonical"').canonical
        == "https://site.example/c"
    )
    two = '<link rel="canonical" href="/b"><link rel="canonical" href="/c">'
    assert facts(two).canonical is None


def test_a_canonical_that_is_not_on_the_web_names_nothing() -> None:
    assert facts('<link rel="canonical" href="file:///srv/oak.html">').canonical is None


def test_versions_are_named_once_with_codes_in_lower_case() -> None:
    page = facts('<link rel="alternate" hreflang="de-AT" href="/de">' * 2)
    assert page.versions == (LanguageLink("de-at", "https://site.example/de"),)


def test_the_hash_is_that_of_the_words_of_the_article() -> None:
    assert facts(body="<p>The oak,  is old!</p>").text_hash == facts().text_hash
    assert facts(body="<p>The elm is old.</p>").text_hash != facts().text_hash


def test_a_keyphrase_that_somebody_named() -> None:
    page = facts('<meta name="keywords" content="oak">')
    assert (page.keyphrase, page.is_named) == ("oak", True)


def test_when_it_was_modified() -> None:
    page = facts('<meta property="article:modified_time" content="2026-03-04">')
    assert page.modified is not None
    assert page.modified.startswith("2026-03-0")


def test_what_no_rule_reads_is_left_empty() -> None:
    page = site_page(Page(Document("<title>Oak</title><p>The oak.", url=URL)), None, frozenset())
    assert (page.title, page.words, page.text_hash, page.keyphrase) == ("Oak", 0, b"", "")
    read = site_page(Page(Document("<p>The oak.", url=URL)), None, {TextUse.WORDS})
    assert (read.words, read.keyphrase, bool(read.text_hash)) == (2, "", True)


@pytest.mark.parametrize(
    ("tag", "has"), [("div class=footer", False), ("footer", False), ("div class=intro", True)]
)
def test_a_footer_is_no_text_of_its_page(tag: str, has: bool) -> None:
    """Of a page of links it may be all that there is to read, on every one of them."""
    notice = "<p>The barrel stands in the cellar and has held rain for forty years by now.</p>" * 6
    links = "".join(f"<li><a href=/{n}>{n}</a></li>" for n in range(40))
    page = Page(Document(f"<title>A</title><ul>{links}</ul><{tag}>{notice}", url=URL))
    assert bool(site_page(page, None, frozenset(TextUse)).text_hash) is has
