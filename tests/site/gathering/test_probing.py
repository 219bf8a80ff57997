"""What is asked for that no link leads to, on names that a proxy of the tests answers for."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from seoaudit.config.loading import load
from seoaudit.rule.site import Standing, TwinKind
from seoaudit.site.gathering.crawling import CrawlOutcome, crawl
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.gathering.probing import twins_of
from seoaudit.site.run import Gathered, SiteRequest, finish, judge_site, open_store
from seoaudit.site.view.stored_site import StoredSite
from seoaudit.sources.crawl.found import By, Found
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.sources.server import Handler, Reply, Server, running

SITE, TWIN = "http://trees.example", "http://www.trees.example"
FAST = CrawlSettings(rate=10_000, second_try=0.01, patience=0.5, seconds=5)


def page(said: str, *paths: str) -> Reply:
    links = "".join(f'<a href="{path}">{path}</a>' for path in paths)
    return Reply(f"<!doctype html><title>{said}</title><p>Of the {said}.</p>{links}".encode())


PAGES = {"/": page("wood", "/oak", "/elm", "/willow"), "/oak": page("oak"), "/elm": page("elm")}


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with running() as server:
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setenv("HTTP_PROXY", server.url)
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        server.answers |= {SITE + path: reply for path, reply in PAGES.items()}
        server.answers[f"{SITE}/willow"] = page("willow")
        yield server


def crawled(settings: CrawlSettings = FAST) -> tuple[StoredSite, CrawlOutcome]:
    start = f"{SITE}/"
    request = SiteRequest(start, load({}, search=False), audits=False)
    store = open_store(None, request)
    with closing(ReadingPool(request.visitor, 1, 60)) as pool:
        outcome = crawl(store, [Found(start, By.START)], settings, pool, progress=lambda *_: None)
    finish(store, Gathered(start))
    return judge_site(store, request)[0], outcome


def to_the_twin(server: Server) -> list[str]:
    return [url.removeprefix(TWIN) for url in server.requests if url.startswith(TWIN)]


def test_a_host_that_shows_the_front_page_is_asked_for_two_pages_more(proxy: Server) -> None:
    proxy.answers |= {TWIN + path: reply for path, reply in PAGES.items()}
    site, _ = crawled()
    assert to_the_twin(proxy) == ["/robots.txt", "/", "/elm", "/oak"]
    twins = [[page.url for page in group] for group in site.twins(TwinKind.HOST)]
    assert [f"{SITE}/", f"{TWIN}/"] in twins
    assert len(twins) == 3


def test_a_host_that_redirects_or_is_not_there_is_no_twin(proxy: Server) -> None:
    proxy.answers[f"{TWIN}/"] = Reply(b"", 301, (("Location", f"{SITE}/"),))
    site, outcome = crawled()
    assert to_the_twin(proxy) == ["/robots.txt", "/"]
    assert list(site.twins(TwinKind.HOST)) == []
    assert (outcome.failed, outcome.stopped) == (0, {})
    assert site.standing(f"{TWIN}/") is Standing.UNKNOWN


def test_a_twin_that_turns_robots_away_is_not_asked(proxy: Server) -> None:
    proxy.answers |= {TWIN + path: reply for path, reply in PAGES.items()}
    proxy.answers[f"{TWIN}/robots.txt"] = Reply(b"User-agent: *\nDisallow: /\n")
    site, _ = crawled()
    assert to_the_twin(proxy) == ["/robots.txt"]
    assert list(site.twins(TwinKind.HOST)) == []


@pytest.mark.usefixtures("proxy")
def test_one_address_is_made_up_and_is_no_page() -> None:
    site, _ = crawled()
    made_up = site.made_up
    assert made_up is not None
    assert made_up.status == 404
    assert made_up.url.startswith(f"{SITE}/no-such-page-")
    assert site.answer(made_up.url) is None


def test_a_circle_is_gone_round_once_more_with_cookies(proxy: Server) -> None:
    def asks_for_a_cookie(handler: Handler) -> None:
        has_one = "seen=1" in (handler.headers["Cookie"] or "")
        handler.send_response(200 if has_one else 302)
        if not has_one:
            handler.send_header("Location", f"{SITE}/consent")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    back = (("Location", f"{SITE}/guarded"), ("Set-Cookie", "seen=1; Path=/"))
    proxy.answers |= {
        f"{SITE}/": page("wood", "/guarded", "/one"),
        f"{SITE}/guarded": asks_for_a_cookie,
        f"{SITE}/consent": Reply(status=302, headers=back),
        f"{SITE}/one": Reply(status=302, headers=(("Location", f"{SITE}/one"),)),
    }
    site, _ = crawled()
    ends = {path: site.ends_with_cookies(SITE + path) for path in ("/guarded", "/consent", "/one")}
    assert ends == {"/guarded": False, "/consent": True, "/one": False}


@pytest.mark.parametrize(
    ("own", "twins"),
    [
        ("https://trees.example", ["https://www.trees.example", "http://trees.example"]),
        ("https://www.trees.example", ["https://trees.example", "http://www.trees.example"]),
        ("http://trees.example:8080", ["http://www.trees.example:8080"]),
        ("http://127.0.0.1:8080", []),
        ("http://127.0.0.1", ["https://127.0.0.1"]),
        ("http://localhost:1313", []),
    ],
)
def test_the_twins_of_a_host(own: str, twins: list[str]) -> None:
    assert [twin for twin, _ in twins_of(own)] == twins
