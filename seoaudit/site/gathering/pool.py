"""Processes that read the pages of a site while others come in."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.runs.workers import NOT_BEGUN, Workers
from seoaudit.site.reading.visit import Unaudited, Visit

if TYPE_CHECKING:
    from seoaudit.site.gathering.rendering import Rendering
    from seoaudit.site.sampling.sample import Sample
    from seoaudit.sources.crawl.host import Hosts

Read = Callable[[Document | Unaudited], Visit | SourceError]


class ReadingPool:
    """`count` processes, each with a thread that waits for it. Close it when done.

    A page that takes longer than `seconds`, or ends its process, is a SourceError of its own. With
    a `rendering`, a browser runs its scripts before it is read. With a `sample`, page rules run on
    those that are in it when they are submitted.
    """

    def __init__(
        self,
        read: Read,
        count: int,
        seconds: float,
        rendering: Rendering | None = None,
        *,
        sample: Sample | None = None,
    ) -> None:
        self._read = read
        self._seconds = seconds
        self.rendering = rendering
        self.sample = sample
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reading")
        self._mine = threading.local()
        self._all: list[Workers] = []

    def submit(self, document: Document, *, audits: bool = True) -> Future[Visit | SourceError]:
        """Read a page in the next process that is free; if not `audits`, without page rules."""
        if audits and self.sample:
            audits = self.sample.takes(document.url or "")
        return self._threads.submit(self._read_in_process, document, audits)

    @contextmanager
    def in_turn_with(self, hosts: Hosts) -> Iterator[None]:
        """Ask hosts for what pages need in turn with the crawl that runs on this loop."""
        if self.rendering is None:
            yield
            return
        with self.rendering.turns.shared(hosts, asyncio.get_running_loop()):
            yield

    def _read_in_process(self, document: Document, audits: bool) -> Visit | SourceError:  # noqa: FBT001 - passed on by a thread
        if self.rendering:
            document = self.rendering.of(document)
        given = document if audits else Unaudited(document)
        workers = self._workers()
        while True:
            while not workers.submit(0, given):
                if not workers.processes:  # none can be started: better slowly than not at all
                    return self._read(given)
                for _ in workers.collect(wait=True):
                    pass
            for _, result in self._results(workers):
                if result is not NOT_BEGUN:
                    return cast("Visit | SourceError", result)

    @staticmethod
    def _results(workers: Workers) -> list[tuple[int, object]]:
        found: list[tuple[int, object]] = []
        while not found:
            found = list(workers.collect(wait=True))
        return found

    def _workers(self) -> Workers:
        if not hasattr(self._mine, "workers"):
            self._mine.workers = Workers(self._read, 1, self._seconds)
            self._all.append(self._mine.workers)
        return cast("Workers", self._mine.workers)

    def close(self) -> None:
        """Stop the processes at once; what they had begun is lost."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for workers in self._all:
            workers.close()
