import json
import zlib

from seoaudit.document.answer import Answer
from seoaudit.rule.site import LanguageLink, SitePage
from seoaudit.site.reading import sketch
from seoaudit.site.reading.passages import RunningText
from seoaudit.site.reading.visit import Visit
from seoaudit.site.store.rows import guards_of, packed_row, page_row, text_id

PAGE = SitePage("https://site.example/oak", title="بلوط", versions=(LanguageLink("ar", "/ar"),))


def test_a_text_has_the_same_number_always() -> None:
    assert text_id("بلوط") == text_id("بلوط") != text_id("oak")


def test_facts_stand_in_the_order_of_their_columns() -> None:
    row = page_row(PAGE)
    assert (row[0], row[-2], row[-1]) == ("بلوط", '[["ar", "/ar"]]', "")


def test_what_is_packed_comes_out_as_it_was() -> None:
    visit = Visit(PAGE, fragments=("a", "b"), sketch=(1, 2), passages=(RunningText(1, 2, "oak"),))
    names, hashes, report, passages = packed_row(visit)
    assert zlib.decompress(names or b"") == b"a\nb"
    assert sketch.unpacked(hashes) == (1, 2)
    assert report is None
    assert json.loads(zlib.decompress(passages)) == [[1, 2, "oak", []]]
    assert packed_row(Visit(PAGE, fragments=None))[0] is None


def test_headers_that_guard_readers_are_told_from_those_that_do_nothing() -> None:
    def guards(*headers: tuple[str, str]) -> list[str]:
        return guards_of(Answer("https://site.example/", 200, headers))

    assert guards(("Strict-Transport-Security", "max-age=63072000; preload")) == [
        "strict-transport-security"
    ]
    assert guards(("Strict-Transport-Security", "max-age=0")) == []
    assert guards(("X-Content-Type-Options", "NoSniff"), ("Content-Security-Policy", " ")) == [
        "x-content-type-options"
    ]
    assert guards(("Content-Security-Policy-Report-Only", "default-src 'self'")) == []
