"""Pages over HTTP, from a server on the loopback."""

import gzip
import os
import signal
import subprocess
import sys
import tracemalloc
import zlib
from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, BrokenBarrierError

import pytest

from seoaudit.document.document import Document, decode
from seoaudit.errors import SourceError
from seoaudit.sources.reading import read
from seoaudit.sources.web.limits import FetchLimits
from tests.sources.server import HTML, Handler, Reply, Server, running

PAGE = "<title>مرحبا</title>".encode()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as server:
        yield server


def fetch(url: str, limits: FetchLimits | None = None) -> Document:
    [page] = read([url], limits=limits)
    assert isinstance(page, Document), page
    return page


def refused(url: str, limits: FetchLimits | None = None) -> str:
    [page] = read([url], limits=limits)
    assert isinstance(page, SourceError)
    assert page.source == url
    assert "\n" not in str(page)
    return page.message


def drip(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header(*HTML)
    handler.end_headers()
    while not handler.server.ended.wait(0.01):
        handler.wfile.write(b"<p>")


def hang(handler: Handler) -> None:
    handler.server.ended.wait()


def test_a_page_comes_with_its_status_its_headers_and_its_bytes(server: Server) -> None:
    headers = (HTML, ("X-Robots-Tag", "noindex"), ("X-Robots-Tag", "googlebot: nofollow"))
    server.answers["/a"] = Reply(PAGE, 200, headers)
    page = fetch(f"{server.url}/a")
    assert (page.body, page.status, page.url) == (PAGE, 200, f"{server.url}/a")
    assert page.header("x-robots-tag") == ("noindex", "googlebot: nofollow")


def test_the_server_is_told_who_asks(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    fetch(f"{server.url}/a")
    [agent] = server.user_agents
    assert agent.startswith("seoaudit/")
    assert agent.endswith(" (+https://pypi.org/project/seoaudit/)")


def test_the_charset_of_the_header_decides(server: Server) -> None:
    body = "<meta charset=utf-8><p>سعر".encode("cp1256")
    server.answers["/a"] = Reply(body, headers=(("Content-Type", "text/html; charset=cp1256"),))
    decoded = decode(fetch(f"{server.url}/a"))
    assert decoded.text.endswith("سعر")
    assert (decoded.encoding, decoded.origin) == ("windows-1256", "http")


def test_an_arabic_address_is_fetched(server: Server) -> None:
    server.answers["/%D8%AD%D8%A8"] = Reply(PAGE)
    assert fetch(f"{server.url}/حب").url == f"{server.url}/%D8%AD%D8%A8"


def test_redirects_lead_to_the_last_address_while_the_name_stays(server: Server) -> None:
    for step in range(10):
        server.redirect(f"/{step}", f"/{step + 1}")
    server.answers["/10"] = Reply(PAGE)
    page = fetch(f"{server.url}/0")
    assert page.url == f"{server.url}/10"
    assert page.source == f"{server.url}/0"


def test_an_eleventh_redirect_is_not_followed(server: Server) -> None:
    for step in range(11):
        server.redirect(f"/{step}", f"/{step + 1}")
    message = refused(f"{server.url}/0")
    assert "more than 10 redirects" in message
    assert server.requests["/11"] == 0


def test_redirects_in_a_circle_are_named(server: Server) -> None:
    server.redirect("/in", "/a")
    server.redirect("/a", "/b")
    server.redirect("/b", "/a")
    names = " → ".join([f"{server.url}/a", f"{server.url}/b", f"{server.url}/a"])
    others = " → ".join([f"{server.url}/b", f"{server.url}/a", f"{server.url}/b"])
    message = refused(f"{server.url}/in")
    assert f"({names})" in message or f"({others})" in message


def test_a_page_that_redirects_to_itself_is_named(server: Server) -> None:
    server.redirect("/a", "/a")
    assert f"({server.url}/a → {server.url}/a)" in refused(f"{server.url}/a")


def test_a_redirect_to_another_scheme_is_refused(server: Server) -> None:
    server.redirect("/a", "ftp://127.0.0.1/a")
    assert "ftp://127.0.0.1/a" in refused(f"{server.url}/a")


@pytest.mark.parametrize("status", [404, 410, 500, 503])
def test_an_error_with_a_body_is_a_page(server: Server, status: int) -> None:
    server.answers["/a"] = Reply(b"<h1>Sorry</h1>", status)
    page = fetch(f"{server.url}/a")
    assert (page.status, page.body) == (status, b"<h1>Sorry</h1>")


def test_an_error_without_a_body_says_its_status(server: Server) -> None:
    server.answers["/a"] = Reply(b"", 404)
    assert "404 Not Found" in refused(f"{server.url}/a")


def test_an_image_is_refused_by_its_type(server: Server) -> None:
    server.answers["/a"] = Reply(b"\x89PNG\r\n\x1a\n", headers=(("Content-Type", "image/png"),))
    assert "image/png" in refused(f"{server.url}/a")


def test_what_an_error_says_is_not_hidden(server: Server) -> None:
    body = b'{"error":\n "quota exceeded"}'
    server.answers["/a"] = Reply(body, 429, (("Content-Type", "application/json"),))
    message = refused(f"{server.url}/a")
    assert "429 Too Many Requests" in message
    assert "quota exceeded" in message


def test_a_page_without_a_type_is_read(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE, headers=())
    assert fetch(f"{server.url}/a").body == PAGE


def test_a_document_that_claims_to_be_html_is_refused(server: Server) -> None:
    server.answers["/a"] = Reply(b"%PDF-1.7 ...")
    assert "a PDF document" in refused(f"{server.url}/a")


BARE = zlib.compressobj(wbits=-15)
GZIPPED = gzip.compress(PAGE)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", GZIPPED),
        ("GZIP", GZIPPED + b"\0\0\0"),
        ("x-gzip", gzip.compress(PAGE[:5]) + gzip.compress(PAGE[5:])),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", BARE.compress(PAGE) + BARE.flush()),
        ("identity", PAGE),
    ],
)
def test_a_compressed_page_is_unpacked(server: Server, coding: str, body: bytes) -> None:
    server.answers["/a"] = Reply(body, headers=(HTML, ("Content-Encoding", coding)))
    assert fetch(f"{server.url}/a").body == PAGE


def test_a_long_compressed_page_is_unpacked_whole(server: Server) -> None:
    page = b"".join(b"<p>%d" % number for number in range(200_000))
    body = gzip.compress(page)
    server.answers["/a"] = Reply(body, headers=(HTML, ("Content-Encoding", "gzip")))
    assert fetch(f"{server.url}/a").body == page


@pytest.mark.parametrize(
    ("coding", "body", "reason"),
    [
        ("gzip", b"this is not gzip", "invalid compressed data"),
        ("gzip", GZIPPED[:-9], "truncated compressed data"),
        ("gzip", GZIPPED[:5], "truncated compressed data"),
        ("br", b"\x0b\x02\x80<p>\x03", "unexpected compression br"),
    ],
)
def test_a_damaged_compression_says_so(
    server: Server, coding: str, body: bytes, reason: str
) -> None:
    server.answers["/a"] = Reply(body, headers=(HTML, ("Content-Encoding", coding)))
    assert reason in refused(f"{server.url}/a")


def test_a_compressed_bomb_fills_no_memory(server: Server) -> None:
    zeros = zlib.compressobj(9, wbits=31)
    bomb = b"".join([*(zeros.compress(b" " * 2**20) for _ in range(200)), zeros.flush()])
    server.answers["/a"] = Reply(bomb, headers=(HTML, ("Content-Encoding", "gzip")))
    server.answers["/small"] = Reply(PAGE)
    fetch(f"{server.url}/small")  # imports what a fetch needs
    tracemalloc.start()
    try:
        message = refused(f"{server.url}/a", FetchLimits(bytes=2**20))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert "exceeds the 1 MB limit" in message
    assert peak < 16 * 2**20


def test_a_page_of_exactly_the_limit_is_read_and_one_byte_more_is_not(server: Server) -> None:
    server.answers["/a"] = Reply(b"x" * 1000)
    assert len(fetch(f"{server.url}/a", FetchLimits(bytes=1000)).body) == 1000
    assert "exceeds the" in refused(f"{server.url}/a", FetchLimits(bytes=999))


def test_a_slow_drip_ends_at_the_limit_of_the_whole_page(server: Server) -> None:
    server.answers["/a"] = drip
    assert "timed out after 0.2 seconds" in refused(f"{server.url}/a", FetchLimits(seconds=0.2))


def test_a_server_that_never_answers_is_left(server: Server) -> None:
    server.answers["/a"] = hang
    assert "timed out after 0.2 seconds" in refused(f"{server.url}/a", FetchLimits(seconds=0.2))


def test_a_connection_that_breaks_off_is_one_line(server: Server) -> None:
    def break_off(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"<p>half")

    server.answers["/a"] = break_off
    assert "incomplete or corrupt response" in refused(f"{server.url}/a")


def test_a_server_that_speaks_no_http_is_one_line(server: Server) -> None:
    def greet(handler: Handler) -> None:
        handler.wfile.write(b"SSH-2.0-OpenSSH_9\r\n")

    server.answers["/a"] = greet
    assert "invalid HTTP response" in refused(f"{server.url}/a")


def test_a_refused_connection_names_the_place() -> None:
    with running() as closed:
        url = closed.url
    message = refused(f"{url}/a")
    assert url.removeprefix("http://") in message
    assert "refused" in message.lower()


def test_plain_http_behind_https_is_one_line(server: Server) -> None:
    assert "TLS" in refused(f"{server.url.replace('http', 'https')}/a")


def test_the_text_of_robots_txt_comes_with_its_status(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.answers["/robots.txt"] = Reply(b"\xef\xbb\xbfUser-agent: *\r\nDisallow: /a")
    page = fetch(f"{server.url}/a")
    assert (page.robots_txt, page.robots_status) == ("User-agent: *\r\nDisallow: /a", 200)


@pytest.mark.parametrize("status", [404, 503])
def test_a_missing_robots_txt_has_a_status_and_no_text(server: Server, status: int) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.answers["/robots.txt"] = Reply(b"<h1>none</h1>", status)
    page = fetch(f"{server.url}/a")
    assert (page.robots_txt, page.robots_status) == (None, status)


def test_a_robots_txt_that_never_comes_costs_the_page_nothing_else(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.answers["/robots.txt"] = hang
    page = fetch(f"{server.url}/a", FetchLimits(robots_seconds=0.1))
    assert (page.body, page.robots_txt, page.robots_status) == (PAGE, None, 0)


def test_the_page_does_not_wait_for_robots_txt_beyond_its_own_time(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.answers["/robots.txt"] = hang
    page = fetch(f"{server.url}/a", FetchLimits(seconds=0.5, robots_seconds=600))
    assert (page.body, page.robots_status) == (PAGE, None)


def test_a_robots_txt_in_a_circle_has_the_status_of_the_redirect(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.redirect("/robots.txt", "/robots.txt")
    assert fetch(f"{server.url}/a").robots_status == 302


def test_a_long_robots_txt_is_cut(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    server.answers["/robots.txt"] = Reply(b"#" * 600 * 1024)
    assert fetch(f"{server.url}/a").robots_txt == "#" * 500 * 1024


def test_robots_txt_is_fetched_once_for_a_host(server: Server) -> None:
    names = [f"/{number}" for number in range(5)]
    server.answers.update({name: Reply(PAGE) for name in names})
    assert len(list(read([server.url + name for name in names]))) == 5
    assert server.requests["/robots.txt"] == 1


def test_robots_txt_is_that_of_the_last_address(server: Server) -> None:
    with running() as other:
        server.redirect("/a", f"{other.url}/b")
        other.answers["/b"] = Reply(PAGE)
        other.answers["/robots.txt"] = Reply(b"# other")
        assert fetch(f"{server.url}/a").robots_txt == "# other"
    assert server.requests["/robots.txt"] == 0


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


@pytest.mark.parametrize(("per_host", "at_once"), [(2, 8), (8, 3)])
def test_no_more_is_asked_at_a_time_than_the_limits_allow(
    server: Server, per_host: int, at_once: int
) -> None:
    under_way: set[str] = set()
    most = 0

    def count(handler: Handler) -> None:
        nonlocal most
        under_way.add(handler.path)
        most = max(most, len(under_way))
        handler.server.ended.wait(0.02)
        under_way.discard(handler.path)
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.end_headers()
        handler.wfile.write(PAGE)

    names = [f"/{number}" for number in range(12)]
    server.answers.update(dict.fromkeys(names, count))
    list(
        read(
            [server.url + name for name in names],
            limits=FetchLimits(per_host=per_host, at_once=at_once),
        )
    )
    assert most == min(per_host, at_once)


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


def test_an_address_named_twice_is_fetched_once(server: Server) -> None:
    server.answers["/a"] = Reply(PAGE)
    assert len(list(read([f"{server.url}/a", f"{server.url}/a"]))) == 1
    assert server.requests["/a"] == 1


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


LOADED = """
import sys
from seoaudit.sources.reading import read
print(len(list(read([sys.argv[1]]))), sorted({"aiohttp", "asyncio"} & sys.modules.keys()))
"""


def test_what_fetches_is_loaded_for_an_address_only(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(PAGE)
    printed = [
        subprocess.check_output([sys.executable, "-c", LOADED, source], encoding="utf-8").strip()
        for source in [str(tmp_path), "http://127.0.0.1:1/"]
    ]
    assert printed == ["1 []", "1 ['aiohttp', 'asyncio']"]


INTERRUPTED = """
import socket, sys, threading
def look_up_for_ever(*args, **kwargs):
    print("waiting", flush=True)
    threading.Event().wait()
if sys.argv[2] == "dns":
    socket.getaddrinfo = look_up_for_ever
from seoaudit.sources.reading import read
try:
    list(read([sys.argv[1]]))
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to a child")
@pytest.mark.parametrize("where", ["dns", "answer"])
def test_ctrl_c_ends_at_once_and_quietly(server: Server, where: str) -> None:
    def wait(handler: Handler) -> None:
        child.send_signal(signal.SIGINT)
        handler.server.ended.wait()

    server.answers["/a"] = wait
    url = f"{server.url}/a" if where == "answer" else "http://host.invalid/"
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, url, where],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        if where == "dns":
            assert child.stdout
            child.stdout.readline()
            child.send_signal(signal.SIGINT)
        try:
            _, errors = child.communicate(timeout=10)
        finally:
            child.kill()
    assert (child.returncode, errors) == (130, "")
