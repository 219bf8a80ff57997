"""`seoaudit site @list.txt --engine`: a list shared out by hosts, on servers of the tests."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from seoaudit.sources.crawl.settings import CrawlSettings
from tests.sources.server import Reply, Server, running

pytestmark = pytest.mark.skipif(
    "sys.platform != 'linux'", reason="elsewhere the loopback has one address"
)
pytest.importorskip("duckdb")

# Python runs this at the start of each process: hosts with more than a few pages have a shard each.
SITECUSTOMIZE = """
from seoaudit.site.shards.by_host import by_host

by_host.__defaults__ = (4,)
"""
NAMES = "abcdef"
RATE = 40
# Requests to one host that may be under way at a time.
AT_ONCE = CrawlSettings().concurrency


def page(name: str, *links: str) -> Reply:
    anchors = "".join(f' <a href="{link}">on to {link[-6:]}</a>' for link in links)
    html = f"<!doctype html><html lang=en><title>Page {name}</title><h1>{name}</h1><p>To{anchors}."
    return Reply(html.encode())


class Listed:
    """Three hosts in a list and one that is not, asked by processes of their own."""

    def __init__(self, folder: Path, hosts: list[Server]) -> None:
        self.folder = folder
        *self.hosts, self.foreign = hosts
        one, two, three = self.hosts
        for host in self.hosts:
            for name in NAMES:
                links = (f"/{name}2", f"{two.url}/shared", f"{self.foreign.url}/x")
                host.answers[f"/{name}"] = page(name + str(self.hosts.index(host)), *links)
        one.redirect("/a", f"{two.url}/moved")
        two.answers |= {"/moved": page("moved"), "/shared": page("shared")}
        two.answers["/b"] = page("b", "/moved", "/secret")
        two.answers["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /secret")
        three.redirect("/c", f"{self.foreign.url}/away")
        self.foreign.answers |= {"/x": page("x"), "/away": page("away")}
        urls = [f"{host.url}/{name}" for name in NAMES for host in self.hosts]
        (folder / "list.txt").write_text("\n".join(urls), "utf-8")
        (folder / "first").mkdir()
        (folder / "first" / "sitecustomize.py").write_text(SITECUSTOMIZE, "utf-8")

    def start(self, store: str, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start an audit in a session of its own, all of which can be killed."""
        path = os.pathsep.join([str(self.folder / "first"), *sys.path])
        return subprocess.Popen(
            [
                sys.executable, "-m", "seoaudit", "site", "@list.txt", "--store", store, "-f",
                "json", "--rate", str(RATE), "--jobs", "2", *arguments,
            ],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=self.folder,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": path, "CI": "true", "NO_PROXY": "*"},
        )  # fmt: skip

    def report(self, store: str, *arguments: str) -> dict[str, Any]:
        """Return the JSON of an audit but for its times."""
        said, _ = self.start(store, *arguments).communicate(timeout=240)
        told: dict[str, Any] = json.loads(said)
        for name in ("started", "finished", "trend"):
            del told[name]
        for finding in told["findings"]:
            del finding["first_seen"]
        return told

    def asked(self) -> list[Counter[str]]:
        """Return how often each address of each host was asked for, and begin to count anew.

        What a page names before it turns out to be a page itself may be asked for once as either.
        """
        counts = [Counter(host.requests) for host in (*self.hosts, self.foreign)]
        assert 1 <= counts[1].pop("/moved", 1) <= 2
        for host in (*self.hosts, self.foreign):
            host.requests.clear()
            host.times.clear()
        return counts


@pytest.fixture
def listed(tmp_path: Path) -> Iterator[Listed]:
    with ExitStack() as stack:
        addresses = ("127.0.0.1", "127.0.0.2", "127.0.0.2", "127.0.0.3")
        yield Listed(tmp_path, [stack.enter_context(running(host)) for host in addresses])


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_by_shards_a_list_gets_the_same_report_for_the_same_requests(
    listed: Listed, engine: str
) -> None:
    if engine == "dask":
        pytest.importorskip("distributed")
    whole, asked = listed.report("whole"), listed.asked()
    assert [finding["rule"] for finding in whole["findings"]]
    assert listed.report("shards", "--engine", engine) == whole
    assert listed.asked() == asked
    one, two, _, foreign = asked
    assert one["/a"] == two["/shared"] == two["/c2"] == 1
    assert "/secret" not in two
    assert foreign == {}
    assert not (listed.folder / "shards" / "parts").exists()


def test_each_host_keeps_one_pace_whatever_leads_to_it(listed: Listed) -> None:
    listed.report("shards", "--engine", "local", "--jobs", "4")
    for host in listed.hosts:
        assert len(host.times) > len(NAMES)
        # requests begin evenly here; how long one takes to arrive there differs by some ms
        gaps = [after - before for before, after in pairwise(host.times)]
        assert sorted(gaps)[len(gaps) // 5] > 0.6 / RATE
        assert len(gaps) / (host.times[-1] - host.times[0]) < 1.1 * RATE


def test_other_sites_are_asked_from_one_place_once_a_second(listed: Listed) -> None:
    whole, asked = listed.report("whole", "--external"), listed.asked()
    assert listed.report("shards", "--external", "--engine", "local") == whole
    times = list(listed.foreign.times)
    assert listed.asked() == asked
    assert asked[-1] == {"/robots.txt": 1, "/x": 1, "/away": 1}
    assert all(after - before > 0.9 for before, after in pairwise(times))
    listed.report("shards", "--external", "--engine", "local")
    assert listed.asked()[-1] == {}, "what answered well is not asked for again for some days"


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_killed_and_started_again_it_asks_for_nothing_twice_that_it_has(
    listed: Listed, engine: str
) -> None:
    if engine == "dask":
        pytest.importorskip("distributed")
    whole, asked = listed.report("whole"), listed.asked()
    command = ("--engine", engine, "--rate", "4")
    running = listed.start("killed", *command, "--jobs", "1")
    until = time.monotonic() + 120
    parts = listed.folder / "killed" / "parts"
    while not list(parts.glob("part-*")) and time.monotonic() < until:
        time.sleep(0.02)
    time.sleep(1.5)
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate()
    before = [Counter(host.requests) for host in listed.hosts]
    assert listed.report("killed", *command) == whole
    again = listed.asked()[:-1]
    for host, (one, all_, at_once) in enumerate(zip(before, again, asked, strict=False)):
        twice = all_ - at_once
        assert twice.total() <= AT_ONCE, f"host {host}: what was under way at the kill, no more"
        assert all_.keys() == at_once.keys() >= one.keys()


def test_what_a_limit_leaves_is_counted_and_no_page_above_it_is_asked_for(listed: Listed) -> None:
    told = listed.report("shards", "--engine", "local", "--max-pages", "10")
    pages = [counts[f"/{name}"] for counts in listed.asked() for name in NAMES]
    assert 0 < sum(pages) <= 10
    assert told["complete"]["value"] is False
