"""What pages need, fetched for the browser."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from seoaudit.document.answer import Answer, Failure
from seoaudit.sources.browser.limits import Manners, RenderLimits
from seoaudit.sources.browser.resources import Resources
from seoaudit.sources.crawl.visit import RobotsReader
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.sessions import open_sessions
from tests.sources.server import Handler, Reply, Server

T = TypeVar("T")
LIMITS = RenderLimits(resource_seconds=2, resource_bytes=1000)


def with_resources(work: Callable[[Resources], Awaitable[T]], manners: Manners | None = None) -> T:
    async def run() -> T:
        sessions = open_sessions(FetchLimits())
        async with sessions.anywhere, sessions.public:
            return await work(Resources(sessions, LIMITS, manners or Manners()))

    return asyncio.run(run())


def get(server: Server, *paths: str, kind: str = "script", **manners: object) -> list[Answer]:
    async def work(resources: Resources) -> list[Answer]:
        session = await resources.session_for(server.url)
        return [
            await resources.get(server.url + path, kind, {"X-Own": "1"}, session) for path in paths
        ]

    return with_resources(work, Manners(**manners))  # type: ignore[arg-type]


def test_a_script_is_fetched_once_and_an_answer_each_time(server: Server) -> None:
    server.answers["/a.js"] = Reply(b"a")
    assert [answer.body for answer in get(server, "/a.js", "/a.js")] == [b"a", b"a"]
    assert server.requests["/a.js"] == 1
    get(server, "/a.js", "/a.js", kind="fetch")
    assert server.requests["/a.js"] == 3


def test_redirects_are_followed_but_not_in_circles(server: Server) -> None:
    server.answers["/b.js"] = Reply(b"b")
    server.redirect("/a.js", "/b.js")
    server.redirect("/c.js", "/c.js")
    first, second = get(server, "/a.js", "/c.js")
    assert (first.status, first.body) == (200, b"b")
    assert (second.status, second.failure) == (0, Failure.PROTOCOL)


def test_a_public_page_reaches_no_private_address_not_even_by_a_redirect(server: Server) -> None:
    server.answers["/a.js"] = Reply(b"a")

    async def work(resources: Resources) -> Answer:
        session = await resources.session_for("http://93.184.215.14/page")
        return await resources.get(f"{server.url}/a.js", "script", {}, session)

    answer = with_resources(work)
    assert (answer.status, answer.failure) == (0, Failure.PRIVATE)
    assert server.requests["/a.js"] == 0


def test_what_is_too_large_or_too_slow_does_not_come(server: Server) -> None:
    def never(handler: Handler) -> None:
        handler.server.ended.wait(20)

    server.answers["/large.js"] = Reply(b"x" * 2000)
    server.answers["/slow.js"] = never
    large, slow = get(server, "/large.js", "/slow.js")
    assert (large.failure, slow.failure) == (Failure.TOO_LARGE, Failure.TIMEOUT)


def test_robots_txt_is_obeyed_where_it_is_read(server: Server) -> None:
    server.answers["/robots.txt"] = Reply(b"no /private")
    server.answers["/private.js"] = server.answers["/open.js"] = Reply(b"a")
    server.redirect("/to-private.js", "/private.js")

    def is_allowed(robots: Answer, url: str) -> bool:
        assert robots.body == b"no /private"
        return "/private" not in url

    paths = ("/private.js", "/open.js", "/to-private.js")
    answers = get(server, *paths, reader=RobotsReader(is_allowed))
    assert [answer.status for answer in answers] == [0, 200, 0]
    assert (server.requests["/private.js"], server.requests["/robots.txt"]) == (0, 1)


def test_headers_of_the_site_go_to_the_site_alone(server: Server) -> None:
    heard: list[tuple[str | None, str | None, str | None]] = []

    def listen(handler: Handler) -> None:
        names = ("Authorization", "X-Own", "User-Agent")
        heard.append(tuple(map(handler.headers.get, names)))  # type: ignore[arg-type]
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answers["/a.js"] = listen
    headers = (("Authorization", "secret"),)
    get(server, "/a.js", headers=headers, is_own=lambda _: True, user_agent="me")
    get(server, "/a.js", headers=headers, is_own=lambda _: False, user_agent="me")
    assert heard == [("secret", "1", "me"), (None, "1", "me")]
