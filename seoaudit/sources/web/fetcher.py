"""Pages on the web: which names are addresses, and fetching several of them beside the audit."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from seoaudit.document.document import Document
from seoaudit.errors import SourceError
from seoaudit.sources.content.kinds import MAX_BYTES

if TYPE_CHECKING:
    from concurrent.futures import Future

    from seoaudit.sources.web.client import Client

_ADDRESS = r"(?i)https?:|[a-z][a-z0-9+.-]*://"


class FetchLimits(NamedTuple):
    """What one page may cost, and how many are fetched at a time.

    `seconds` counts from the first connection to the last byte, redirects included. `bytes` counts
    the body after decompression. A robots.txt is cut at 500 KiB, as Google cuts it:
    https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
    """

    seconds: float = 30
    bytes: int = MAX_BYTES
    redirects: int = 10
    at_once: int = 8
    per_host: int = 2
    robots_seconds: float = 10
    robots_bytes: int = 500 * 1024


def is_url(source: str) -> bool:
    """Whether the user means an address, be it right or wrong."""
    return ":" in source and re.match(_ADDRESS, source) is not None


def problem(url: str) -> str | None:
    """Why `url` is no address of a page; None where it may be one."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return f"invalid URL ({error})"
    if parts.scheme == "file":
        return "give the path of the file, without file://"
    if parts.scheme not in {"http", "https", ""}:
        return f"{parts.scheme}:// URLs are not supported: use http:// or https://, or a file"
    if not parts.scheme or not host or any(character.isspace() for character in parts.netloc):
        return "invalid URL: use the form https://example.com/page"
    return None


class Fetcher:
    """Fetches pages on a thread of its own, so that a slow audit never looks like a slow server.

    Nothing runs, or is imported, before the first page is started. Close it when done, also after
    an error: what is under way is dropped at once.
    """

    def __init__(self, limits: FetchLimits) -> None:
        self._limits = limits
        self._thread: Thread | None = None
        self._client: Client | None = None

    def start(self, url: str) -> Callable[[], Document | SourceError]:
        """Begin to fetch a page, as soon as the limits let it; what is returned waits for it."""
        if self._client is None:
            self._client = self._open()
        return partial(_wait_for, self._client.start(url))

    def close(self) -> None:
        """Drop what is under way and end the thread."""
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


def _wait_for(page: Future[Document | SourceError]) -> Document | SourceError:
    from concurrent.futures import wait

    while not page.done():
        wait([page], timeout=0.2)  # on Windows a wait without end does not see Ctrl-C
    return page.result()
