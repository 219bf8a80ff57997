import asyncio

from seoaudit.sources.crawl.loops import ends_with_cookies
from tests.sources.crawl.crawling import FAST, page
from tests.sources.server import Handler, Reply, Server


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


def test_what_ends_in_an_error_leads_nowhere(server: Server) -> None:
    server.answers["/"] = Reply(page(), status=500)
    assert not ends(f"{server.url}/")
    assert not ends(f"{server.url}/missing")
