import asyncio
from dataclasses import replace

import pytest

from seoaudit.document.answer import Answer, Failure
from seoaudit.sources.crawl.fetching import open_fetching
from seoaudit.sources.crawl.host import Host
from seoaudit.sources.crawl.politeness import Pace
from seoaudit.sources.crawl.robots_file import MAX_HOPS, fetch_robots, is_unavailable
from tests.sources.crawl.crawling import FAST
from tests.sources.server import Reply, Server

RULES = Reply(b"User-agent: *\nDisallow: /private", headers=(("Content-Type", "text/plain"),))


def robots_of(url: str, *, obey: bool = True) -> tuple[list[Answer], str | None]:
    async def fetch() -> tuple[list[Answer], str | None]:
        settings = replace(FAST, obey_robots=obey)
        host = Host(url, Pace(1000), settings, is_own=True)
        async with open_fetching([url], settings) as fetching:
            return await fetch_robots(host, fetching), host.stopped

    return asyncio.run(fetch())


def test_it_is_at_the_root(server: Server) -> None:
    server.answers["/robots.txt"] = RULES
    [answer], stopped = robots_of(server.url)
    assert answer.body == RULES.body
    assert stopped is None


def test_redirects_are_followed_and_shown(server: Server) -> None:
    server.redirect("/robots.txt", "/rules.txt")
    server.answers["/rules.txt"] = RULES
    hops, _ = robots_of(server.url)
    assert [hop.status for hop in hops] == [302, 200]


def test_but_not_for_ever(server: Server) -> None:
    server.redirect("/robots.txt", "/robots.txt")
    hops, stopped = robots_of(server.url)
    assert len(hops) == MAX_HOPS + 1
    assert stopped is None


def test_none_is_none(server: Server) -> None:
    [answer], stopped = robots_of(server.url)
    assert answer.status == 404
    assert stopped is None


def test_one_that_fails_twice_stops_the_host(server: Server) -> None:
    server.answers["/robots.txt"] = Reply(status=503)
    hops, stopped = robots_of(server.url)
    assert [hop.status for hop in hops] == [503]
    assert server.requests["/robots.txt"] == 2
    assert stopped == "its robots.txt could not be read (it answered 503)"
    assert robots_of(server.url, obey=False)[1] is None


def test_a_file_that_breaks_off_tells_nothing() -> None:
    half = Answer("https://e.com/robots.txt", 200, body=b"User-agent: *", failure=Failure.CUT)
    assert is_unavailable(half)


@pytest.mark.parametrize(("status", "is_lost"), [(0, True), (500, True), (429, True), (403, False)])
def test_an_error_tells_nothing_a_refusal_that_there_are_no_rules(
    status: int, is_lost: bool
) -> None:
    assert is_unavailable(Answer("https://e.com/robots.txt", status)) is is_lost
