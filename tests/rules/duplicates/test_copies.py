from seoaudit.rule.site import SitePage
from seoaudit.rule.site.whole_site import MIN_WORDS_COMPARED
from seoaudit_rules.duplicates.copies import without_copies


def page(url: str, text: bytes, words: int = MIN_WORDS_COMPARED + 1) -> SitePage:
    return SitePage(url, text_hash=text, words=words)


def test_of_pages_with_one_text_the_first_stays() -> None:
    pages = [page("/a", b"1"), page("/b", b"2"), page("/c", b"1")]
    assert [each.url for each in without_copies(pages)] == ["/a", "/b"]


def test_texts_too_short_to_be_compared_are_no_copies() -> None:
    short = [page("/a", b"1", MIN_WORDS_COMPARED), page("/b", b"1", MIN_WORDS_COMPARED)]
    assert list(without_copies(short)) == short
    without_text = [page("/a", b""), page("/b", b"")]
    assert list(without_copies(without_text)) == without_text
