"""What a document promises, and how its bytes become text."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.document.document import Decoded, Document, decode
from seoaudit.document.encoding import EncodingOrigin

ARABIC = "أعلنت المديرية العامة عن تنظيم أبواب مفتوحة"


def read_as(
    body: bytes, content_type: str = "", url: str | None = None
) -> tuple[str, EncodingOrigin]:
    headers = [("Content-Type", content_type)] if content_type else []
    decoded = decode(Document(body, url, headers=headers))
    return decoded.encoding, decoded.origin


def test_a_document_is_made_as_documented() -> None:
    document = Document(
        body=b"<p>",
        url="https://example.com/",
        status=200,
        headers=[("X-Robots-Tag", "noindex")],
        robots_txt="User-agent: *",
        robots_status=200,
    )
    assert document.headers == (("X-Robots-Tag", "noindex"),)
    assert document.source == "https://example.com/"


def test_a_document_without_a_name_is_a_dash() -> None:
    assert Document(b"").source == "-"
    assert Document(b"", "https://example.com/", source="a.html").source == "a.html"


def test_a_header_is_found_in_any_case_with_all_its_values() -> None:
    document = Document(b"", headers=[("Link", "a"), ("x-other", "b"), ("LINK", "c")])
    assert document.header("link") == ("a", "c")
    assert document.header("absent") == ()


def test_a_document_crosses_processes() -> None:
    document = Document(b"\xff", "https://example.com/", 200, [("A", "b")], "x", 200, "name")
    assert pickle.loads(pickle.dumps(document)) == document
    assert hash(document) == hash(pickle.loads(pickle.dumps(document)))


def test_text_is_taken_as_it_is() -> None:
    text = "\ufeff<meta charset=cp1256>\r\n\ufffd"
    assert decode(Document(text)) == Decoded(text, "UTF-8", "text")


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")],
)
def test_a_byte_order_mark_outranks_all_and_is_no_text(encoding: str, mark: bytes) -> None:
    text = f"<meta charset=windows-1251>{ARABIC}"
    decoded = decode(
        Document(
            mark + text.encode(encoding), headers=[("Content-Type", "text/html;charset=koi8-r")]
        )
    )
    name = "UTF-8" if encoding == "utf-8" else encoding.upper().replace("16-", "16")
    assert decoded == Decoded(text, name, "bom", 0, mark)


@pytest.mark.parametrize(
    ("content_type", "encoding"),
    [
        ("text/html; charset=windows-1251", "windows-1251"),
        ('TEXT/HTML;CHARSET="Windows-1251" ; x=y', "windows-1251"),
        ("text/html; charset=iso-8859-1", "windows-1252"),
        ("text/html; charset=us-ascii", "windows-1252"),
        ("text/html; charset=latin1", "windows-1252"),
        ("text/html; charset=iso-8859-9", "windows-1254"),
        ("text/html; charset=gb2312", "GBK"),
        ("text/html; charset=shift-jis", "Shift_JIS"),
        ("text/html; charset=unicode-1-1-utf-8", "UTF-8"),
        ("text/html; charset=arabic", "ISO-8859-6"),
        ("text/html; charset=utf-16", "UTF-16LE"),
    ],
)
def test_the_header_outranks_the_page_and_labels_are_those_of_browsers(
    content_type: str, encoding: str
) -> None:
    assert read_as(b"<meta charset=windows-1256>\xe9", content_type) == (encoding, "http")


@pytest.mark.parametrize(
    "content_type", ["text/html", "text/html; charset=", "text/html; charset=bogus", ";;", "utf-8"]
)
def test_a_header_that_names_no_encoding_leaves_it_to_the_page(content_type: str) -> None:
    assert read_as(b"<meta charset=windows-1256>\xe9", content_type) == ("windows-1256", "meta")


def test_an_xml_declaration_is_read_where_no_meta_is() -> None:
    xml = b"<?xml version='1.0' encoding=\"windows-1256\"?><html>\xc7"
    assert read_as(xml) == ("windows-1256", "xml")
    assert read_as(xml + b"<meta charset=koi8-r>") == ("KOI8-R", "meta")


def test_an_undeclared_page_that_is_utf8_is_read_so() -> None:
    assert read_as(ARABIC.encode()) == ("UTF-8", "utf-8")
    assert read_as(b"") == ("UTF-8", "utf-8")


def test_an_undeclared_page_that_is_not_utf8_is_windows_1252() -> None:
    decoded = decode(Document(b"<p>caf\xe9 \x93x\x94"))
    assert decoded == Decoded("<p>café “x”", "windows-1252", "windows-1252")


@pytest.mark.parametrize(
    ("html", "url", "read"),
    [
        (f"<p>{' ' * 1024}<meta charset=cp1256>سعر", None, ("windows-1256", "meta")),
        ("<html lang=ar><p>سعر", None, ("windows-1256", "language")),
        (f"<p>{ARABIC}", None, ("windows-1256", "content")),
        ("<p>سعر", "https://example.sa/", ("windows-1256", "country")),
    ],
)
def test_an_undeclared_page_that_is_not_utf8_is_guessed(
    html: str, url: str | None, read: tuple[str, EncodingOrigin]
) -> None:
    assert read_as(html.encode("cp1256"), url=url) == read
    assert decode(Document(html.encode("cp1256"), url)).text == html


def test_one_bad_byte_does_not_turn_an_arabic_page_into_latin() -> None:
    decoded = decode(Document(ARABIC.encode() + b"\xd8"))
    assert decoded == Decoded(ARABIC + "\ufffd", "UTF-8", "utf-8", 1)


def test_bytes_without_a_meaning_are_replaced_and_counted() -> None:
    decoded = decode(Document(b"<meta charset=utf-8>a\xffb\xc3(\xef\xbf\xbd"))
    assert decoded.text.endswith("a\ufffdb\ufffd(\ufffd")
    assert decoded.replaced == 2


def test_half_a_character_at_the_end_is_counted() -> None:
    assert decode(Document(b"\xff\xfea\0\xd8")).replaced == 1


def test_an_encoding_that_browsers_refuse_reads_as_nothing() -> None:
    decoded = decode(Document(b"<meta charset=iso-2022-kr><p>hello"))
    assert (decoded.text, decoded.encoding, decoded.replaced) == ("\ufffd", "replacement", 1)


def test_line_ends_stay_as_they_are() -> None:
    assert decode(Document(b"a\r\nb\rc\n")).text == "a\r\nb\rc\n"


@given(
    st.binary(max_size=3000), st.sampled_from(["", "text/html; charset=utf-8", "x; charset=big5"])
)
def test_no_bytes_are_refused(body: bytes, content_type: str) -> None:
    headers = [("Content-Type", content_type)]
    decoded = decode(Document(body, "https://example.com/", headers=headers))
    assert 0 <= decoded.replaced <= decoded.text.count("\ufffd")


@given(st.text(), st.sampled_from([b"", b"\xef\xbb\xbf"]))
def test_utf8_goes_through_unchanged(text: str, mark: bytes) -> None:
    text = text.encode(errors="ignore").decode().removeprefix("\ufeff")
    headers = [("Content-Type", "text/html; charset=utf-8")]
    decoded = decode(Document(mark + text.encode(), headers=headers))
    assert (decoded.text, decoded.replaced, decoded.bom) == (text, 0, mark)
