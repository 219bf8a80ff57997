"""A crawl against servers that behave and servers that do not."""

import socket
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from seoaudit.document.answer import Answer, Failure
from seoaudit.sources.crawl.fetching import Validators
from seoaudit.sources.crawl.found import By, Role
from seoaudit.sources.crawl.traps import ALIKE, CHAIN
from seoaudit.sources.crawl.visit import RobotsReader, Visit
from tests.sources.crawl.crawling import (
    FAST,
    allowed,
    crawl,
    page,
    path_of,
)
from tests.sources.server import HTML, Handler, Reply, Server, running

TEXT = ("Content-Type", "text/plain")
XML = ("Content-Type", "application/xml")


def robots(*lines: str) -> Reply:
    return Reply("\n".join(("User-agent: *", *lines)).encode(), headers=(TEXT,))


def site(server: Server, pages: dict[str, bytes]) -> str:
    server.answers |= {path: Reply(body) for path, body in pages.items()}
    return f"{server.url}/"


def first(status: int, then: Reply, *headers: tuple[str, str]) -> Callable[[Handler], None]:
    """Answer with an error at the first time."""
    asked = []

    def answer(handler: Handler) -> None:
        asked.append(time.monotonic())
        reply = then if len(asked) > 1 else Reply(b"wait", status, (HTML, *headers))
        handler.send_response(reply.status)
        for name, value in reply.headers:
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(reply.body)))
        handler.end_headers()
        handler.wfile.write(reply.body)

    return answer


def test_it_follows_links_and_redirects_and_asks_for_nothing_twice(server: Server) -> None:
    start = site(
        server, {"/": page("/a", "/old", "/gone"), "/a": page("/", "/b"), "/b": page("/a")}
    )
    server.redirect("/old", "/a")
    crawled = crawl(start)
    assert crawled.statuses() == {
        "/robots.txt": 404, "/": 200, "/a": 200, "/old": 302, "/gone": 404, "/b": 200,
    }  # fmt: skip
    assert set(server.requests.values()) == {1}
    assert (crawled.one("/b").depth, crawled.one("/b").found_by) == (2, By.LINK)


def test_robots_txt_is_read_first_and_obeyed(server: Server) -> None:
    start = site(server, {"/": page("/a", "/private/b"), "/a": page(), "/private/b": page()})
    server.answers["/robots.txt"] = robots("Disallow: /private")
    crawled = crawl(start)
    assert [path_of(visit) for visit in crawled.visits] == ["/robots.txt", "/", "/a"]
    assert crawled.states["/private/b"] == ("skipped", "robots")
    assert server.requests["/private/b"] == 0


def test_it_is_not_if_the_user_says_so(server: Server) -> None:
    start = site(server, {"/": page("/private/b"), "/private/b": page()})
    server.answers["/robots.txt"] = robots("Disallow: /private")
    assert crawl(start, replace(FAST, obey_robots=False)).statuses()["/private/b"] == 200


def test_without_robots_txt_because_of_an_error_nothing_is_asked_for(server: Server) -> None:
    start = site(server, {"/": page()})
    server.answers["/robots.txt"] = Reply(status=500)
    crawled = crawl(start)
    assert crawled.statuses() == {"/robots.txt": 500}
    assert crawled.stopped == {server.url: "its robots.txt could not be read (it answered 500)"}
    assert crawled.states["/"] == ("new", "")


def test_a_robots_txt_that_is_a_page_forbids_nothing(server: Server) -> None:
    start = site(server, {"/": page("/a"), "/a": page(), "/robots.txt": page()})
    assert crawl(start).statuses()["/a"] == 200


def test_a_crawl_delay_is_kept(server: Server) -> None:
    start = site(server, {"/": page("/a", "/b"), "/a": page(), "/b": page()})
    begun = time.monotonic()
    crawl(start, reader=RobotsReader(allowed, crawl_delay=lambda _: 0.1))
    assert time.monotonic() - begun >= 0.2


def test_no_request_comes_sooner_than_the_rate_allows_however_many_are_under_way(
    server: Server,
) -> None:
    times: list[float] = []

    def note(handler: Handler) -> None:
        times.append(time.monotonic())
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.end_headers()

    paths = [f"/{number}" for number in range(8)]
    start = site(server, {"/": page(*paths)})
    server.answers |= dict.fromkeys(paths, note)
    crawl(start, replace(FAST, rate=25, concurrency=8))
    assert len(times) == 8
    assert times[-1] - times[0] >= 7 / 25 - 0.02


def test_one_error_is_one_more_request_and_no_more(server: Server) -> None:
    start = site(server, {"/": page("/a", "/b", "/c")})
    server.answers |= dict.fromkeys(("/a", "/b", "/c"), Reply(status=503))
    crawl(start)
    assert [server.requests[path] for path in ("/a", "/b", "/c")] == [2, 2, 2]


def test_sitemaps_that_robots_txt_names_are_read_wherever_they_are(server: Server) -> None:
    start = site(server, {"/": page(), "/listed": page()})
    server.answers["/robots.txt"] = robots(f"Sitemap: {server.url}/maps/all.xml")
    listed = f"<urlset><url><loc>{server.url}/listed</loc></url></urlset>"
    server.answers["/maps/all.xml"] = Reply(listed.encode(), headers=(XML,))
    crawled = crawl(start, replace(FAST, sitemaps=True))
    assert crawled.one("/maps/all.xml").role is Role.SITEMAP
    visit = crawled.one("/listed")
    assert (visit.found_by, visit.depth) == (By.SITEMAP, None)
    assert server.requests["/sitemap.xml"] == 0


def test_if_it_names_none_they_are_looked_for_where_they_usually_are(server: Server) -> None:
    crawl(site(server, {"/": page()}), replace(FAST, sitemaps=True))
    assert server.requests["/sitemap.xml"] == server.requests["/sitemap_index.xml"] == 1


def test_of_images_only_the_answer_is_of_interest(server: Server) -> None:
    start = site(server, {"/": page() + b'<img src="/a.png"><img src="/lost.png">'})
    server.answers["/a.png"] = Reply(b"PNG", headers=(("Content-Type", "image/png"),))
    crawled = crawl(start)
    assert crawled.one("/a.png").answer.body == b""
    assert crawled.one("/lost.png").answer.status == 404


def test_too_many_requests_pause_the_host_and_lose_no_page(server: Server) -> None:
    start = site(server, {"/": page("/busy", "/a", "/b"), "/a": page(), "/b": page()})
    server.answers["/busy"] = first(429, Reply(page()), ("Retry-After", "0"))
    crawled = crawl(start)
    assert crawled.statuses()["/busy"] == 200
    assert crawled.one("/busy").tries == 2
    assert crawled.statuses()["/b"] == 200


def test_after_a_pause_of_a_second_not_one_request_came_earlier(server: Server) -> None:
    times: list[float] = []

    def busy(handler: Handler) -> None:
        times.append(time.monotonic())
        first_time = len(times) == 1
        handler.send_response(503 if first_time else 200)
        handler.send_header("Content-Type", "text/html")
        if first_time:
            handler.send_header("Retry-After", "1")
        handler.end_headers()

    paths = [f"/{number}" for number in range(4)]
    start = site(server, {"/": page(*paths)})
    server.answers |= dict.fromkeys(paths, busy)
    crawled = crawl(start, replace(FAST, concurrency=1, patience=60))
    assert [crawled.one(path).answer.status for path in paths] == [200] * 4
    assert min(times[1:]) - times[0] >= 1


def test_one_that_is_never_served_is_rate_limited_and_not_broken(server: Server) -> None:
    start = site(server, {"/": page("/busy", "/a"), "/a": page()})
    server.answers["/busy"] = Reply(status=429)
    crawled = crawl(start)
    answer = crawled.one("/busy").answer
    assert (answer.status, answer.failure) == (429, Failure.RATE_LIMITED)
    assert crawled.statuses()["/a"] == 200


def test_an_error_of_the_server_is_asked_for_a_second_time(server: Server) -> None:
    start = site(server, {"/": page("/once", "/always")})
    server.answers["/once"] = first(500, Reply(page()))
    server.answers["/always"] = Reply(status=500)
    crawled = crawl(start)
    assert (crawled.statuses()["/once"], crawled.statuses()["/always"]) == (200, 500)
    assert server.requests["/always"] == 2


def stall(server: Server) -> None:
    server.ended.wait(5)


def test_one_reset_or_stall_ends_one_page_alone(server: Server) -> None:
    start = site(server, {"/": page("/reset", "/slow", "/a"), "/a": page()})
    server.answers["/reset"] = lambda handler: handler.connection.close()
    server.answers["/slow"] = lambda _: stall(server)
    crawled = crawl(start, replace(FAST, seconds=0.3))
    assert crawled.one("/reset").answer.failure is Failure.RESET
    assert crawled.one("/slow").answer.failure is Failure.TIMEOUT
    assert crawled.statuses()["/a"] == 200


def test_a_loop_of_redirects_is_seen_hop_by_hop_and_ends(server: Server) -> None:
    start = site(server, {"/": page("/one")})
    server.redirect("/one", "/two")
    server.redirect("/two", "/one")
    crawled = crawl(start)
    assert (crawled.statuses()["/one"], crawled.statuses()["/two"]) == (302, 302)
    assert server.requests["/one"] == 1


def test_a_calendar_without_end_is_stopped_and_named(server: Server) -> None:
    def month(handler: Handler) -> None:
        number = int(handler.path.split("/")[2])
        body = page(f"/calendar/{number + 1}", text=f"Nothing in month {number}.")
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.end_headers()
        handler.wfile.write(body)

    start = site(server, {"/": page("/calendar/1")})
    server.answers |= {f"/calendar/{number}": month for number in range(200)}
    crawled = crawl(start)
    assert crawled.traps == ["/calendar/#"]
    assert len(crawled.visits) == 2 + CHAIN + ALIKE + 1


def test_no_more_pages_are_asked_for_than_the_user_wants(server: Server) -> None:
    paths = [f"/{number}" for number in range(20)]
    start = site(server, {"/": page(*paths), **{path: page() for path in paths}})
    chosen = []
    for at_once in (1, 8):
        crawled = crawl(start, replace(FAST, max_pages=8, concurrency=at_once))
        chosen.append(set(crawled.statuses()))
    assert len(chosen[0]) == 1 + 8
    assert chosen[0] == chosen[1]


@pytest.mark.parametrize(("status", "is_followed"), [(301, True), (308, True), (302, False)])
def test_a_start_that_is_sent_on_to_another_host_for_good_is_followed_there(
    server: Server, status: int, is_followed: bool
) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    server.answers["/"] = Reply(page("/a"))
    server.answers["/a"] = Reply(page())
    server.answers["/start"] = Reply(status=status, headers=(("Location", f"{other}/"),))
    crawled = crawl(f"{server.url}/start")
    pages = {visit.answer.url for visit in crawled.visits if visit.role is Role.PAGE}
    there = {f"{other}/", f"{other}/a"} if is_followed else set()
    assert pages == {f"{server.url}/start"} | there


def test_what_a_sitemap_lists_where_the_start_is_sent_on_to_are_pages(server: Server) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    listed = f"<urlset><url><loc>{other}/listed</loc></url></urlset>"
    server.answers["/robots.txt"] = robots(f"Sitemap: {other}/maps.xml")
    server.answers["/maps.xml"] = Reply(listed.encode(), headers=(XML,))
    server.answers |= {"/": Reply(page()), "/listed": Reply(page())}
    server.answers["/start"] = Reply(status=301, headers=(("Location", f"{other}/"),))
    crawled = crawl(f"{server.url}/start", replace(FAST, sitemaps=True))
    assert crawled.one("/listed").role is Role.PAGE


def test_links_to_others_are_asked_for_if_the_user_wants_and_not_crawled(server: Server) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    start = site(server, {"/": page(f"{other}/theirs"), "/theirs": page("/deeper")})
    assert len(crawl(start).visits) == 2
    crawled = crawl(start, replace(FAST, external=True))
    visit = crawled.one("/theirs")
    assert (visit.is_own, visit.role) == (False, Role.RESOURCE)


def test_a_host_that_is_not_there_ends_the_crawl_with_its_reason() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    crawled = crawl(f"http://127.0.0.1:{port}/")
    assert "could not connect" in next(iter(crawled.stopped.values()))


def test_a_slow_answer_is_measured_again_while_nothing_else_is_asked(server: Server) -> None:
    asked = []

    def slow_at_first(handler: Handler) -> None:
        asked.append(handler.path)
        if len(asked) == 1:
            time.sleep(0.15)
        handler.send_response(200)
        handler.send_header(*HTML)
        handler.end_headers()

    start = site(server, {"/": page("/slow")})
    server.answers["/slow"] = slow_at_first
    took = crawl(start, replace(FAST, slow_ms=100)).one("/slow").answer.first_byte_ms
    assert took is not None
    assert took < 100
    assert len(asked) == 2


@pytest.mark.parametrize("after", [1, 4, 9])
def test_after_a_stop_a_second_run_goes_on_and_asks_for_nothing_again(
    server: Server, tmp_path: Path, after: int
) -> None:
    pages = {f"/{number}": page(f"/{number + 1}", f"/{number + 2}") for number in range(10)}
    start = site(server, {"/": page("/0"), **pages})
    seen: list[Visit] = []

    def is_enough(visit: Visit) -> bool:
        seen.append(visit)
        return len(seen) > after

    database = str(tmp_path / "crawl.sqlite")
    before = crawl(start, database=database, until=is_enough)
    rest = crawl(start, database=database)
    stored = [path_of(visit) for visit in before.visits if visit.role is Role.PAGE]
    assert not set(stored) & {path_of(visit) for visit in rest.visits}
    whole = crawl(start)
    assert rest.states == whole.states
    assert {**before.statuses(), **rest.statuses()} == whole.statuses()


def test_a_robots_txt_that_is_known_is_not_asked_for_again(server: Server) -> None:
    known = Answer(f"{server.url}/robots.txt", 200, (TEXT,), b"Disallow: /private")
    start = site(server, {"/": page("/private")})
    crawled = crawl(start, robots={server.url: known})
    assert crawled.statuses() == {"/": 200}
    assert server.requests["/robots.txt"] == 0


def test_what_is_unchanged_since_an_earlier_run_comes_as_that(server: Server) -> None:
    def unchanged(handler: Handler) -> None:
        handler.send_response(304 if handler.headers["If-None-Match"] == '"7"' else 200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    start = site(server, {"/": page("/a", "/b")})
    server.answers |= {"/a": unchanged, "/b": unchanged}
    known = {f"{server.url}/a": Validators('"7"', "")}
    statuses = crawl(start, validators=known.get).statuses()
    assert (statuses["/a"], statuses["/b"]) == (304, 200)


def test_a_list_is_no_crawl_but_its_links_are_looked_at(server: Server) -> None:
    start = site(server, {"/": page("/a", "/gone"), "/a": page("/b"), "/b": page()})
    crawled = crawl(start, replace(FAST, follows=False))
    assert crawled.one("/a").role is Role.RESOURCE
    assert crawled.statuses()["/gone"] == 404
    assert "/b" not in crawled.statuses()


def test_an_origin_that_is_left_to_others_is_asked_nothing(server: Server) -> None:
    with running() as other:
        other.answers["/b"] = Reply(page())
        start = site(server, {"/": page("/a", f"{other.url}/b"), "/a": page()})
        settings = replace(FAST, external=True)
        left = crawl(start, settings, asks=lambda origin: origin == server.url)
        assert other.requests == {}
        assert left.states["/b"] == ("new", "")
        assert left.states["/a"] == ("done", "")
        crawl(start, settings)
        assert other.requests["/b"] == 1


def test_stopping_gives_what_is_under_way_and_starts_nothing_more(server: Server) -> None:
    paths = [f"/{number}" for number in range(50)]
    start = site(server, {"/": page(*paths), **{path: page() for path in paths}})
    crawled = crawl(start, replace(FAST, concurrency=2), stop_after=5)
    assert 5 <= len(crawled.visits) <= 8
    assert any(state == ("new", "") for state in crawled.states.values())


def test_an_error_of_our_own_is_not_lost(server: Server) -> None:
    def broken(*_: object) -> bool:
        raise RuntimeError("no rules")

    def broken_delay(_: Answer) -> float:
        raise RuntimeError("no delay")

    start = site(server, {"/": page()})
    with pytest.raises(RuntimeError, match="no rules"):
        crawl(start, reader=RobotsReader(broken))
    with pytest.raises(RuntimeError, match="no delay"):
        crawl(start, reader=RobotsReader(allowed, broken_delay))


def test_what_is_forbidden_on_one_level_does_not_end_the_crawl(server: Server) -> None:
    start = site(server, {"/": page("/private/a"), "/ash": page()})
    server.answers["/robots.txt"] = robots("Disallow: /private/", f"Sitemap: {server.url}/map.xml")
    server.answers["/map.xml"] = Reply(f"<loc>{server.url}/ash</loc>".encode(), headers=(XML,))
    crawled = crawl(start, replace(FAST, sitemaps=True))
    assert crawled.states["/ash"] == ("done", "")
    assert crawled.states["/private/a"] == ("skipped", "robots")
