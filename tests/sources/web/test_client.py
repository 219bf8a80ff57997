"""Pages as a session fetches them, from a server on the loopback."""

import gzip
import tracemalloc
import zlib

import pytest

from seoaudit.document.document import decode
from seoaudit.sources.web.limits import FetchLimits
from tests.sources.server import HTML, Handler, Reply, Server, running
from tests.sources.web.fetching import fetch, fetch_all, refused

PAGE = "<title>مرحبا</title>".encode()


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
GZIPPED = gzip.compress(PAGE, mtime=0)


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", GZIPPED),
        ("GZIP", GZIPPED + b"\0\0\0"),
        ("x-gzip", gzip.compress(PAGE[:5], mtime=0) + gzip.compress(PAGE[5:], mtime=0)),
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
    body = gzip.compress(page, mtime=0)
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
    assert len(fetch_all([server.url + name for name in names])) == 5
    assert server.requests["/robots.txt"] == 1


def test_robots_txt_is_that_of_the_last_address(server: Server) -> None:
    with running() as other:
        server.redirect("/a", f"{other.url}/b")
        other.answers["/b"] = Reply(PAGE)
        other.answers["/robots.txt"] = Reply(b"# other")
        assert fetch(f"{server.url}/a").robots_txt == "# other"
    assert server.requests["/robots.txt"] == 0


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
    urls = [server.url + name for name in names]
    fetch_all(urls, FetchLimits(per_host=per_host, at_once=at_once))
    assert most == min(per_host, at_once)


def test_a_status_that_no_standard_names_is_shown_bare(server: Server) -> None:
    server.answers["/a"] = Reply(b"no", 599, (("Content-Type", "text/plain"),))
    assert "answered 599 with text/plain" in refused(f"{server.url}/a")


def test_a_document_of_xhtml_is_a_page(server: Server) -> None:
    headers = (("Content-Type", "application/xhtml+xml"),)
    server.answers["/a"] = Reply(PAGE, headers=headers)
    assert fetch(f"{server.url}/a").body == PAGE


def test_a_header_in_arabic_is_read(server: Server) -> None:
    def greet(handler: Handler) -> None:
        handler.wfile.write("HTTP/1.1 200 OK\r\nX-Title: شجرة\r\n\r\n<p>".encode())

    server.answers["/a"] = greet
    assert fetch(f"{server.url}/a").header("x-title") == ("شجرة",)


def test_cookies_are_not_sent_back(server: Server) -> None:
    cookies: list[str | None] = []

    def note(handler: Handler) -> None:
        cookies.append(handler.headers["Cookie"])
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.send_header("Set-Cookie", "seen=1")
        handler.end_headers()
        handler.wfile.write(PAGE)

    server.answers.update({"/a": note, "/b": note})
    fetch_all([f"{server.url}/a", f"{server.url}/b"], FetchLimits(at_once=1))
    assert cookies == [None, None]
