"""A crawl that is killed goes on, and finds what one that was left alone finds."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.sources.server import Reply, Server, running

PAGES = 60
KILLS = 10
TEXT = ("Content-Type", "text/plain")


def page(number: int) -> Reply:
    links = "".join(f'<p>Go on to <a href="/{to}">page {to}</a> now.</p>' for to in after(number))
    title = "Twice" if number in (5, 9) else f"Page {number}"
    return Reply(f"<!doctype html><title>{title}</title><h1>{title}</h1>{links}".encode())


def after(number: int) -> list[int]:
    return [2 * number + 1, 2 * number + 2, 999] if 2 * number + 2 < PAGES else [0]


def command(server: Server, folder: Path, *more: str) -> list[str]:
    return [
        sys.executable, "-m", "seoaudit", "site", f"{server.url}/0", "--store", str(folder),
        "--rate", "200", "--jobs", "1", "-f", "json", *more,
    ]  # fmt: skip


def findings(told: bytes) -> list[dict[str, Any]]:
    """Return the findings but for the moment of the run that had each first."""
    found: list[dict[str, Any]] = json.loads(told)["findings"]
    return [{key: value for key, value in each.items() if key != "first_seen"} for each in found]


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has no such signal")
def test_killed_ten_times_it_finds_the_same_and_asks_for_nothing_again(tmp_path: Path) -> None:
    environment = {**os.environ, "NO_PROXY": "*", "CI": "true"}
    moments = Random(15)
    with running() as server:
        server.answers |= {f"/{number}": page(number) for number in range(PAGES)}
        server.answers["/robots.txt"] = Reply(b"User-agent: *", 200, (TEXT,))
        whole = subprocess.run(
            command(server, tmp_path / "whole"), capture_output=True, check=False, env=environment
        )
        server.requests.clear()
        for _ in range(KILLS):
            seen = sum(server.requests.values())
            crawl = subprocess.Popen(
                command(server, tmp_path / "killed"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment,
                start_new_session=True,
            )
            stop_at = seen + moments.randint(1, PAGES // KILLS)
            until = time.monotonic() + 120
            while sum(server.requests.values()) < stop_at and time.monotonic() < until:
                time.sleep(moments.random() / 50)
            os.killpg(crawl.pid, signal.SIGKILL)
            crawl.wait()
        resumed = subprocess.run(
            command(server, tmp_path / "killed"), capture_output=True, check=False, env=environment
        )
    assert findings(resumed.stdout) == findings(whole.stdout)
    assert {each["rule"] for each in findings(whole.stdout)} >= {"duplicates/title", "links/broken"}
    # What was under way when it was killed is asked for again: at most four at a time.
    assert sum(server.requests.values()) - len(server.requests) <= KILLS * 4
    assert server.requests["/robots.txt"] <= 2


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has no such signal")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_by_a_signal_it_reports_what_it_has_and_goes_on(
    tmp_path: Path, number: int, code: int
) -> None:
    environment = {**os.environ, "NO_PROXY": "*", "CI": "true"}
    with running() as server:
        server.answers |= {f"/{each}": page(each) for each in range(PAGES)}
        server.answers["/robots.txt"] = Reply(b"User-agent: *", 200, (TEXT,))
        crawl = subprocess.Popen(
            command(server, tmp_path / "s", "--rate", "10"),
            stdout=subprocess.PIPE,
            env=environment,
        )
        until = time.monotonic() + 120
        while sum(server.requests.values()) < 8 and time.monotonic() < until:
            time.sleep(0.05)
        crawl.send_signal(number)
        told, _ = crawl.communicate(timeout=120)
        report = json.loads(told)
        assert crawl.returncode == code
        assert not report["complete"]["value"]
        assert report["complete"]["reasons"]
        seen = set(server.requests)
        whole = subprocess.run(
            command(server, tmp_path / "s"), capture_output=True, check=False, env=environment
        )
    assert json.loads(whole.stdout)["complete"]["value"]
    assert json.loads(whole.stdout)["started"] == report["started"]
    assert len(seen) < len(server.requests)
    again = [path for path in seen - {"/robots.txt", "/llms.txt"} if server.requests[path] > 1]
    assert not again
