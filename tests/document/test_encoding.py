"""The encoding of a page is the one a browser would detect."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.document.encoding import (
    ARABIC_COUNTRIES,
    BY_LANGUAGE,
    MULTIBYTE,
    PRESCAN,
    EncodingOrigin,
    byte_order_mark,
    codec,
    declared_encoding,
    encode,
    encode_with_references,
    encoding_declared_by_xml,
    encoding_of_label,
    guessed,
    is_utf8,
)

ARABIC = "أعلنت المديرية العامة عن تنظيم أبواب مفتوحة"
SINGLE_BYTE = ["windows-1256", "windows-1252", "ISO-8859-6", "KOI8-U", "windows-874", "macintosh"]


class TestMarksAndLabels:
    @pytest.mark.parametrize(
        ("body", "mark"),
        [
            (b"\xef\xbb\xbf<p>", (b"\xef\xbb\xbf", "UTF-8")),
            (b"\xff\xfe<\0", (b"\xff\xfe", "UTF-16LE")),
            (b"\xfe\xff\0<", (b"\xfe\xff", "UTF-16BE")),
            (b"\xef\xbb", None),
            (b" \xef\xbb\xbf", None),
            (b"", None),
        ],
    )
    def test_a_byte_order_mark_stands_first(
        self, body: bytes, mark: tuple[bytes, str] | None
    ) -> None:
        assert byte_order_mark(body) == mark

    @pytest.mark.parametrize(
        ("label", "encoding"),
        [
            ("utf8", "UTF-8"),
            (" UTF-8 ", "UTF-8"),
            ("latin1", "windows-1252"),
            ("us-ascii", "windows-1252"),
            ("cp1256", "windows-1256"),
            ("arabic", "ISO-8859-6"),
            ("gb2312", "GBK"),
            ("utf-7", None),
            ("bogus", None),
            ("", None),
        ],
    )
    def test_labels_are_those_of_browsers(self, label: str, encoding: str | None) -> None:
        assert encoding_of_label(label) == encoding


class TestDeclarations:
    @pytest.mark.parametrize(
        ("html", "encoding"),
        [
            (b"<meta charset=windows-1256>", "windows-1256"),
            (b"<META CHARSET = 'cp1256' >", "windows-1256"),
            (b"<meta charset=utf-8>", "UTF-8"),
            (b"<meta charset=iso-8859-1>", "windows-1252"),
            (b"<meta charset=utf-16>", "UTF-8"),
            (b"<meta charset=x-user-defined>", "windows-1252"),
            (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "KOI8-R"),
            (b'<meta content="text/html; charset=koi8-r" http-equiv=content-type>', "KOI8-R"),
            (b"<!-- <meta charset=koi8-r> --><meta charset=big5>", "Big5"),
            (b"<meta charset=bogus><meta charset=big5>", "Big5"),
            (b"<p title='<meta charset=koi8-r>'><meta charset=big5>", "Big5"),
            (b"<title>\xc7\xe1</title><meta charset=windows-1256>", "windows-1256"),
        ],
    )
    def test_a_meta_declares_the_encoding(self, html: bytes, encoding: str) -> None:
        assert declared_encoding(html + b"<p>\xe9\xe8") == encoding

    @pytest.mark.parametrize(
        "html",
        [
            b"",
            b"<meta name=charset content=koi8-r>",
            b"<meta content='text/html; charset=koi8-r'>",
            b"<!-- <meta charset=koi8-r> -->",
            b"<meta charset=bogus>",
            b"<meta charset=koi8-r",
            b"</meta charset=koi8-r>",
            ARABIC.encode(),
            ARABIC.encode("cp1256"),
        ],
    )
    def test_what_is_no_declaration_is_not_taken_for_one(self, html: bytes) -> None:
        assert declared_encoding(html) is None

    def test_a_declaration_stands_in_the_first_1024_bytes(self) -> None:
        meta = b"<meta charset=koi8-r>"
        assert declared_encoding(b" " * (PRESCAN - len(meta)) + meta) == "KOI8-R"
        assert declared_encoding(b" " * PRESCAN + meta) is None

    @pytest.mark.parametrize(
        ("xml", "encoding"),
        [
            (b"<?xml version='1.0' encoding=\"windows-1256\"?><html>", "windows-1256"),
            (b"<?xml encoding = 'koi8-r' ?>", "KOI8-R"),
            (b"<?xml version='1.0' encoding='utf-16'?>", "UTF-8"),
            (b"<?xml version='1.0' encoding='bogus'?>", None),
            (b"<?xml version='1.0' encoding='\xe9'?>", None),
            (b"<?xml version='1.0'?><p encoding='koi8-r'>", None),
            (b" <?xml version='1.0' encoding='koi8-r'?>", None),
            (b"<?xml version='1.0' encoding='koi8-r\"?>", None),
        ],
    )
    def test_an_xml_declaration_stands_at_the_very_start(
        self, xml: bytes, encoding: str | None
    ) -> None:
        assert encoding_declared_by_xml(xml) == encoding


class TestUtf8:
    @pytest.mark.parametrize("text", ["", "trees", ARABIC, "café"])
    def test_it_is_known(self, text: str) -> None:
        assert is_utf8(text.encode())

    @pytest.mark.parametrize("body", [ARABIC.encode()[:-1], ARABIC.encode() + b"\xff"])
    def test_one_bad_byte_does_not_turn_an_arabic_page_into_latin_letters(
        self, body: bytes
    ) -> None:
        assert is_utf8(body)

    @pytest.mark.parametrize(
        "body", [b"caf\xe9", ARABIC.encode("cp1256"), "شجرة".encode() + b"\xff", b"\xff" * 20]
    )
    def test_one_in_ten_is_too_much(self, body: bytes) -> None:
        assert not is_utf8(body)


class TestGuesses:
    @staticmethod
    def guess(html: str, name: str, url: str | None = None) -> tuple[str, EncodingOrigin]:
        return guessed(html.encode(name), url)

    def test_a_late_meta_goes_first(self) -> None:
        html = "<html lang=ru>" + "<!-- padding -->" * 100 + "<meta charset=windows-1256><p>سعر"
        assert self.guess(html, "cp1256") == ("windows-1256", "meta")

    @pytest.mark.parametrize(
        ("language", "word", "name", "encoding"),
        [
            ("ar-MA", "سعر", "cp1256", "windows-1256"),
            ("AR", "سعر", "cp1256", "windows-1256"),
            ("fa", "سعر", "cp1256", "windows-1256"),
            ("he", "שלום", "cp1255", "windows-1255"),
            ("ru", "цена", "cp1251", "windows-1251"),
            ("ja", "木", "cp932", "Shift_JIS"),
        ],
    )
    def test_a_declared_language_names_its_old_encoding(
        self, language: str, word: str, name: str, encoding: str
    ) -> None:
        assert self.guess(f"<html lang='{language}'><p>{word}", name) == (encoding, "language")

    @pytest.mark.parametrize("language", ["", "en", "zxx", "arz", "fable"])
    def test_words_of_another_script_are_seen_in_the_bytes(self, language: str) -> None:
        html = f"<html lang='{language}'><p>{ARABIC}"
        assert self.guess(html, "cp1256") == ("windows-1256", "content")

    def test_accents_are_no_words_of_another_script(self) -> None:
        html = "<p>" + "Les arbres fruitiers ont été taillés à l'été, près du pré gelé. " * 5
        assert self.guess(html, "cp1252") == ("windows-1252", "windows-1252")

    @pytest.mark.parametrize(
        ("url", "guess"),
        [
            ("https://example.sa", ("windows-1256", "country")),
            ("https://example.SA:8080/a?b", ("windows-1256", "country")),
            ("https://www.example.com.eg./", ("windows-1256", "country")),
            ("https://example.com/a.sa", ("windows-1252", "windows-1252")),
            ("http://127.0.0.1/", ("windows-1252", "windows-1252")),
            ("example.sa", ("windows-1252", "windows-1252")),
            ("", ("windows-1252", "windows-1252")),
            (None, ("windows-1252", "windows-1252")),
        ],
    )
    def test_an_arab_country_decides_for_a_few_bytes(
        self, url: str | None, guess: tuple[str, EncodingOrigin]
    ) -> None:
        assert self.guess("<p>سعر", "cp1256", url) == guess

    @pytest.mark.parametrize("encoding", sorted({*BY_LANGUAGE.values(), *MULTIBYTE}))
    def test_what_is_guessed_can_be_decoded(self, encoding: str) -> None:
        assert encoding_of_label(encoding) == encoding
        assert b"tree".decode(codec(encoding)) == "tree"

    def test_countries_are_top_level_domains(self) -> None:
        assert all(len(country) == 2 and country.islower() for country in ARABIC_COUNTRIES)


class TestEncoding:
    @pytest.mark.parametrize("name", SINGLE_BYTE)
    def test_every_byte_with_a_character_comes_back(self, name: str) -> None:
        body = bytes(byte for byte in range(256) if bytes([byte]).decode(codec(name)) != "\ufffd")
        assert encode(body.decode(codec(name)), name) == body

    @pytest.mark.parametrize("name", sorted(MULTIBYTE))
    def test_a_browser_decodes_it_as_it_was(self, name: str) -> None:
        assert encode("apple 木 1", name).decode(codec(name)) == "apple 木 1"

    @pytest.mark.parametrize("name", ["windows-1256", "Big5", "ISO-8859-6"])
    def test_a_character_that_it_lacks_is_an_error(self, name: str) -> None:
        with pytest.raises(UnicodeEncodeError):
            encode("\N{GEORGIAN LETTER AN}", name)

    @pytest.mark.parametrize("name", ["UTF-8", "UTF-16LE", "UTF-16BE"])
    def test_unicode_has_them_all_and_gets_no_mark(self, name: str) -> None:
        assert encode(ARABIC, name).decode(name) == ARABIC
        assert byte_order_mark(encode(ARABIC, name)) is None

    @pytest.mark.parametrize(
        ("text", "name", "written"),
        [
            ("سعر 5 €", "windows-1256", "سعر 5 €"),
            ("سعر → 5", "windows-1256", "سعر &#8594; 5"),
            ("سعر", "windows-1252", "&#1587;&#1593;&#1585;"),
            ("木 → ა", "Shift_JIS", "木 → &#4304;"),
            ("سعر → 5", "UTF-8", "سعر → 5"),
        ],
    )
    def test_a_reference_stands_for_a_character_that_it_lacks(
        self, text: str, name: str, written: str
    ) -> None:
        assert encode_with_references(text, name) == written


@given(st.binary(max_size=200), st.sampled_from(["https://example.sa", None]))
def test_any_bytes_have_an_encoding_that_decodes_them(body: bytes, url: str | None) -> None:
    encoding, origin = guessed(body, url)
    assert origin in {"meta", "language", "content", "country", "windows-1252"}
    if not encoding.startswith("UTF-"):
        body.decode(codec(encoding))
