import gzip
import sys
import zlib
from pathlib import Path
from zipfile import ZipFile

import pytest

from seoaudit.document.answer import Answer, Failure
from seoaudit.errors import SourceError
from seoaudit.sources.archives import warc
from seoaudit.sources.archives.records import Damage
from seoaudit.sources.archives.warc import read_archive
from tests.sources.archives.stored import HTML, PAGE, http, packed, pages, record

pytest.importorskip("fastwarc")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "site.warc"


def read(archive: Path, body: bytes) -> list[Answer | Damage]:
    archive.write_bytes(body)
    return list(read_archive(str(archive)))


def answers(archive: Path, body: bytes) -> list[Answer]:
    return [each for each in read(archive, body) if isinstance(each, Answer)]


def one(archive: Path, stored: bytes, *headers: str, kind: str = "response") -> Answer:
    [answer] = answers(archive, record("/a", stored, *headers, kind=kind))
    return answer


def paths(found: list[Answer | Damage]) -> list[str]:
    return [each.url.removeprefix("https://e.com") for each in found]


def test_an_answer_is_what_was_stored(archive: Path) -> None:
    stored = http(PAGE, HTML, "X-Robots-Tag: noindex", "Link: </b>; rel=canonical")
    answer = one(archive, stored)
    assert (answer.url, answer.status, answer.body) == ("https://e.com/a", 200, PAGE)
    assert answer.header("x-robots-tag") == ("noindex",)
    assert [name for name, _ in answer.headers] == ["Content-Type", "X-Robots-Tag", "Link"]
    assert (answer.fetched, answer.first_byte_ms) == ("2026-11-28T10:00:00Z", None)


@pytest.mark.parametrize(
    "pack", [b"".join, packed, lambda each: gzip.compress(b"".join(each), mtime=0)]
)
def test_archives_are_plain_or_gzipped_by_record_or_as_a_whole(archive: Path, pack: object) -> None:
    assert callable(pack)
    assert paths(read(archive, pack(pages("/a", "/b", "/c")))) == ["/a", "/b", "/c"]


def test_redirects_and_errors_are_answers_too(archive: Path) -> None:
    moved = http(b"", "Location: /b", status=301)
    first, second = answers(archive, record("/a", moved) + record("/b", http(b"no", status=404)))
    assert (first.status, first.location) == (301, "https://e.com/b")
    assert second.status == 404


def test_only_answers_are_given(archive: Path) -> None:
    others = [
        record("", b"software: x", "Content-Type: application/warc-fields", kind="warcinfo"),
        record("/a", b"GET /a HTTP/1.1\r\n\r\n", kind="request"),
        record("/a", b"via: x", "Content-Type: application/warc-fields", kind="metadata"),
        record("", b"1.2.3.4", "Content-Type: text/dns", site="dns:e.com"),
    ]
    assert paths(read(archive, b"".join([*others, *pages("/a")]))) == ["/a"]


def test_a_file_that_was_stored_as_it_is_counts_as_a_page(archive: Path) -> None:
    answer = one(archive, PAGE, "Content-Type: text/html", kind="resource")
    assert (answer.status, answer.is_html, answer.body) == (200, True, PAGE)


def test_of_images_only_the_answer_is_of_interest(archive: Path) -> None:
    answer = one(archive, http(b"PNG", "Content-Type: image/png", "Content-Length: 3"))
    assert (answer.status, answer.body, answer.failure) == (200, b"", None)


def test_an_old_way_to_write_addresses_and_a_fragment(archive: Path) -> None:
    body = record("/a#top>", http(), site="<https://e.com")
    assert answers(archive, body)[0].url == "https://e.com/a"


CHUNKED = b"5\r\n<p>on\r\n2;x=1\r\ne.\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("headers", "stored", "content"),
    [
        (["Content-Encoding: gzip"], gzip.compress(PAGE, mtime=0), PAGE),
        (["Content-Encoding: deflate"], zlib.compress(PAGE), PAGE),
        (["Transfer-Encoding: chunked"], CHUNKED, b"<p>one."),
        (["Content-Encoding: gzip"], PAGE, PAGE),
        (["Transfer-Encoding: chunked"], PAGE, PAGE),
        (["Content-Encoding: identity"], PAGE, PAGE),
    ],
)
def test_bodies_are_unpacked_unless_their_headers_lie(
    archive: Path, headers: list[str], stored: bytes, content: bytes
) -> None:
    answer = one(archive, http(stored, HTML, *headers))
    assert (answer.body, answer.failure) == (content, None)


@pytest.mark.parametrize(
    ("headers", "stored"),
    [
        (["Content-Encoding: gzip"], gzip.compress(PAGE, mtime=0)[:-12]),
        (["Content-Encoding: gzip"], b"\x1f\x8bnothing of that kind"),
        (["Content-Encoding: x-secret"], PAGE),
        (["Transfer-Encoding: chunked"], CHUNKED[:6]),
        ([f"Content-Length: {len(PAGE) + 10}"], PAGE),
    ],
)
def test_a_body_that_cannot_be_read_is_an_answer_and_ends_nothing(
    archive: Path, headers: list[str], stored: bytes
) -> None:
    body = record("/a", http(stored, HTML, *headers)) + b"".join(pages("/b"))
    first, second = answers(archive, body)
    assert (first.status, first.failure, first.body) == (200, Failure.CUT, b"")
    assert first.reason
    assert second.failure is None


def test_no_body_grows_beyond_the_limit(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "MAX_BYTES", 10_000)
    bomb = http(gzip.compress(bytes(10**6), mtime=0), HTML, "Content-Encoding: gzip")
    large = http(bytes(20_000), HTML)
    first, second = answers(archive, record("/a", bomb) + record("/b", large))
    assert first.failure is second.failure is Failure.TOO_LARGE
    assert first.body == second.body == b""


@pytest.mark.parametrize(
    ("why", "failure"),
    [
        ("length", Failure.TOO_LARGE),
        ("time", Failure.TIMEOUT),
        ("disconnect", Failure.RESET),
        ("unspecified", Failure.CUT),
    ],
)
def test_what_its_writer_cut_is_no_page(archive: Path, why: str, failure: Failure) -> None:
    answer = one(archive, http(), f"WARC-Truncated: {why}", "Content-Type: application/http")
    assert (answer.failure, answer.body) == (failure, b"")


REVISIT = "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest"


@pytest.mark.parametrize("pack", [b"".join, packed])
@pytest.mark.parametrize(
    "refers", ["WARC-Refers-To-Target-URI: https://e.com/a", "WARC-Payload-Digest: sha1:AB"]
)
def test_what_was_stored_once_is_given_under_both_addresses(
    archive: Path, pack: object, refers: str
) -> None:
    assert callable(pack)
    kinds = ("Content-Type: application/http", "WARC-Payload-Digest: sha1:AB")
    first = record("/a", http(PAGE), *kinds)
    again = record("/b", http(b""), REVISIT, refers, kind="revisit")
    same = record("/a", http(b""), REVISIT, refers, kind="revisit")
    found = answers(archive, pack([first, again, same, *pages("/c")]))
    assert [answer.url for answer in found] == [f"https://e.com/{name}" for name in "abc"]
    assert found[1].body == PAGE


def test_one_whose_content_is_elsewhere_is_named(archive: Path) -> None:
    again = record("/b", http(b""), REVISIT, "WARC-Payload-Digest: sha1:CD", kind="revisit")
    found = read(archive, b"".join([*pages("/a"), again]))
    assert found[1] == Damage(
        "https://e.com/b", "its content is not in this archive, which only refers to it"
    )


def test_a_damaged_record_is_named_and_the_others_are_read(archive: Path) -> None:
    records = [gzip.compress(each, mtime=0) for each in pages("/a", "/b", "/c", "/d")]
    broken = bytearray(records[1])
    broken[40:60] = bytes(20)
    found = read(archive, b"".join([records[0], bytes(broken), *records[2:]]))
    assert [each.url for each in found if isinstance(each, Answer)] == [
        f"https://e.com/{name}" for name in "acd"
    ]
    [damage] = [each for each in found if isinstance(each, Damage)]
    assert "damaged behind byte" in damage.message


@pytest.mark.parametrize("length", [40, 4000])
def test_a_record_of_the_wrong_length_does_not_take_the_next_with_it(
    archive: Path, length: int
) -> None:
    wrong = record("/b", http(PAGE * 9), length=length)
    found = read(archive, b"".join([*pages("/a"), wrong, *pages("/c", "/d")]))
    assert {each.url for each in found} >= {f"https://e.com/{name}" for name in "acd"}
    assert sum(isinstance(each, Answer) and each.failure is None for each in found) in (3, 4)


def test_garbage_between_two_records_is_passed_over(archive: Path) -> None:
    first, second = pages("/a", "/b")
    assert len(answers(archive, first + b"garbage\r\n\r\n" + second)) == 2


def test_the_last_record_may_be_cut_off(archive: Path) -> None:
    body = b"".join(pages("/a", "/b"))
    found = answers(archive, body[:-20])
    assert [answer.failure for answer in found] == [None, Failure.CUT]
    gzipped = packed(pages("/a", "/b"))
    assert answers(archive, gzipped[:-30])[0].failure is None


def test_a_wacz_holds_archives(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "site.wacz", "w") as parts:
        parts.writestr("archive/2.warc.gz", packed(pages("/b")))
        parts.writestr("archive/1.warc", b"".join(pages("/a")))
        parts.writestr("pages/pages.jsonl", "{}")
    assert paths(list(read_archive(str(tmp_path / "site.wacz")))) == ["/a", "/b"]


@pytest.mark.parametrize("body", [b"", b"hello", gzip.compress(b"hello", mtime=0), PAGE])
def test_what_is_no_archive_is_an_error(archive: Path, body: bytes) -> None:
    with pytest.raises(SourceError, match="not a web archive"):
        read(archive, body)


def test_so_is_a_wacz_that_is_no_zip_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "site.wacz").write_bytes(b"hello")
    with pytest.raises(SourceError, match="not a valid WACZ"):
        list(read_archive(str(tmp_path / "site.wacz")))
    with pytest.raises(SourceError, match="not found"):
        list(read_archive(str(tmp_path / "missing.warc")))


def test_without_the_package_one_line_says_what_to_do(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    with pytest.raises(SourceError, match="pip install fastwarc"):
        read(archive, b"".join(pages("/a")))
