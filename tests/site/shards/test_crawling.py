"""One shard of a list, on servers of the tests."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from seoaudit.config.loading import load
from seoaudit.errors import UsageError
from seoaudit.site.gathering.crawling import CrawlOutcome
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.run import SiteRequest
from seoaudit.site.shards import crawling
from seoaudit.site.shards.crawling import StoppedError, crawl_share, held_alone, stop_without
from seoaudit.site.shards.shard import HostShare
from seoaudit.site.store.store import Store
from seoaudit.sources.crawl.settings import CrawlSettings
from tests.sources.server import Reply, Server, running

FAST = CrawlSettings(rate=10_000, second_try=0.01, patience=0.5, follows=False, sitemaps=False)


def page(body: str) -> Reply:
    return Reply(f"<!doctype html><title>{body[:9]}</title><p>{body}</p>".encode())


@pytest.fixture
def pool() -> Iterator[ReadingPool]:
    request = SiteRequest("@list", load({}, search=False), audits=False)
    with closing(ReadingPool(request.visitor, 1, 60)) as pool:
        yield pool


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, Server]]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running() as own, running() as other:
        yield own, other


def share(folder: Path, own: Server, other: Server, *paths: str) -> HostShare:
    origins = folder / "origins.txt"
    origins.write_text(f"{own.url}\n{other.url}", "utf-8")
    return HostShare(tuple(own.url + path for path in paths), origins, FAST)


def states(store: Store, server: Server) -> dict[str, tuple[str, str]]:
    rows = store.connection.execute("SELECT url, role, state FROM url").fetchall()
    return {
        url.removeprefix(server.url): (role, state)
        for url, role, state in rows
        if url.startswith(server.url)
    }


def test_of_other_hosts_of_the_list_nothing_is_asked_but_all_is_kept_as_found(
    tmp_path: Path, servers: tuple[Server, Server], pool: ReadingPool
) -> None:
    own, other = servers
    own.answers["/a"] = page(f'See <a href="{other.url}/b">b</a> and <a href="/c">c</a>.')
    own.redirect("/moved", f"{other.url}/new")
    store = Store(None)
    told = crawl_share(share(tmp_path, own, other, "/a", "/moved"), store, pool)
    assert (told.answers, told.stopped) == (2, {})
    assert other.requests == {}
    assert own.requests == {"/robots.txt": 1, "/a": 1, "/moved": 1, "/c": 1}
    assert states(store, other) == {"/b": ("resource", "new"), "/new": ("page", "new")}
    assert states(store, own)["/c"] == ("resource", "done")


def test_it_goes_on_where_it_was_stopped(
    tmp_path: Path, servers: tuple[Server, Server], pool: ReadingPool
) -> None:
    own, other = servers
    own.answers |= {"/a": page("An ash."), "/b": page("A birch.")}
    store = Store(tmp_path / "crawl.sqlite")
    crawl_share(share(tmp_path, own, other, "/a"), store, pool)
    store.close()
    again = Store(tmp_path / "crawl.sqlite")
    crawl_share(share(tmp_path, own, other, "/a", "/b"), again, pool)
    assert own.requests == {"/robots.txt": 1, "/a": 1, "/b": 1}


def test_a_host_that_stops_is_told_with_its_reason(
    tmp_path: Path, servers: tuple[Server, Server], pool: ReadingPool
) -> None:
    own, other = servers
    own.answers["/robots.txt"] = Reply(b"", 503)
    told = crawl_share(share(tmp_path, own, other, "/a"), Store(None), pool)
    assert list(told.stopped) == [own.url]
    assert "503" in told.stopped[own.url]
    assert told.answers == 1


def test_a_signal_before_the_end_is_no_end(
    tmp_path: Path,
    servers: tuple[Server, Server],
    pool: ReadingPool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped = CrawlOutcome({}, 15, 1, 0, 0, 0)
    monkeypatch.setattr(crawling, "crawl", lambda *_, **__: stopped)
    with pytest.raises(StoppedError):
        crawl_share(share(tmp_path, *servers, "/a"), Store(None), pool)


def test_a_folder_is_held_by_one_until_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crawling, "PATIENCE", 0.1)
    with ExitStack() as held:
        held.enter_context(held_alone(tmp_path))
        with pytest.raises(UsageError, match="another process"):
            held.enter_context(held_alone(tmp_path))
    with held_alone(tmp_path):
        pass


@pytest.mark.skipif("os.name == 'nt'", reason="there no process learns that its parent is gone")
def test_without_whoever_started_it_a_process_stops(tmp_path: Path) -> None:
    told = tmp_path / "told"
    watching = (
        "import os, sys, time; from seoaudit.site.shards.crawling import stop_without; "
        "stop_without(int(sys.argv[1])); open(sys.argv[2], 'w').write(str(os.getpid())); "
        "time.sleep(60)"
    )
    starting = (
        "import os, subprocess, sys, time; "
        f"subprocess.Popen([sys.executable, '-c', {watching!r}, str(os.getpid()), {str(told)!r}]); "
        f"[time.sleep(0.05) for _ in range(600) if not os.path.exists({str(told)!r})]"
    )
    subprocess.run([sys.executable, "-c", starting], check=True)
    until = time.monotonic() + 30
    while not told.read_text() and time.monotonic() < until:
        time.sleep(0.05)
    process = int(told.read_text())
    while _runs(process) and time.monotonic() < until:
        time.sleep(0.1)
    assert not _runs(process)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[:1]


def test_that_of_one_that_is_there_goes_on() -> None:
    stop_without(os.getppid())
    time.sleep(2 * crawling.WATCHED_EVERY)
