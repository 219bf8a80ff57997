"""`seoaudit site --engine` that is killed, as a whole or in a part, and is started again."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif("sys.platform != 'linux'", reason="processes are found in /proc")

# Python runs this at the start of each process: shards are small and slow, every page that is read
# is told, and some end what reads them.
SITECUSTOMIZE = """
import os, signal, time
from pathlib import Path
from seoaudit.site.reading.visiting import Visitor
from seoaudit.site.shards import manifest

manifest.PAGES = 2
read, told = Visitor.__call__, Path(os.environ["TOLD"])

def reading(self, document):
    name = Path(document.source).stem
    with told.open("a") as file:
        file.write(f"{name}\\n")
    time.sleep(float(os.environ.get("SLOW", "0")))
    if name in os.environ.get("ENDS_READER", "").split():
        os.kill(os.getpid(), signal.SIGKILL)
    parent = Path(f"/proc/{os.getppid()}/cmdline").read_bytes()
    if name in os.environ.get("ENDS_SHARD", "").split() and b"shards.process" in parent:
        os.kill(os.getppid(), signal.SIGKILL)
    return read(self, document)

Visitor.__call__ = reading
"""
NAMES = "abcdefgh"


class Site:
    """A folder of eight pages, audited by processes of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "public").mkdir()
        for name, after in zip(NAMES, (*NAMES[1:], "gone"), strict=True):
            html = f"<title>Page {name}</title><h1>{name}</h1><p>To <a href='{after}.html'>it</a>."
            (folder / "public" / f"{name}.html").write_text(html, "utf-8")
        (folder / "first").mkdir()
        (folder / "first" / "sitecustomize.py").write_text(SITECUSTOMIZE, "utf-8")

    def start(self, store: str, *arguments: str, **environment: str) -> "subprocess.Popen[bytes]":
        """Start an audit in a session of its own, all of which can be killed."""
        path = os.pathsep.join([str(self.folder / "first"), *sys.path])
        return subprocess.Popen(
            [
                sys.executable, "-m", "seoaudit", "site", "public", "--store", store, "--base",
                "https://site.example/", "--jobs", "2", "-f", "json", *arguments,
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            start_new_session=True,
            env={
                **os.environ, "PYTHONPATH": path, "CI": "true",
                "TOLD": str(self.folder / f"{store}.told"), **environment,
            },
        )  # fmt: skip

    def report(self, store: str, *arguments: str, **environment: str) -> bytes:
        """Return the JSON of an audit but for what tells its time and of runs before it."""
        said, _ = self.start(store, *arguments, **environment).communicate(timeout=120)
        told: dict[str, Any] = json.loads(said)
        for name in ("started", "finished", "trend", "changes"):
            del told[name]
        for finding in told["findings"]:
            del finding["first_seen"]
        return json.dumps(told, ensure_ascii=False).encode()

    def read(self, store: str) -> "Counter[str]":
        """Return how often each page was read."""
        return Counter((self.folder / f"{store}.told").read_text("utf-8").split())

    def parts(self, store: str) -> list[Path]:
        """Return the parts that are there."""
        return sorted((self.folder / store / "parts").glob("part-*"))


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def kill_after_a_part(site: Site, store: str, *engine: str) -> None:
    running = site.start(store, *engine, SLOW="0.5")
    until = time.monotonic() + 60
    while not site.parts(store) and time.monotonic() < until:
        time.sleep(0.02)
    os.killpg(running.pid, signal.SIGKILL)
    running.communicate()


def test_killed_as_a_whole_and_started_again_it_reads_what_is_missing(site: Site) -> None:
    whole = site.report("whole")
    engine = ("--engine", "local")
    kill_after_a_part(site, "killed", *engine)
    parts = len(site.parts("killed"))
    assert 0 < parts < len(NAMES) // 2
    before = site.read("killed")
    assert site.report("killed", *engine) == whole
    again = site.read("killed") - before
    assert (set(again.values()), again.total()) == ({1}, len(NAMES) - 2 * parts)
    assert site.parts("killed") == []


def test_on_dask_the_same_holds(site: Site) -> None:
    pytest.importorskip("distributed")
    engine = ("--engine", "dask")
    kill_after_a_part(site, "killed", *engine)
    parts, before = len(site.parts("killed")), site.read("killed")
    assert parts
    assert site.report("killed", *engine) == site.report("whole", "--engine", "local")
    assert (site.read("killed") - before).total() == len(NAMES) - 2 * parts


@pytest.mark.parametrize("engine", ["local", "dask"])
def test_a_page_that_always_ends_its_reader_costs_itself_alone(site: Site, engine: str) -> None:
    if engine == "dask":
        pytest.importorskip("distributed")
    whole = site.report("whole", ENDS_READER="c")
    assert site.report(engine, "--engine", engine, ENDS_READER="c") == whole
    urls = [page["url"] for page in json.loads(whole)["pages"]]
    assert urls == [f"https://site.example/{name}.html" for name in NAMES if name != "c"]


def test_a_page_that_always_ends_its_shard_costs_that_shard_until_it_no_longer_does(
    site: Site,
) -> None:
    engine = ("--engine", "local")
    told = json.loads(site.report("s", *engine, ENDS_SHARD="c"))
    assert told["complete"]["value"] is False
    reasons = " ".join(told["complete"]["reasons"])
    assert "shard 2 (https://site.example/c.html)" in reasons
    assert "2 of 8" in reasons
    failed = (site.folder / "s" / "parts" / "failed.jsonl").read_text("utf-8")
    assert json.loads(failed)["shard"] == "shard 2 (https://site.example/c.html)"
    assert len(site.parts("s")) == 3
    assert site.read("s")["d"] == 0, "a page of a shard that failed is read by nobody else"
    before = site.read("s")
    again, whole = (json.loads(site.report(*of)) for of in (("s", *engine), ("whole",)))
    assert (again["complete"]["value"], again["pages"]) == (True, whole["pages"])
    assert again["findings"] == whole["findings"]
    assert site.read("s") - before == {"c": 1, "d": 1}


def test_ctrl_c_ends_the_run_with_all_that_reads_for_it(site: Site) -> None:
    engine = ("--engine", "local")
    running = site.start("s", *engine, SLOW="0.5")
    until = time.monotonic() + 60
    while not site.parts("s") and time.monotonic() < until:
        time.sleep(0.02)
    os.kill(running.pid, signal.SIGINT)
    running.communicate(timeout=30)
    assert running.returncode == 130
    assert 0 < len(site.parts("s")) < len(NAMES) // 2
    while _lives(running.pid) and time.monotonic() < until:
        time.sleep(0.1)
    assert not _lives(running.pid)
    assert site.report("s", *engine) == site.report("whole")


def _lives(group: int) -> bool:
    """Whether a group has a process that is not over."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
