"""Processes that audit: what they say comes back, and what kills them costs one page."""

import importlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.runs import workers as processes
from seoaudit.runs.workers import NOT_BEGUN, Workers, WorkResult

WORK = """
import os, signal, threading

def said(document):
    if document.body == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if document.body == "hang":
        threading.Event().wait()
    return document.body.upper()
"""


PARENT = """
import time
from seoaudit.runs import workers as processes
from seoaudit.runs.workers import Workers

if __name__ == "__main__":
    workers = Workers(len, 2, 60)
    for _ in range(2):
        list(workers.collect(wait=True))
    print(*workers.processes, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that other processes can import too."""
    (tmp_path / "some_work.py").write_text(WORK, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return importlib.import_module("some_work")


def through(workers: Workers, bodies: list[str]) -> Iterator[WorkResult]:
    """What comes of the bodies; those that were not begun are given again."""
    waiting = dict(enumerate(bodies))
    given: set[int] = set()
    while waiting:
        for number in sorted(waiting.keys() - given):
            if workers.submit(number, Document(waiting[number], source=str(number))):
                given.add(number)
        for done in workers.collect(wait=True):
            given.discard(done.number)
            if done.result is not NOT_BEGUN:
                del waiting[done.number]
                yield done


def test_every_document_is_worked_on(work: ModuleType) -> None:
    with closing(Workers(work.said, 2, 60)) as workers:
        found = dict(through(workers, list("abcdefgh")))
    assert found == dict(enumerate("ABCDEFGH"))


def test_a_process_that_is_spawned_does_the_same(
    work: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "may_fork", lambda: False)
    with closing(Workers(work.said, 1, seconds=5)) as workers:
        assert dict(through(workers, ["a", "b"])) == {0: "A", 1: "B"}


def test_another_thread_may_hold_a_lock_that_a_fork_would_wait_for() -> None:
    ended = threading.Event()
    other = threading.Thread(target=ended.wait)
    other.start()
    assert not processes.may_fork()
    ended.set()
    other.join()


@pytest.mark.skipif(sys.platform == "win32", reason="signal 0 is Ctrl-C there")
def test_a_fork_goes_with_its_parent(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT, "utf-8")
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE)
    assert parent.stdout
    children = list(map(int, parent.stdout.readline().split()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 10
    while any(map(is_running, children)):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")  # one that nobody waits for is over too
    return not (status.exists() and status.read_text("utf-8").rpartition(")")[2].split()[0] == "Z")


def test_nobody_is_given_anything_before_he_is_there(work: ModuleType) -> None:
    with closing(Workers(work.said, 1, 60)) as workers:
        assert workers.ready < 1
        assert not workers.submit(0, Document("a"))
        assert not list(workers.collect(wait=True))
        assert workers.ready == 1
        assert workers.submit(0, Document("a"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
def test_a_killed_process_costs_its_page_alone(work: ModuleType) -> None:
    with closing(Workers(work.said, 1, 60)) as workers:
        found = dict(through(workers, ["a", "die", "b", "c"]))
    lost = found.pop(1)
    assert isinstance(lost, SourceError)
    assert (lost.source, "(signal 9)" in lost.message) == ("1", True)
    assert found == {0: "A", 2: "B", 3: "C"}


def test_a_page_without_an_end_costs_itself_alone(work: ModuleType) -> None:
    with closing(Workers(work.said, 1, seconds=0.5)) as workers:
        found = dict(through(workers, ["a", "hang", "b"]))
    lost = found.pop(1)
    assert isinstance(lost, SourceError)
    assert "longer than 0.5 seconds" in lost.message
    assert found == {0: "A", 2: "B"}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal")
def test_one_that_dies_while_it_waits_costs_nothing(work: ModuleType) -> None:
    with closing(Workers(work.said, 1, 60)) as workers:
        list(workers.collect(wait=True))
        [before] = workers.processes
        os.kill(before, signal.SIGKILL)
        assert not list(workers.collect(wait=True))
        assert workers.processes != (before,)
        assert dict(through(workers, ["a"])) == {0: "A"}


def test_one_that_cannot_begin_has_no_successor(
    work: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "may_fork", lambda: False)  # a fork is there at once
    with closing(Workers(work.said, 1, 60)) as workers:
        [only] = workers.processes
        os.kill(only, signal.SIGTERM)
        assert not list(workers.collect(wait=True))
        assert workers.processes == ()


@pytest.mark.skipif(sys.platform == "win32", reason="signal 0 is Ctrl-C there")
def test_all_are_gone_in_the_end(work: ModuleType) -> None:
    workers = Workers(work.said, 2, 60)
    processes = workers.processes
    workers.close()
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
