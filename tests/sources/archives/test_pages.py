"""The pages in archives: what is one, what is damaged, and what is passed over."""

import gzip
import sys
import tracemalloc
from pathlib import Path

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.archives.capture import Capture
from seoaudit.sources.archives.pages import archive_pages, captured_page, read_part
from seoaudit.sources.exclusion.exclusion import LeftOut, Reason
from tests.sources.archives.stored import HTML, PAGE, http, packed, pages, record

pytest.importorskip("fastwarc")

REVISIT = ("WARC-Refers-To-Target-URI: https://e.com/a", "Content-Type: application/http")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return tmp_path / "site.warc.gz"


def read(archive: Path, *records: bytes) -> list[Document | SourceError]:
    archive.write_bytes(packed(records))
    return list(archive_pages(str(archive)))


def sources(found: list[Document | SourceError]) -> list[str]:
    return [page.source.removeprefix("https://e.com") for page in found]


def test_a_page_has_the_address_status_and_headers_it_was_stored_with(archive: Path) -> None:
    stored = http(PAGE, HTML, "X-Robots-Tag: noindex", status=404)
    [page] = read(archive, record("/a?b=1", stored))
    assert isinstance(page, Document)
    assert (page.url, page.source, page.status) == ("https://e.com/a?b=1",) * 2 + (404,)
    assert (page.body, page.header("x-robots-tag")) == (PAGE, ("noindex",))


def test_what_is_no_page_is_passed_over(archive: Path) -> None:
    others = [
        record("/i.png", http(b"PNG", "Content-Type: image/png")),
        record("/s.css", http(b"p {}", "Content-Type: text/css")),
        record("/old", http(PAGE, HTML, "Location: /a", status=301)),
        record("/gone", http(b"", HTML, "Content-Length: 0", status=410)),
        record("/robots.txt", http(b"User-agent: *", "Content-Type: text/plain")),
    ]
    assert sources(read(archive, *others, *pages("/a"))) == ["/a"]


def test_a_page_without_a_type_is_told_by_how_it_begins(archive: Path) -> None:
    nameless, data = record("/a", http(PAGE, "Server: x")), record("/b", http(b"1,2", "Server: x"))
    assert sources(read(archive, nameless, data)) == ["/a"]


def test_the_same_content_stored_once_is_a_page_at_each_address(archive: Path) -> None:
    again = record("/b", http(b"", HTML, status=304), *REVISIT, kind="revisit")
    first, second = read(archive, *pages("/a"), again)
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.body == second.body
    assert second.url == "https://e.com/b"


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (
            record("/x", http(gzip.compress(PAGE, mtime=0)[:-12], HTML, "Content-Encoding: gzip")),
            "cut off",
        ),
        (record("/x", http(), "Content-Type: application/http", "WARC-Truncated: length"), "only"),
        (record("/x", http(b"%PDF-1.7 ", HTML)), "a PDF document"),
        (record("/x", http(b"", HTML)), "empty"),
        (record("/x", http(b"", HTML, status=304), *REVISIT, kind="revisit"), "only refers"),
    ],
)
def test_a_broken_page_is_an_error_in_its_place_and_the_others_come(
    archive: Path, broken: bytes, reason: str
) -> None:
    found = read(archive, *pages("/1"), broken, *pages("/2"))
    assert sources(found) == ["/1", "/x", "/2"]
    assert isinstance(found[1], SourceError)
    assert reason in found[1].message


def test_a_broken_image_is_nobodys_loss(archive: Path) -> None:
    image = http(
        gzip.compress(b"PNG", mtime=0)[:-9], "Content-Type: image/png", "Content-Encoding: gzip"
    )
    assert sources(read(archive, record("/i.png", image), *pages("/a"))) == ["/a"]


def test_damage_between_records_is_told_with_its_place(archive: Path) -> None:
    first, second = packed(pages("/a")), packed(pages("/b"))
    archive.write_bytes(first + b"\x1f\x8b\x08 no gzip" + bytes(40) + second)
    found = list(archive_pages(str(archive)))
    assert {"/a", "/b", str(archive)} == set(sources(found))
    [damage] = [each for each in found if isinstance(each, SourceError)]
    assert "damaged behind byte" in damage.message


def test_what_patterns_mean_is_left_out_and_counted(archive: Path) -> None:
    archive.write_bytes(packed(pages("/a", "/tag/b", "/tag/c/d", "/e?print=1")))
    told: list[LeftOut] = []
    found = archive_pages(str(archive), ("/tag/", "e[?]print=1"), told.append)
    assert sources(list(found)) == ["/a"]
    assert [(each.pages, each.why.reason) for each in told] == [(3, Reason.EXCLUDED)]


def test_nothing_left_out_is_not_told(archive: Path) -> None:
    archive.write_bytes(packed(pages("/a")))
    told: list[LeftOut] = []
    list(archive_pages(str(archive), ("/b",), told.append))
    assert told == []


def test_what_is_no_archive_is_one_error(archive: Path) -> None:
    archive.write_bytes(b"hello")
    [error] = archive_pages(str(archive))
    assert isinstance(error, SourceError)
    assert "not a web archive" in error.message


def test_pages_come_one_by_one_so_that_memory_stays_flat(archive: Path) -> None:
    body = PAGE + b"<p>" * 100_000

    def peak(count: int) -> int:
        archive.write_bytes(packed([record(f"/{n}", http(body)) for n in range(count)]))
        tracemalloc.start()
        for _ in archive_pages(str(archive)):
            pass
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    assert peak(100) < peak(10) + len(body)


def capture(archive: Path, records: list[bytes], number: int) -> Capture:
    archive.write_bytes(packed(records))
    before, own = packed(records[:number]), packed(records[number : number + 1])
    return Capture(str(archive), len(before), len(own))


def test_one_record_is_read_by_its_place(archive: Path) -> None:
    second = capture(archive, pages("/a", "/b", "/c"), 1)
    page = captured_page(second, read_part(second))
    assert isinstance(page, Document)
    assert page.url == "https://e.com/b"


@pytest.mark.parametrize(
    ("stored", "reason"),
    [
        (record("/i", http(b"PNG", "Content-Type: image/png")), "no page, but image/png"),
        (record("/i", http(b"", "Location: /a", status=301)), "no page, but 301"),
        (record("/i", http(b"", HTML), *REVISIT, kind="revisit"), "only refers to an earlier one"),
        (record("/i", b"software: x", kind="warcinfo"), "no record of a web archive begins"),
    ],
)
def test_a_record_that_is_no_page_says_what_it_is(
    archive: Path, stored: bytes, reason: str
) -> None:
    place = capture(archive, [stored, *pages("/a")], 0)
    error = captured_page(place, read_part(place))
    assert isinstance(error, SourceError)
    assert reason in error.message


def test_a_place_where_no_record_begins_and_a_file_that_is_not_there(archive: Path) -> None:
    place = capture(archive, pages("/a"), 0)._replace(offset=5)
    error = captured_page(place, read_part(place))
    assert isinstance(error, SourceError)
    assert "begins at byte 5" in error.message
    gone = Capture(str(archive.with_name("gone.warc")), 0, 9)
    lost = captured_page(gone, read_part(gone))
    assert isinstance(lost, SourceError)
    assert "not found" in lost.message


def test_no_record_larger_than_the_limit_is_read(archive: Path) -> None:
    place = capture(archive, pages("/a"), 0)._replace(length=10**12)
    error = read_part(place)
    assert isinstance(error, SourceError)
    assert "exceeds" in error.message


def test_without_the_package_one_line_says_what_to_do(
    archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = capture(archive, pages("/a"), 0)
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    for error in (captured_page(place, read_part(place)), *archive_pages(str(archive))):
        assert isinstance(error, SourceError)
        assert "pip install fastwarc" in error.message
