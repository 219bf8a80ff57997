import asyncio
import gzip
import socket
from dataclasses import replace

import pytest

from seoaudit.document.answer import Answer, Failure
from seoaudit.sources.crawl.fetching import Validators, open_fetching
from seoaudit.sources.crawl.found import Role
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.sources.crawl.crawling import FAST
from tests.sources.server import HTML, Handler, Reply, Server

PAGE = b"<!doctype html><title>Apples</title><p>They keep."
TEXT = ("Content-Type", "text/plain")


def get(
    url: str,
    settings: CrawlSettings = FAST,
    role: Role = Role.PAGE,
    *,
    start: str = "http://127.0.0.1/",
    is_own: bool = True,
    validators: Validators | None = None,
) -> Answer:
    async def fetch() -> Answer:
        async with open_fetching([start], settings) as fetching:
            return await fetching.get(url, role, is_own=is_own, validators=validators)

    return asyncio.run(fetch())


def test_a_page_comes_with_its_times_headers_and_body(server: Server) -> None:
    server.answers["/a%7e"] = Reply(PAGE)
    answer = get(f"{server.url}/a%7e")
    assert (answer.url, answer.status, answer.body) == (f"{server.url}/a%7e", 200, PAGE)
    assert answer.header("content-type") == (HTML[1],)
    assert answer.first_byte_ms is not None
    assert answer.total_ms is not None
    assert answer.fetched.endswith("+00:00")
    assert answer.failure is None


def test_a_redirect_is_not_followed(server: Server) -> None:
    server.redirect("/old", "/new")
    answer = get(f"{server.url}/old")
    assert (answer.status, answer.location) == (302, f"{server.url}/new")
    assert server.requests["/new"] == 0


def test_what_is_compressed_comes_unpacked(server: Server) -> None:
    server.answers["/"] = Reply(
        gzip.compress(PAGE, mtime=0), headers=(HTML, ("Content-Encoding", "gzip"))
    )
    assert get(f"{server.url}/").body == PAGE


@pytest.mark.parametrize(
    ("role", "headers", "body", "is_read"),
    [
        (Role.PAGE, (("Content-Type", "application/pdf"),), b"%PDF", False),
        (Role.PAGE, (TEXT,), PAGE, True),
        (Role.PAGE, (), PAGE, True),
        (Role.PAGE, (TEXT,), b"Only words.", False),
        (Role.RESOURCE, (("Content-Type", "text/css"),), b"p{}", False),
        (Role.RESOURCE, (TEXT,), PAGE, False),
        (Role.RESOURCE, (HTML,), PAGE, True),
        (Role.SITEMAP, (("Content-Type", "application/xml"),), b"<urlset/>", True),
        (Role.ROBOTS, (TEXT,), b"User-agent: *", True),
    ],
)
def test_only_what_is_of_use_is_read(
    server: Server, role: Role, headers: tuple[tuple[str, str], ...], body: bytes, is_read: bool
) -> None:
    server.answers["/"] = Reply(body, headers=headers)
    assert get(f"{server.url}/", role=role).body == (body if is_read else b"")


def test_a_long_film_is_not_downloaded(server: Server) -> None:
    def film(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "video/mp4")
        handler.end_headers()
        server.ended.wait(5)

    server.answers["/"] = film
    answer = get(f"{server.url}/", replace(FAST, seconds=2))
    assert (answer.status, answer.failure) == (200, None)


def test_a_body_is_read_up_to_the_limit_and_no_further(server: Server) -> None:
    server.answers["/"] = Reply(
        gzip.compress(bytes(10**7), mtime=0), headers=(HTML, ("Content-Encoding", "gzip"))
    )
    answer = get(f"{server.url}/", replace(FAST, max_bytes=10**6))
    assert (answer.status, answer.failure, answer.body) == (200, Failure.TOO_LARGE, b"")


def test_headers_of_the_user_are_sent_to_his_own_hosts_alone(server: Server) -> None:
    seen: list[tuple[str | None, str | None]] = []

    def note(handler: Handler) -> None:
        seen.append((handler.headers["Cookie"], handler.headers["User-Agent"]))
        handler.send_response(204)
        handler.end_headers()

    server.answers["/"] = note
    settings = replace(FAST, headers=(("Cookie", "a=b"),), user_agent="me/1")
    get(f"{server.url}/", settings)
    get(f"{server.url}/", settings, is_own=False)
    assert seen == [("a=b", "me/1"), (None, "me/1")]


def test_what_is_known_is_only_asked_whether_it_still_stands(server: Server) -> None:
    def unchanged(handler: Handler) -> None:
        asked = handler.headers["If-None-Match"], handler.headers["If-Modified-Since"]
        handler.send_response(304 if asked == ('"7"', "yesterday") else 200)
        handler.end_headers()

    server.answers["/"] = unchanged
    assert get(f"{server.url}/", validators=Validators('"7"', "yesterday")).status == 304
    assert get(f"{server.url}/", validators=Validators()).status == 200


def test_a_public_site_leads_to_no_private_address(server: Server) -> None:
    server.answers["/"] = Reply(PAGE)
    answer = get(f"{server.url}/", start="https://93.184.215.14/")
    assert (answer.status, answer.failure) == (0, Failure.PRIVATE)
    assert server.requests["/"] == 0


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    answer = get(f"http://127.0.0.1:{port}/")
    assert (answer.status, answer.failure) == (0, Failure.REFUSED)
    assert "could not connect" in answer.reason
    assert answer.first_byte_ms is None


def test_a_server_that_hangs_up(server: Server) -> None:
    server.answers["/"] = lambda handler: handler.connection.close()
    assert get(f"{server.url}/").failure is Failure.RESET


def stall(server: Server) -> None:
    server.ended.wait(5)


def test_a_server_that_never_answers(server: Server) -> None:
    server.answers["/"] = lambda _: stall(server)
    answer = get(f"{server.url}/", replace(FAST, seconds=0.2))
    assert (answer.status, answer.failure) == (0, Failure.TIMEOUT)
    assert answer.reason == "timed out after 0.2 seconds: try again later"


def begins(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(PAGE)
    handler.wfile.flush()


def test_a_body_that_is_cut_off_is_no_page_though_it_has_a_status(server: Server) -> None:
    server.answers["/"] = begins
    answer = get(f"{server.url}/")
    assert (answer.status, answer.failure, answer.body) == (200, Failure.CUT, b"")


def test_nor_is_one_that_never_ends(server: Server) -> None:
    def stalls(handler: Handler) -> None:
        begins(handler)
        stall(server)

    server.answers["/"] = stalls
    answer = get(f"{server.url}/", replace(FAST, seconds=0.3))
    assert (answer.status, answer.failure) == (200, Failure.TIMEOUT)
    assert answer.reason == "its body took longer than 0.3 seconds"


def test_of_a_robots_txt_nobody_reads_more_than_google(server: Server) -> None:
    server.answers["/robots.txt"] = Reply(b"#" * 10**6, headers=(TEXT,))
    answer = get(f"{server.url}/robots.txt", role=Role.ROBOTS)
    assert (answer.status, answer.failure, len(answer.body)) == (200, None, 500 * 1024)
