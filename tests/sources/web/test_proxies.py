"""A proxy of the environment is used or refused, and what it does is said as what it does."""

import os
import socket
import ssl
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme
from yarl import URL

from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.proxies import UnusableProxy, proxy_of, shown_proxy
from tests.sources.server import Reply, Server
from tests.sources.web.fetching import fetch, refused
from tests.sources.web.proxy import ESTABLISHED, Behaviour, Proxy, answers, running, tunnels_to

PAGE = b"<!doctype html><title>Apples</title><p>Prune them."
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
WHOLE = OK + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE
GONE = b"HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n"
# In place of the 30, 10 and 10 seconds of a run.
LIMITS = FetchLimits(seconds=1, connect_seconds=0.5, robots_seconds=0.5)
VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")

FETCH = """
import sys
from seoaudit.sources.web.fetcher import Fetcher
from seoaudit.sources.web.limits import FetchLimits
fetcher = Fetcher(FetchLimits(seconds=5))
for page in [fetcher.start(url) for url in sys.argv[1:]]:
    print(getattr(page(), "message", "a page"))
fetcher.close()
"""


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Set a variable of an environment without proxies."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch.setenv


@pytest.fixture
def proxy(environment: Callable[[str, str], None]) -> Iterator[Proxy]:
    with running(answers(WHOLE)) as proxy:
        environment("http_proxy", f"http://ada:s3cret@127.0.0.1:{proxy.port}")
        environment("https_proxy", f"http://ada:s3cret@127.0.0.1:{proxy.port}")
        yield proxy


@pytest.mark.parametrize("variable", ["http_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_each_variable_names_one(environment: Callable[[str, str], None], variable: str) -> None:
    environment(variable, "http://proxy.example:3128")
    asked = {scheme for scheme in ("http", "https") if proxy_of(URL(f"{scheme}://a.example/"))}
    assert asked == ({"http", "https"} if "all" in variable.lower() else {variable[:-6].lower()})


def test_the_nearer_variable_counts_and_some_hosts_have_no_proxy(
    environment: Callable[[str, str], None],
) -> None:
    environment("all_proxy", "socks5://proxy.example:1080")
    environment("http_proxy", "proxy.example:3128")
    environment("no_proxy", "b.example")
    assert shown_proxy("http://a.example/") == "proxy.example:3128"
    assert shown_proxy("http://b.example/") is None
    assert shown_proxy("https://b.example/") is None


@pytest.mark.parametrize(
    ("value", "scheme"),
    [
        ("socks5://proxy.example:1080", "socks5"),
        ("http://proxy.example:99999", ""),
        ("http://[::1", ""),
        ("http://ada:s3cret@:3128", ""),
        ("ada:s3cret@proxy.example:x", ""),
    ],
)
def test_one_that_cannot_be_used_is_not_passed_over(
    environment: Callable[[str, str], None], value: str, scheme: str
) -> None:
    environment("http_proxy", value)
    with pytest.raises(UnusableProxy) as raised:
        proxy_of(URL("http://a.example/"))
    assert raised.value.scheme == scheme
    said = refused("http://a.example/")
    assert said.startswith("http_proxy ")
    assert "s3cret" not in said


def test_the_proxy_gets_the_password_and_nobody_else(proxy: Proxy) -> None:
    assert fetch("http://a.example/").body == PAGE
    assert all(b"\r\nProxy-Authorization: Basic " in asked for asked in proxy.asked)


def _silent(connection: socket.socket) -> None:
    connection.sendall(ESTABLISHED)
    connection.recv(2**16)
    connection.recv(1)


def _mute(connection: socket.socket) -> None:
    connection.recv(1)


def _resets(connection: socket.socket) -> None:
    connection.sendall(OK + b"\r\n" + PAGE)
    time.sleep(0.05)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _floods(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X: " + b"a" * 60_000 + b"\r\n")


TOLD: dict[str, tuple[str, Behaviour, str]] = {
    "no password": (
        "http",
        answers(b"HTTP/1.1 407 No\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nNo.\n"),
        "the proxy asks for another user name or password",
    ),
    "no password for a tunnel": (
        "https",
        answers(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"),
        "the proxy asks for another user name or password",
    ),
    "no tunnel": (
        "https",
        answers(b"HTTP/1.1 403 \x1b[2J http://a:s3cret@b/\r\nContent-Length: 0\r\n\r\n"),
        "the proxy refused the connection (403)",
    ),
    "a redirect for a tunnel": (
        "https",
        answers(b"HTTP/1.1 302 F\r\nLocation: http://10.0.0.1/\r\nContent-Length: 0\r\n\r\n"),
        "the proxy refused the connection (302)",
    ),
    "a tunnel to no TLS": ("https", answers(ESTABLISHED + b"no TLS\r\n"), "could not connect to"),
    "a silent tunnel": ("https", _silent, "no connection within"),
    "silence": ("https", _mute, "timed out after 1 second"),
    "silence for a page": ("http", _mute, "timed out after 1 sec"),
    "nothing": ("http", lambda _: None, "closed the connection without a response"),
    "nothing for a tunnel": ("https", lambda _: None, "closed the connection without a response"),
    "another protocol": ("https", answers(b"SSH-2.0-x\r\n"), "invalid HTTP response"),
    "a body that is reset": ("http", _resets, "lost before its end"),
    "a body that is cut": (
        "http",
        answers(OK + b"Content-Length: 99\r\n\r\n" + PAGE),
        "lost before its end",
    ),
    "headers without end": ("https", _floods, "invalid HTTP resp"),
}


@pytest.mark.parametrize(("scheme", "behaviour", "said"), TOLD.values(), ids=TOLD)
def test_what_it_does_is_said(proxy: Proxy, scheme: str, behaviour: Behaviour, said: str) -> None:
    proxy.behaviour = behaviour
    began = time.monotonic()
    message = refused(f"{scheme}://a.example/", LIMITS)
    assert time.monotonic() - began < 10
    assert said in message
    assert "proxy" in message
    assert "s3cret" not in message
    assert "\x1b" not in message


@pytest.mark.parametrize(
    "value", ["http://ada:s3cret@127.0.0.1:9", "http://ada:s3cret@a.invalid:9"]
)
def test_one_that_is_not_there_is_named(
    environment: Callable[[str, str], None], value: str
) -> None:
    environment("https_proxy", value)
    said = refused("https://a.example/", LIMITS)
    assert "the proxy " in said
    assert "s3cret" not in said


def test_no_password_of_a_file_goes_to_a_site(
    server: Server, tmp_path: Path, environment: Callable[[str, str], None]
) -> None:
    (tmp_path / "netrc").write_text("default login ada password s3cret\n", "utf-8")
    (tmp_path / "netrc").chmod(0o600)
    environment("NETRC", str(tmp_path / "netrc"))
    sent: list[str | None] = []

    def note(handler: object) -> None:
        sent.append(handler.headers["Authorization"])  # type: ignore[attr-defined]
        handler.send_response(404)  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]

    server.answers["/a"] = note
    server.redirect("/b", "/a")
    server.answers["/robots.txt"] = Reply(status=404)
    refused(f"{server.url}/b")
    assert sent == [None]


def _tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("a.example", "127.0.0.1").configure_cert(context)
    return context


def test_a_tunnel_carries_a_whole_page_and_no_half_one(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    replies = {b"GET /whole": WHOLE, b"GET /half ": OK + b"Content-Length: 99\r\n\r\n" + PAGE}

    def site(connection: socket.socket) -> None:
        connection.sendall(replies.get(origin.asked[-1][:10], GONE))

    with running(site, _tls(authority)) as origin, running(tunnels_to(origin.port)) as proxy:
        found = subprocess.check_output(
            [sys.executable, "-c", FETCH, "https://a.example/whole", "https://a.example/half"],
            env={
                **{k: v for k, v in os.environ.items() if k.lower() not in VARIABLES},
                "SSL_CERT_FILE": str(tmp_path / "ca.pem"),
                "https_proxy": f"127.0.0.1:{proxy.port}",
            },
            encoding="utf-8",
        ).splitlines()
    assert found[0] == "a page"
    assert "lost before its end" in found[1]
