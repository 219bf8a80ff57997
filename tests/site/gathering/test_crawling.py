"""A crawl into a store, on a server of the tests."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest

from seoaudit.config.loading import load
from seoaudit.document.normal_address import address_id
from seoaudit.rule.site import Standing
from seoaudit.site.gathering.crawling import CrawlOutcome, crawl
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.run import Gathered, SiteRequest, finish, judge_site, open_store
from seoaudit.site.sampling.sample import Sample
from seoaudit.site.store.store import Store
from seoaudit.site.view.stored_site import StoredSite
from seoaudit.sources.crawl.found import By, Found
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.sources.server import Reply, Server, running

FAST = CrawlSettings(rate=10_000, second_try=0.01, patience=0.5, seconds=5)
XML = (("Content-Type", "application/xml"),)


def page(body: str, head: str = "") -> Reply:
    return Reply(f"<!doctype html><title>{body[:20]}</title>{head}<p>{body}</p>".encode())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as server:
        server.answers |= {
            "/": page(
                'The <a href="/oak">oak</a>, the <a href="/old">elm</a>, <a href="/no">no</a>'
            ),
            "/oak": page('An oak. <img src="/oak.png" alt="Oak"><a href="/private/x">x</a>'),
            "/llms.txt": Reply(b"# Trees", 200, (("Content-Type", "text/plain"),)),
            "/oak.png": Reply(b"", 200, (("Content-Type", "image/png"),)),
            "/elm": page("An elm."),
            "/ash": page("An ash, in the sitemap alone."),
            "/robots.txt": Reply(
                f"User-agent: *\nDisallow: /private/\nSitemap: {server.url}/map.xml".encode(),
                200,
                (("Content-Type", "text/plain"),),
            ),
            "/map.xml": Reply(
                f"<urlset><url><loc>{server.url}/ash</loc></url></urlset>".encode(), 200, XML
            ),
        }
        server.redirect("/old", "/elm")
        yield server


@contextmanager
def crawled(
    server: Server,
    settings: CrawlSettings = FAST,
    store: Store | None = None,
    sample: int | None = None,
) -> Iterator[tuple[StoredSite, CrawlOutcome]]:
    start = f"{server.url}/"
    request = SiteRequest(start, load({}, search=False), audits=sample is not None, sample=sample)
    kept = store or open_store(None, request)
    chosen = Sample(sample) if sample else None
    with closing(ReadingPool(request.visitor, 1, 60, sample=chosen)) as pool:
        outcome = crawl(kept, [Found(start, By.START)], settings, pool, progress=lambda *_: None)
    finish(kept, Gathered(start))
    yield judge_site(kept, request)[0], outcome


def test_everything_that_leads_somewhere_is_followed_and_kept(server: Server) -> None:
    with crawled(server) as (site, outcome):
        standings = {
            path: site.standing(server.url + path)
            for path in ("/", "/oak", "/old", "/elm", "/ash", "/no", "/oak.png", "/private/x")
        }
        assert standings == {
            "/": Standing.INDEXABLE,
            "/oak": Standing.INDEXABLE,
            "/old": Standing.REDIRECTED,
            "/elm": Standing.INDEXABLE,
            "/ash": Standing.INDEXABLE,
            "/no": Standing.FAILED,
            "/oak.png": Standing.OTHER,
            "/private/x": Standing.BLOCKED,
        }
        assert site.is_listed(f"{server.url}/ash")
        assert site.text_file("/llms.txt") == "# Trees"
        assert site.depth(f"{server.url}/elm") == 1
        assert site.depth(f"{server.url}/ash") is None
    assert (outcome.left, outcome.cut, outcome.signal) == (0, 0, None)
    assert server.requests["/private/x"] == 0
    assert max(server.requests.values()) == 1


def test_a_limit_leaves_pages_and_says_how_many(server: Server) -> None:
    limited = CrawlSettings(rate=10_000, max_pages=2, second_try=0.01)
    with crawled(server, limited) as (site, outcome):
        assert outcome.left > 0
        assert sum(1 for _ in site.pages) <= 2


def test_an_unchanged_page_is_taken_from_the_store(server: Server) -> None:
    seen: list[str] = []

    def unchanged(handler: object) -> None:
        seen.append(handler.headers.get("If-None-Match", ""))  # type: ignore[attr-defined]
        if seen[-1]:
            handler.send_response(304)  # type: ignore[attr-defined]
        else:
            handler.send_response(200)  # type: ignore[attr-defined]
            handler.send_header("Content-Type", "text/html")  # type: ignore[attr-defined]
            handler.send_header("ETag", '"1"')  # type: ignore[attr-defined]
        body = b"" if seen[-1] else b'<title>Oak</title><a href="/elm">elm</a>'
        handler.send_header("Content-Length", str(len(body)))  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]
        handler.wfile.write(body)  # type: ignore[attr-defined]

    server.answers["/oak"] = unchanged
    start = f"{server.url}/"
    request = SiteRequest(start, load({}, search=False), audits=False)
    store = open_store(None, request)
    with crawled(server, store=store):
        pass
    with store.transaction():
        store.begin_run()
    with crawled(server, store=store) as (site, _):
        page = site.page(f"{server.url}/oak")
        assert page is not None
        assert page.title == "Oak"
        assert [link.target for link in site.links_from(f"{server.url}/oak")] == [
            f"{server.url}/elm"
        ]
    assert seen == ["", '"1"']


def test_what_answered_well_elsewhere_is_not_asked_for_again_for_some_days(server: Server) -> None:
    with running() as other:
        other.answers |= {
            "/fine": page("Fine"),
            "/moved": Reply(b"", 301, (("Location", "/fine"),)),
        }
        links = "".join(f'<a href="{other.url}{path}">x</a>' for path in ("/fine", "/moved", "/no"))
        server.answers["/"] = page(links)
        start = f"{server.url}/"
        request = SiteRequest(start, load({}, search=False), audits=False)
        store, settings = open_store(None, request), replace(FAST, external=True)
        for _ in range(2):
            with store.transaction():
                store.begin_run()
            with crawled(server, settings, store) as (site, _):
                statuses = [
                    answer and answer.status
                    for answer in (site.answer(other.url + path) for path in ("/fine", "/moved"))
                ]
                assert statuses == [200, 301]
        asked = {path: other.requests[path] for path in ("/fine", "/moved", "/no")}
        assert asked == {"/fine": 1, "/moved": 1, "/no": 4}  # what is gone is asked for twice a run


def audited(store: Store) -> set[str]:
    rows = store.connection.execute(
        "SELECT url FROM page JOIN address USING (id) WHERE report IS NOT NULL"
    )
    return {url for (url,) in rows}


def test_a_sample_that_is_gone_on_with_is_that_of_a_crawl_without_a_break(server: Server) -> None:
    names = [f"/news/{number}" for number in range(12)]
    server.answers |= {name: page(f"News {name}") for name in names}
    server.answers["/"] = page(" ".join(f'<a href="{name}">{name}</a>' for name in names))
    wanted = Sample(4, [server.url + name for name in ("/", "/ash", *names)])
    request = SiteRequest(f"{server.url}/", load({}, search=False), sample=4)
    store = open_store(None, request)
    with crawled(server, replace(FAST, max_pages=6), store, sample=4) as (_, outcome):
        assert outcome.left
    with crawled(server, store=store, sample=4):
        assert {address_id(url) for url in audited(store)} == wanted.numbers
    assert {server.requests[name] for name in names} == {1}


def test_a_page_that_comes_into_the_sample_is_read_again(server: Server) -> None:
    """Unchanged, but its audit was never made: another page stood for it, which is gone now."""
    tagged = (("ETag", '"1"'), ("Content-Type", "text/html"))
    names = ["/news/a", "/news/b"]
    links = " ".join(f'<a href="{name}">{name}</a>' for name in names)
    first, second = sorted(names, key=lambda name: address_id(server.url + name))
    server.answers |= {
        "/": page(links),
        first: page("First."),
        second: replace(page("Second."), headers=tagged),
    }
    del server.answers["/ash"]
    request = SiteRequest(f"{server.url}/", load({}, search=False), sample=2)
    store = open_store(None, request)
    with crawled(server, store=store, sample=2):
        assert audited(store) == {f"{server.url}/", server.url + first}
    with store.transaction():
        store.begin_run()
    del server.answers[first]
    with crawled(server, store=store, sample=2):
        assert audited(store) == {f"{server.url}/", server.url + second}
    assert server.requests[second] == 2
