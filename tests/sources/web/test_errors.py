"""What went wrong with a fetch, in one line that says what to do."""

import errno
import ssl

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey

from seoaudit.sources.web.errors import describe_error
from tests.sources.server import HTML, Handler, Server, running
from tests.sources.web.fetching import refused

PLACE = ConnectionKey("example.com", 443, True, True, None, None, None)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            aiohttp.ClientConnectorDNSError(PLACE, OSError("Name or service not known")),
            "host example.com not found: check the spelling and the connection",
        ),
        (
            aiohttp.ClientConnectorCertificateError(PLACE, ssl.SSLCertVerificationError()),
            "invalid certificate for example.com: rejected",
        ),
        (
            aiohttp.ClientConnectorSSLError(PLACE, OSError("wrong version")),
            "TLS handshake with example.com:443 failed: try http://",
        ),
        (
            aiohttp.ClientConnectorError(PLACE, OSError("no\nroute")),
            "could not connect to example.com:443 (no route): is it running?",
        ),
        (
            aiohttp.InvalidURL("http://["),
            "invalid URL: use the form https://example.com/page",
        ),
        (ValueError("port"), "invalid URL: use the form https://example.com/page"),
        (
            aiohttp.ServerDisconnectedError(),
            "the server closed the connection without a response: try again later",
        ),
        (
            aiohttp.ClientPayloadError("half\n a page"),
            "incomplete or corrupt response (half a page): try again later",
        ),
        (
            aiohttp.ClientOSError(errno.ECONNRESET, "Connection reset"),
            f"connection lost ([Errno {errno.ECONNRESET}] Connection reset): try again later",
        ),
        (aiohttp.ClientError(), "connection lost (ClientError): try again later"),
    ],
)
def test_each_kind_of_error_has_its_line(error: Exception, line: str) -> None:
    assert describe_error(error) == line


def test_the_number_of_an_error_is_put_into_words() -> None:
    error = aiohttp.ClientConnectorError(PLACE, OSError(errno.ECONNREFUSED, "Connect call failed"))
    assert "Connection refused" in describe_error(error)


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
