"""Processes that audit pages in parallel, each with its own rules.

They are forks where that is safe, else spawned. If a process dies or does not finish a page, only
that page is lost: another process takes its place.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol

from seoaudit.engine.time_limit import out_of_time
from seoaudit.errors import Phrase, SourceError
from seoaudit.named_tuple import NamedTuple

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


class Task(Protocol):
    """What a process works on, such as a document; it crosses processes."""

    @property
    def source(self) -> str:
        """Its name in reports."""


Work = Callable[[Any], object]

# How many documents a process has at a time: while it audits one, the next is on its way.
AHEAD = 2

# How much longer than a page may take its process may be silent: it says itself what took so long,
# unless nothing can interrupt that.
GRACE = 0.5

# Signals that end the program: what it does at them is nothing for its processes to do.
ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGHUP", "SIGTERM", "SIGQUIT", "SIGXCPU")
    if hasattr(signal, name)
)
HELD = (signal.SIGINT, *ENDING)


class WorkResult(NamedTuple):
    """The result for the document with this number.

    A SourceError if its process is gone, NOT_BEGUN if the document was still waiting.
    """

    number: int
    result: object


# The result for a document that must be submitted again.
NOT_BEGUN = None


@dataclass
class _Worker:
    process: BaseProcess
    pipe: Connection
    is_ready: bool = False
    waiting: deque[tuple[int, Task]] = field(default_factory=deque)
    # When it began with the first of its documents.
    since: float = 0.0


class Workers:
    """`count` processes that run `work`, a picklable function, on documents.

    One that takes longer than `seconds` for a document is replaced. Close them when done, even
    after an error: unfinished work is dropped.
    """

    def __init__(self, work: Work, count: int, seconds: float) -> None:
        self._work = work
        self._seconds = seconds
        self._patience = seconds + GRACE
        self._workers: list[_Worker] = []
        for _ in range(count):
            self._workers.append(self._spawn())

    def _spawn(self) -> _Worker:
        forks = may_fork()
        context = get_context("fork") if forks else get_context("spawn")
        ours, theirs = context.Pipe()
        inherited = [ours, *(each.pipe for each in self._workers)] if forks else []
        process = context.Process(target=serve, args=(theirs, self._work, inherited), daemon=True)
        with _signals_held() if forks else nullcontext():
            process.start()
        theirs.close()
        return _Worker(process, ours)

    @property
    def ready(self) -> int:
        """How many of them are ready, whether busy or not."""
        return sum(worker.is_ready for worker in self._workers)

    @property
    def processes(self) -> tuple[int, ...]:
        """The process ids."""
        return tuple(worker.process.pid or 0 for worker in self._workers)

    def submit(self, number: int, document: Task) -> bool:
        """Give a document to the least busy process; return False if none can take it now."""
        ready = [worker for worker in self._workers if worker.is_ready]
        worker = min(ready, key=lambda worker: len(worker.waiting), default=None)
        if worker is None or len(worker.waiting) >= AHEAD:
            return False
        if not worker.waiting:
            worker.since = time.monotonic()
        worker.waiting.append((number, document))
        with suppress(OSError):  # it died a moment ago: taking what is done will find that out
            worker.pipe.send((number, document))
        return True

    def collect(self, *, wait: bool) -> Iterator[WorkResult]:
        """Yield the finished results; with `wait`, at least one event has happened."""
        pipes = [worker.pipe for worker in self._workers]
        speaking = connection.wait(pipes, self._time_left() if wait else 0)
        for worker in [worker for worker in self._workers if worker.pipe in speaking]:
            try:
                message = worker.pipe.recv()
            except (EOFError, OSError):
                yield from self._replace(worker, _end_of(worker.process))
            else:
                yield from self._on_message(worker, message)
        for worker in list(self._workers):
            if worker.waiting and time.monotonic() - worker.since > self._patience:
                yield from self._replace(worker, out_of_time(self._seconds))

    def _on_message(self, worker: _Worker, message: WorkResult | None) -> Iterator[WorkResult]:
        worker.is_ready = True
        if message is not None:
            worker.waiting.popleft()
            worker.since = time.monotonic()
            yield message

    def _time_left(self) -> float:
        """Return the seconds until a page exceeds the time limit."""
        began = min((worker.since for worker in self._workers if worker.waiting), default=None)
        return (
            self._patience if began is None else max(0.0, began + self._patience - time.monotonic())
        )

    def _replace(self, worker: _Worker, reason: str) -> Iterator[WorkResult]:
        """Give up the page a process had begun; a process that never began one is not replaced."""
        _end(worker)
        self._workers.remove(worker)
        if worker.is_ready:
            self._workers.append(self._spawn())
        if worker.waiting:
            number, document = worker.waiting.popleft()
            yield WorkResult(number, SourceError(document.source, reason))
        for number, _ in worker.waiting:
            yield WorkResult(number, NOT_BEGUN)

    def close(self) -> None:
        """Stop all processes at once."""
        for worker in self._workers:
            _end(worker)


def may_fork() -> bool:
    """Whether a fork is safe: no other thread holds a lock, and no library of the system minds.

    A fork costs a few milliseconds, a new process as much as a dozen pages. Libraries of macOS do
    not survive one: https://docs.python.org/3/library/multiprocessing.html
    """
    return sys.platform == "linux" and threading.active_count() == 1


def _end(worker: _Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()


def _end_of(process: BaseProcess) -> str:
    """Return the error for a page whose process is gone."""
    process.join(timeout=1)
    code = process.exitcode
    is_signal = code is not None and code < 0
    how = (
        Phrase("signal {number}", number=-(code or 0))
        if is_signal
        else Phrase("exit code {code}", code=code)
    )
    return Phrase(
        "the process auditing it ended ({how}), so it was skipped: audit it alone", how=how
    )


@contextmanager
def _signals_held() -> Iterator[None]:
    """Hold signals back: at its beginning a fork would do at one what its parent does."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, HELD)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def serve(pipe: Connection, work: Work, inherited: Iterable[Connection] = ()) -> None:
    """The loop of a process: documents in, results out, until the parent is gone.

    A fork has `inherited` the ends that the parent holds: it must close them to see that one go.
    """
    for number in ENDING:  # a fork has what the parent does then
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that the user sees
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, HELD)
    for other in inherited:
        other.close()
    inbox: SimpleQueue[tuple[int, Task]] = SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, inbox), daemon=True).start()
    with suppress(BrokenPipeError):  # whoever wanted the results is gone
        pipe.send(None)
        while True:
            number, document = inbox.get()
            pipe.send(WorkResult(number, work(document)))


def _receive(pipe: Connection, inbox: SimpleQueue[tuple[int, Task]]) -> None:
    """Drain the pipe ahead of the work, so that neither end ever waits for the other."""
    while True:
        try:
            inbox.put(pipe.recv())
        except (EOFError, OSError):
            os._exit(0)  # whoever wanted the results is gone
