"""Pages on the web, fetched beside the audit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.web.limits import FetchLimits

if TYPE_CHECKING:
    from concurrent.futures import Future

    from seoaudit.sources.web.client import Client


T = TypeVar("T")


class Fetcher:
    """Fetches pages on a thread of its own, so that a slow audit never looks like a slow server.

    Nothing runs, or is imported, before the first page is started. Close it when done, even after
    an error: what is in progress is cancelled at once.
    """

    def __init__(self, limits: FetchLimits) -> None:
        self._limits = limits
        self._thread: Thread | None = None
        self._client: Client | None = None

    def start(self, url: str) -> Callable[[], Document | SourceError]:
        """Start fetching a page as soon as the limits allow; the returned function waits for it."""
        return partial(wait_for, self._opened().start(url))

    def start_part(self, url: str, offset: int, length: int) -> Callable[[], bytes | SourceError]:
        """Start fetching some bytes of a file in the same way."""
        return partial(wait_for, self._opened().start_part(url, offset, length))

    def _opened(self) -> Client:
        if self._client is None:
            self._client = self._open()
        return self._client

    def close(self) -> None:
        """Cancel what is in progress and end the thread."""
        if self._client and self._thread:
            self._client.stop()
            self._thread.join(timeout=1)

    def _open(self) -> Client:
        from concurrent.futures import Future

        from seoaudit.sources.web.client import Client, serve

        ready = Future[Client]()
        self._thread = Thread(target=serve, args=(self._limits, ready), name="fetch", daemon=True)
        self._thread.start()
        return ready.result()


def wait_for(page: Future[T]) -> T:
    """Return what another thread makes, and let Ctrl-C end the wait."""
    from concurrent.futures import wait

    while not page.done():
        wait([page], timeout=0.2)  # on Windows a wait without end does not see Ctrl-C
    return page.result()
