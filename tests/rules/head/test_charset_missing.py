import pytest

from seoaudit.document.document import Document
from seoaudit.page.page import Page
from seoaudit.testing import findings, keys, page
from seoaudit_rules.head.charset_missing import CharsetMissing

PLAIN = "<title>مقال</title>"
UTF8_HEADER = [("content-type", 'text/html; Charset="UTF-8"')]


def sent(body: bytes, headers: list[tuple[str, str]] | None = None) -> Page:
    return Page(Document(body, headers=headers or []))


@pytest.mark.parametrize(
    "html",
    [
        "<META CHARSET=UTF-8>",
        "<meta charset='windows-1256'>",
        '<meta content="text/html; charset=utf-8" http-equiv="Content-Type">',
    ],
)
def test_a_meta_in_any_form_is_enough(html: str) -> None:
    assert keys(CharsetMissing, html) == []
    assert keys(CharsetMissing, sent(html.encode())) == []


def test_the_http_header_is_enough() -> None:
    assert keys(CharsetMissing, page(PLAIN, headers=UTF8_HEADER)) == []
    assert keys(CharsetMissing, sent(PLAIN.encode(), UTF8_HEADER)) == []


def test_a_header_without_charset_is_not() -> None:
    headers = [("Content-Type", "text/html")]
    assert keys(CharsetMissing, sent(PLAIN.encode(), headers)) == ["missing"]


def test_a_byte_order_mark_is_enough() -> None:
    assert keys(CharsetMissing, sent(b"\xef\xbb\xbf" + PLAIN.encode())) == []


def test_text_that_happens_to_be_utf8_declares_nothing() -> None:
    assert keys(CharsetMissing, sent(PLAIN.encode())) == ["missing"]


@pytest.mark.parametrize(("fill", "expected"), [(1024 - 22, []), (1024, ["too_late"])])
def test_the_meta_must_stand_in_the_first_1024_bytes(fill: int, expected: list[str]) -> None:
    html = " " * fill + "<meta charset='utf-8'>"
    assert keys(CharsetMissing, html) == expected
    assert keys(CharsetMissing, sent(html.encode())) == expected


def test_a_late_meta_is_late_though_the_page_is_decoded_by_it() -> None:
    html = " " * 1024 + "<meta charset=windows-1256>" + PLAIN
    assert keys(CharsetMissing, sent(html.encode("windows-1256"))) == ["too_late"]


def test_bytes_are_counted_not_letters() -> None:
    html = f"<!--{'ش' * 600}--><meta charset=utf-8>"
    [finding] = findings(CharsetMissing, html)
    assert (finding.key, html[finding.start : finding.end]) == ("too_late", "<meta charset=utf-8>")


@pytest.mark.parametrize("written", ["<meta charset=klingon>", "<meta charset>"])
def test_an_encoding_nobody_knows_is_named(written: str) -> None:
    assert keys(CharsetMissing, written) == ["unknown"]


def test_a_declaration_in_a_comment_is_none() -> None:
    assert keys(CharsetMissing, "<!-- <meta charset=utf-8> -->") == ["missing"]
