import asyncio
from dataclasses import replace

from seoaudit.document.answer import Answer
from seoaudit.sources.crawl.probing import ends_with_cookies, open_probing
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.web.sessions import HEADERS
from tests.sources.crawl.crawling import FAST, READER, page
from tests.sources.server import HTML, Handler, Reply, Server


def asked(server: Server, *paths: str, settings: CrawlSettings = FAST) -> list[Answer | None]:
    async def run() -> list[Answer | None]:
        async with open_probing([f"{server.url}/"], settings, READER, {}) as probing:
            return [await probing.answer(server.url + path) for path in paths]

    return asyncio.run(run())


def test_an_address_is_asked_for_once_the_robots_txt_is_known(server: Server) -> None:
    server.answers["/a"] = Reply(page())
    server.answers["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /secret\n")
    allowed, forbidden = asked(server, "/a", "/secret")
    assert allowed
    assert allowed.status == 200
    assert forbidden is None
    assert server.requests == {"/robots.txt": 1, "/a": 1}


def test_a_host_that_does_not_say_what_it_allows_is_left_alone(server: Server) -> None:
    server.answers["/robots.txt"] = Reply(b"", 503)
    server.answers["/a"] = Reply(page())
    assert asked(server, "/a", "/a") == [None, None]
    assert server.requests == {"/robots.txt": 1}


def test_that_nothing_answers_is_told_by_none() -> None:
    async def run() -> Answer | None:
        async with open_probing(["http://127.0.0.1:9/"], FAST, READER, {}) as probing:
            return await probing.answer("http://127.0.0.1:9/")

    assert asyncio.run(run()) is None


def test_no_password_is_sent_to_an_address_that_was_guessed(server: Server) -> None:
    sent: list[str | None] = []

    def answer(handler: Handler) -> None:
        sent.append(handler.headers["Authorization"])
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answers["/"] = answer
    asked(server, "/", settings=replace(FAST, headers=(("Authorization", "Basic eDp5"),)))
    assert sent == [None]


def ends(url: str) -> bool:
    return asyncio.run(ends_with_cookies(url, FAST))


def test_a_page_that_only_wants_to_set_a_cookie_is_reached_with_one(server: Server) -> None:
    def asks_for_a_cookie(handler: Handler) -> None:
        has_one = "seen=1" in (handler.headers["Cookie"] or "")
        handler.send_response(200 if has_one else 302)
        handler.send_header("Content-Length", "0")
        if not has_one:
            handler.send_header("Location", "/consent")
        handler.end_headers()

    server.answers["/"] = asks_for_a_cookie
    headers = (("Location", "/"), ("Set-Cookie", "seen=1; Path=/"))
    server.answers["/consent"] = Reply(status=302, headers=headers)
    assert ends(f"{server.url}/")


def test_a_circle_stays_a_circle(server: Server) -> None:
    server.redirect("/one", "/two")
    server.redirect("/two", "/one")
    assert not ends(f"{server.url}/one")


def test_it_says_who_asks_as_every_request_does(server: Server) -> None:
    agents: list[str | None] = []

    def notes_who_asks(handler: Handler) -> None:
        agents.append(handler.headers["User-Agent"])
        handler.send_response(200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answers["/"] = notes_who_asks
    named = replace(FAST, user_agent="house-robot/2")
    for settings in (FAST, named):
        assert asyncio.run(ends_with_cookies(f"{server.url}/", settings))
    assert agents == [HEADERS["User-Agent"], "house-robot/2"]


def test_what_ends_in_an_error_leads_nowhere(server: Server) -> None:
    server.answers["/"] = Reply(page(), status=500)
    assert not ends(f"{server.url}/")
    assert not ends(f"{server.url}/missing")
