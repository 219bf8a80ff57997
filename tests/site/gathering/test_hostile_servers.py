"""A whole audit of a server that fails in every way: it ends, says so, and calls nothing broken."""

import gzip
import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace

import pytest

from seoaudit.config.loading import load
from seoaudit.rule.messages import Words
from seoaudit.site.gathering.crawling import CrawlOutcome, crawl
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.report import SiteReport
from seoaudit.site.run import Gathered, SiteRequest, finish, judge_site, open_store
from seoaudit.site.view.stored_site import StoredSite
from seoaudit.sources.crawl.found import By, Found
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.sources.server import HTML, Handler, Reply, Server, running

# In place of the seconds and minutes of a run.
FAST = CrawlSettings(
    rate=10_000, second_try=0.01, patience=0.3, seconds=1, max_bytes=2**20, connect_seconds=1
)
# Seconds that a busy machine may need for the whole.
SLACK = 60
PAGE = b"<!doctype html><title>Apples</title><p>Prune them."


def head(handler: Handler, *lines: tuple[str, str]) -> None:
    handler.send_response(200)
    for name, value in (HTML, *lines):
        handler.send_header(name, value)
    handler.end_headers()


def resets(handler: Handler) -> None:
    head(handler, ("Content-Length", "5000"))
    handler.wfile.write(PAGE)
    handler.wfile.flush()
    linger = struct.pack("ii", 1, 0)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    handler.connection.close()


def drips(handler: Handler) -> None:
    head(handler)
    with suppress(OSError):
        while not handler.server.ended.is_set():
            handler.wfile.write(b"a")
            time.sleep(0.05)


def floods(handler: Handler) -> None:
    head(handler)
    with suppress(OSError):
        while not handler.server.ended.is_set():
            handler.wfile.write(b"<p>words " * 4096)


def says_too_much(handler: Handler) -> None:
    head(handler, ("Content-Length", "5000"))
    handler.wfile.write(PAGE)


def is_silent(handler: Handler) -> None:
    handler.server.ended.wait(10)


BOMB = Reply(gzip.compress(b"a" * 2**24, mtime=0), 200, (HTML, ("Content-Encoding", "gzip")))
LIE = Reply(PAGE, 200, (HTML, ("Content-Encoding", "gzip")))
LATER = (HTML, ("Retry-After", "3600"))
FAULTS: dict[str, Reply | Callable[[Handler], None]] = {
    "/reset": resets,
    "/drip": drips,
    "/flood": floods,
    "/short": says_too_much,
    "/silent": is_silent,
    "/bomb": BOMB,
    "/lie": LIE,
    "/busy": Reply(b"", 429, (HTML, ("Retry-After", "0"))),
    "/unwilling": Reply(b"", 429, (HTML,)),
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as server:
        server.answers |= FAULTS
        server.answers["/fine"] = Reply(PAGE)
        yield server


def named_everywhere(server: Server, *paths: str) -> None:
    """Name addresses in links, images, style sheets, canonicals, hreflang and the sitemap."""
    links = "".join(
        f'<p>See <a href="{path}">{path}</a><img src="{path}" alt="{path}">'
        f'<link rel="stylesheet" href="{path}"></p>'
        for path in paths
    )
    server.answers["/"] = Reply(f"<!doctype html><title>All</title>{links}".encode())
    for number, path in enumerate(paths):
        named = (
            f'<link rel="canonical" href="{path}">'
            if number % 2
            else f'<link rel="alternate" hreflang="fr" href="{path}">'
        )
        server.answers[f"/names/{number}"] = Reply(
            f"<!doctype html><title>{number}</title>{named}<p>Of {path}.".encode()
        )
    listed = [*paths, *(f"/names/{number}" for number in range(len(paths)))]
    rows = "".join(f"<url><loc>{server.url}{path}</loc></url>" for path in listed)
    xml = (("Content-Type", "application/xml"),)
    server.answers["/sitemap.xml"] = Reply(f"<urlset>{rows}</urlset>".encode(), 200, xml)


def audited(
    server: Server, settings: CrawlSettings = FAST
) -> tuple[StoredSite, SiteReport, CrawlOutcome]:
    start = f"{server.url}/"
    request = SiteRequest(start, load({}, search=False))
    store = open_store(None, request)
    with closing(ReadingPool(request.visitor, 1, 60)) as pool:
        outcome = crawl(store, [Found(start, By.START)], settings, pool, progress=lambda *_: None)
    finish(store, Gathered(start))
    return *judge_site(store, request), outcome


# Rules that say that an address is not there, or leads nowhere.
BROKEN = (
    "links/broken", "links/broken-image", "links/broken-resource", "links/broken-external",
    "sitemap/not-ok", "sitemap/image-broken", "canonical/to-error", "hreflang/to-error",
    "redirects/to-error", "structured-data/breadcrumb-broken", "crawl/llms-txt",
)  # fmt: skip


def called_broken(report: SiteReport) -> list[str]:
    return [f"{each.rule} {each.url}" for each in report.findings if each.rule in BROKEN]


def test_every_fault_ends_is_said_and_breaks_nothing_else(server: Server) -> None:
    named_everywhere(server, "/fine", *FAULTS)
    begun = time.monotonic()
    site, report, outcome = audited(server)
    assert time.monotonic() - begun < SLACK
    assert called_broken(report) == []
    page = site.page(f"{server.url}/fine")
    assert page is not None
    assert page.title == "Apples"
    for path in FAULTS:
        assert site.page(server.url + path) is None, path
        answer = site.answer(server.url + path)
        assert answer is not None, path
        assert answer.failure or answer.status == 429, path
    assert outcome.failed >= len(FAULTS) - 2
    told = {each.url for each in report.findings if each.rule.startswith("server/")}
    assert {f"{server.url}{path}" for path in ("/silent", "/reset", "/drip", "/short")} <= told


@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_asks_to_come_back_in_an_hour_is_left_alone(
    server: Server, status: int
) -> None:
    later = [f"/later/{number}" for number in range(12)]
    server.answers |= {path: Reply(b"", status, LATER) for path in later}
    named_everywhere(server, *later)
    _, report, outcome = audited(server, replace(FAST, concurrency=1))
    assert called_broken(report) == []
    assert list(outcome.stopped) == [server.url]
    assert "60" in str(outcome.stopped[server.url])
    assert sum(server.requests[path] for path in later) < len(later)


def test_redirects_that_never_end_are_a_loop_or_are_given_up(server: Server) -> None:
    server.redirect("/one", "/two")
    server.redirect("/two", "/one")
    for number in range(40):
        server.redirect(f"/on/{number}", f"/on/{number + 1}")
    server.redirect("/nowhere", "http://[::bad")
    server.redirect("/script", "javascript:alert(1)")
    server.redirect("/file", "file:///etc/passwd")
    named_everywhere(server, "/one", "/on/0", "/nowhere", "/script", "/file")
    _, report, _ = audited(server)
    assert called_broken(report) == []
    [loop] = [each for each in report.findings if each.rule == "redirects/loop"]
    assert set(loop.urls) == {f"{server.url}/one", f"{server.url}/two"}
    assert sum(path.startswith("/on/") for path in server.requests) <= 25


@pytest.mark.parametrize(
    "robots",
    [Reply(b"", 503), Reply(b"", 429, LATER), resets, is_silent],
    ids=["error", "limited", "reset", "silent"],
)
def test_without_an_answer_for_robots_txt_nothing_else_is_asked(
    server: Server, robots: Reply | Callable[[Handler], None]
) -> None:
    named_everywhere(server, "/fine")
    server.answers["/robots.txt"] = robots
    _, report, outcome = audited(server)
    assert set(server.requests) == {"/robots.txt"}
    assert list(outcome.stopped) == [server.url]
    assert "robots/unavailable" in {each.rule for each in report.findings}
    assert called_broken(report) == []
    for language in ("en", "ar", "fr"):
        assert all(each.message(Words(language)) for each in report.findings)
