"""Servers that lie, stall, flood or break off: one line each, in bounded time and memory."""

import socket
import struct
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from seoaudit.document.document import Document
from seoaudit.sources.web.limits import FetchLimits
from tests.sources.server import Reply, running
from tests.sources.web.fetching import fetch, fetch_all, refused

# In place of the 30, 10 and 10 seconds of a run.
LIMITS = FetchLimits(seconds=1, connect_seconds=0.5, robots_seconds=0.5, bytes=10 * 2**20)
# Seconds that a busy machine may need beyond the limit.
SLACK = 10
# What a fetch may take beside the limit of 10 MB for a body, with its pieces in flight.
MEMORY = 60 * 2**20
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
PAGE = b"<!doctype html><title>Apples</title><p>Prune them."
Behaviour = Callable[[socket.socket], None]


class Hostile:
    """A raw server on the loopback that does one thing to whoever connects.

    `robots` does so when asked for robots.txt. What never ends, ends with the server.
    """

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.page: Behaviour = answers(OK, PAGE)
        self.robots: Behaviour = answers(b"HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n")
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept)
        self._thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            asked = connection.recv(2**16)
            (self.robots if asked.startswith(b"GET /robots.txt") else self.page)(connection)

    def close(self) -> None:
        with suppress(OSError):  # Windows ends accept() by closing alone
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._thread.join(timeout=5)


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hostile]:
    monkeypatch.setenv("NO_PROXY", "*")
    server = Hostile()
    yield server
    server.close()


def answers(head: bytes, body: bytes = b"") -> Behaviour:
    return lambda connection: connection.sendall(head + b"\r\n" + body)


def for_ever(head: bytes, piece: bytes, pause: float = 0) -> Behaviour:
    def send(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return send


def resets(sent: bytes) -> Behaviour:
    def send(connection: socket.socket) -> None:
        connection.sendall(sent)
        time.sleep(0.05)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return send


def silent(connection: socket.socket) -> None:
    connection.recv(1)


def bomb(wbits: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return b"".join([*(packer.compress(b"a" * 2**20) for _ in range(100)), packer.flush()])


CHUNKED = b"Transfer-Encoding: chunked\r\n"
DEFLATE = b"Content-Encoding: deflate\r\n"
GZIP = b"Content-Encoding: gzip\r\n"
EMPTY = zlib.compressobj(9, zlib.DEFLATED, 31).flush()
REFUSED: dict[str, tuple[Behaviour, str]] = {
    "an endless page": (for_ever(OK + b"\r\n", b"<p>words " * 8000), "exceeds the 10 MB limit"),
    "a gzip bomb": (answers(OK + GZIP, bomb(31)), "exceeds the 10 MB limit"),
    "a deflate bomb": (answers(OK + DEFLATE, bomb(-15)), "exceeds the 10 MB limit"),
    "endless members": (for_ever(OK + GZIP + b"\r\n", EMPTY * 2000), "timed out after 1 second"),
    "a body in drops": (for_ever(OK + b"\r\n", b"a", 0.05), "timed out after 1 second"),
    "headers in drops": (for_ever(OK, b"X: b\r\n", 0.05), "timed out after 1 second"),
    "silence": (silent, "timed out after 1 second"),
    "endless hints": (
        for_ever(b"", b"HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n" * 500), "after 1 second"),
    "a reset in the body": (resets(OK + b"\r\n<p>half a"), "the connection was lost"),
    "a reset in a body with a length": (
        resets(OK + b"Content-Length: 5000\r\n\r\n<p>half a"), "the connection was lost"),
    "a reset in a chunk": (
        resets(OK + CHUNKED + b"\r\n50\r\n<p>half a"), "the connection was lost"),
    "a body that is too short": (
        answers(OK + b"Content-Length: 5000\r\n", PAGE), "the connection was lost"),
    "chunks without an end": (
        answers(OK + CHUNKED, b"3\r\n<p>\r\n"), "the connection was lost"),
    "half a gzip member": (answers(OK + GZIP, bomb(31)[:50]), "truncated compressed data"),
    "a reset at once": (resets(b""), "connection"),
    "a close at once": (lambda _: None, "closed the connection without a response"),
    "a negative length": (answers(OK + b"Content-Length: -5\r\n", PAGE), "invalid HTTP response"),
    "two lengths": (
        answers(OK + b"Content-Length: 5\r\nContent-Length: 6\r\n", PAGE), "invalid HTTP response"),
    "a chunk of no size": (
        answers(OK + CHUNKED, b"ZZ\r\n<p>"), "response"),
    "no HTTP": (answers(b"\x00\xff\x1b[2J\r\n"), "invalid HTTP response"),
    "a page without headers": (answers(PAGE), "invalid HTTP response"),
    "200,000 headers": (for_ever(OK, b"X-A: y\r\n" * 4000), "more headers than any page needs"),
    "a header of megabytes": (for_ever(OK + b"X: ", b"y" * 2**20), "invalid HTTP response"),
    "no port": (
        answers(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:99999/\r\n"),
        "redirects to http://127.0.0.1:99999/, which is not a valid URL: correct the redirect"),
    "no host": (
        answers(b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n"),
        "redirects to http://[::1, which is not a valid URL"),
    "another scheme": (
        answers(b"HTTP/1.1 302 Found\r\nLocation: gopher://x/\x1b[31mred\r\n"), "redirects to"),
    "an error with orders": (
        answers(b"HTTP/1.1 500 No\r\nContent-Type: text/plain\r\n", b"\x1b[31mno\n::error::x"),
        "500 Internal Server Error"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_a_hostile_server_costs_one_line(hostile: Hostile, case: str) -> None:
    hostile.page, reason = REFUSED[case]
    began = time.monotonic()
    tracemalloc.start()
    message = refused(f"{hostile.url}/a", LIMITS)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert reason in message
    assert "\x1b" not in message
    assert time.monotonic() - began < LIMITS.seconds + SLACK
    assert peak < MEMORY


ROBOTS: dict[str, Behaviour] = {
    "endless": for_ever(b"HTTP/1.1 200 OK\r\n\r\n", b"Disallow: /x\n" * 4000),
    "slow": for_ever(b"HTTP/1.1 200 OK\r\n\r\n", b"#", 0.05),
    "silent": silent,
    "reset": resets(b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDis"),
    "a bomb": answers(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n", bomb(31)),
    "a circle": answers(b"HTTP/1.1 302 Found\r\nLocation: /robots.txt\r\nContent-Length: 0\r\n"),
    "no HTTP": answers(b"\x00\xff"),
}


@pytest.mark.parametrize("case", ROBOTS)
def test_a_hostile_robots_txt_costs_the_page_nothing(hostile: Hostile, case: str) -> None:
    hostile.robots = ROBOTS[case]
    began = time.monotonic()
    assert fetch(f"{hostile.url}/a", LIMITS).body == PAGE
    assert time.monotonic() - began < LIMITS.seconds + SLACK


def test_a_robots_txt_that_is_cut_short_forbids_nothing(hostile: Hostile) -> None:
    hostile.robots = ROBOTS["reset"]
    page = fetch(f"{hostile.url}/a", LIMITS)
    assert (page.robots_txt, page.robots_status) == (None, 0)


def test_a_page_without_a_length_ends_with_its_connection(hostile: Hostile) -> None:
    assert fetch(f"{hostile.url}/a", LIMITS).body == PAGE


def test_a_page_that_is_whole_may_end_with_a_reset(hostile: Hostile) -> None:
    hostile.page = resets(OK + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE)
    assert fetch(f"{hostile.url}/a", LIMITS).body == PAGE


def test_https_on_a_port_that_waits_for_http_says_so(hostile: Hostile) -> None:
    def listen(connection: socket.socket) -> None:
        while connection.recv(2**16):
            pass

    hostile.page = listen
    message = refused(hostile.url.replace("http", "https"), LIMITS)
    assert message.startswith("no connection within 0.5 seconds")


def test_one_hostile_server_does_not_hold_up_the_others(hostile: Hostile) -> None:
    hostile.page = silent
    urls = [f"{hostile.url}/{number}" for number in range(4)]
    with running() as other:
        other.answers["/a"] = Reply(PAGE)
        began = time.monotonic()
        *_, page = fetch_all([*urls, f"{other.url}/a"], LIMITS)
    assert isinstance(page, Document)
    assert time.monotonic() - began < LIMITS.seconds + SLACK
