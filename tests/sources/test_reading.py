"""Pages come from their sources in order, each read once."""

import json
from collections.abc import Iterator
from threading import Barrier, BrokenBarrierError

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError, UsageError
from seoaudit.sources.reading import read, read_targets
from seoaudit.sources.target import Target
from seoaudit.sources.web.limits import FetchLimits
from tests.sources.archives.stored import packed, pages
from tests.sources.saved import PAGE, write
from tests.sources.server import HTML, Handler, Reply, Server

pytestmark = pytest.mark.usefixtures("folder")


def test_errors_stand_in_their_place_and_cost_nothing_else() -> None:
    write("a.html")
    write("b.html")
    first, second, third = read(["a.html", "missing.html", "b.html"])
    assert isinstance(first, Document)
    assert isinstance(second, SourceError)
    assert isinstance(third, Document)


def test_the_address_that_a_file_will_have_is_put_on_it() -> None:
    write("a.html")
    [page] = read(["a.html"], url="https://example.com/a")
    assert page == Document(PAGE, "https://example.com/a", source="a.html")


def test_one_address_for_several_pages_is_a_mistake() -> None:
    write("site/a.html")
    write("site/b.html")
    with pytest.raises(UsageError, match="several"):
        read(["site"], url="https://example.com/a")


@pytest.mark.parametrize("url", ["example", "/a", "", "https://"])
def test_an_address_that_no_page_can_have_is_a_mistake(url: str) -> None:
    with pytest.raises(UsageError, match="use the form https://example"):
        read(["a.html"], url=url)


def test_pages_come_in_the_order_of_input_though_fetched_together(server: Server) -> None:
    both = Barrier(2)

    def meet(handler: Handler) -> None:
        try:
            both.wait(timeout=5)
        except BrokenBarrierError:
            return  # alone: the request is answered with nothing
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.end_headers()
        handler.wfile.write(handler.path.encode())

    server.answers.update({f"/{number}": meet for number in range(6)})
    pages = list(read([f"{server.url}/{number}" for number in range(6)]))
    bodies = [page.body for page in pages if isinstance(page, Document)]
    assert bodies == [b"/0", b"/1", b"/2", b"/3", b"/4", b"/5"]


def test_addresses_are_taken_up_only_a_little_ahead_of_their_turn(server: Server) -> None:
    taken: list[str] = []

    class Names(list[str]):
        def __iter__(self) -> Iterator[str]:
            for name in super().__iter__():
                taken.append(name)
                yield name

    names = Names(f"{server.url}/{number}" for number in range(50))
    pages = read(names, limits=FetchLimits(at_once=2))
    next(pages)
    assert len(taken) == 5


def test_an_error_costs_that_page_alone(server: Server) -> None:
    server.answers["/b"] = Reply(PAGE)
    server.redirect("/a", "/a")
    first, second = read([f"{server.url}/a", f"{server.url}/b"])
    assert isinstance(first, SourceError)
    assert isinstance(second, Document)


def test_a_page_judged_at_another_site_leaves_its_robots_txt_behind(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.answers["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /")
    [page] = read([f"{server.url}/a"], url="https://example.com/a")
    assert isinstance(page, Document)
    assert (page.url, page.source) == ("https://example.com/a", f"{server.url}/a")
    assert (page.robots_txt, page.robots_status) == (None, None)


def test_a_page_judged_at_another_host_was_seen_in_a_preview(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    [page] = read([f"{server.url}/a"], url="https://example.com/a")
    assert isinstance(page, Document)
    assert page.preview == f"{server.url}/a"


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_page_judged_at_another_path_of_its_host_is_no_preview(
    server: Server, scheme: str
) -> None:
    server.answers["/a"] = Reply(PAGE)
    url = f"{server.url}/b".replace("http", scheme)
    [page] = read([f"{server.url}/a"], url=url)
    assert isinstance(page, Document)
    assert (page.url, page.preview) == (url, None)


def test_files_and_urls_come_in_the_order_they_are_named(server: Server) -> None:
    server.answers["/b"] = Reply(PAGE)
    sources = [write("a.html"), f"{server.url}/b", write("c.html")]
    assert [page.source for page in read(sources)] == sources


def test_pages_are_read_when_their_turn_comes() -> None:
    pages = read([write("a.html"), *[write(f"{number}.html") for number in range(20)], "late.html"])
    next(pages)
    write("late.html")
    assert all(isinstance(page, Document) for page in pages)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("https://example.com/a", "cannot fix a page on the web: save it, and name the file"),
        ("a.docx", "cannot fix a Word document: edit it in Word"),
        ("a.warc", "cannot fix a page in an archive: mend it where it is made"),
        ("https://", "invalid URL: use the form https://example.com/page"),
    ],
)
def test_what_cannot_be_written_back_is_not_read_to_be_fixed(source: str, reason: str) -> None:
    [error] = read([source], to_write=True)
    assert isinstance(error, SourceError)
    assert (error.source, error.message) == (source, reason)


def test_a_file_can_be_written_back() -> None:
    [page] = read([write("a.html")], to_write=True)
    assert isinstance(page, Document)


def test_an_error_is_not_moved_to_another_url() -> None:
    [error] = read(["gone.html"], url="https://example.com/a")
    assert isinstance(error, SourceError)


def test_targets_that_are_known_are_read_as_they_stand() -> None:
    error = SourceError("b", "was deleted")
    first, second = read_targets([Target("file", write("a.html")), error])
    assert isinstance(first, Document)
    assert second is error


def archive(name: str = "a.warc.gz") -> str:
    pytest.importorskip("fastwarc")
    return write(name, packed(pages("/1", "/2")))


def test_the_pages_of_an_archive_come_in_its_place(server: Server) -> None:
    server.answers["/b"] = Reply(PAGE)
    found = list(read([f"{server.url}/b", archive(), write("c.html")]))
    there = [f"{server.url}/b", "https://e.com/1", "https://e.com/2", "c.html"]
    assert [page.source for page in found] == there


def test_one_address_for_an_archive_is_a_mistake() -> None:
    with pytest.raises(UsageError, match="several"):
        read([archive()], url="https://example.com/a")


def captured(file: str, offset: int, length: int) -> str:
    said = {"filename": file, "offset": str(offset), "length": str(length)}
    return "@" + write("captures.txt", json.dumps(said).encode())


def test_a_record_is_read_from_a_file_or_a_part_of_one_on_a_server(server: Server) -> None:
    first, second = packed(pages("/1")), packed(pages("/2"))
    asked: list[str] = []

    def part(handler: Handler) -> None:
        asked.append(handler.headers["Range"])
        handler.send_response(206)
        handler.send_header("Content-Length", str(len(second)))
        handler.end_headers()
        handler.wfile.write(second)

    server.answers["/a.warc.gz"] = part
    for file in (archive(), f"{server.url}/a.warc.gz"):
        [page] = read([captured(file, len(first), len(second))])
        assert isinstance(page, Document)
        assert (page.url, page.status) == ("https://e.com/2", 200)
    assert asked == [f"bytes={len(first)}-{len(first) + len(second) - 1}"]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (Reply(b"all of it"), "answered 200 OK instead of sending a part"),
        (Reply(b"", 503), "answered 503 Service Unavailable instead"),
        (Reply(b"", 416), "416"),
    ],
)
def test_a_server_that_sends_no_part_is_not_read(server: Server, reply: Reply, reason: str) -> None:
    server.answers["/a.warc.gz"] = reply
    [error] = read([captured(f"{server.url}/a.warc.gz", 0, 9)])
    assert isinstance(error, SourceError)
    assert reason in error.message
