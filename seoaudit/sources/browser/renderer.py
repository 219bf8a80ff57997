"""Rendering beside the audit: a thread with a browser, and the pages that come from it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from importlib.util import find_spec
from threading import Thread
from typing import TYPE_CHECKING

from seoaudit.document.document import Document
from seoaudit.errors import UsageError
from seoaudit.sources.browser.beside import NOWHERE, Supply, files_beside, nothing
from seoaudit.sources.browser.installed import find_browser
from seoaudit.sources.browser.limits import Manners, RenderLimits
from seoaudit.sources.content.outcome import Loaded
from seoaudit.sources.web.fetcher import wait_for

if TYPE_CHECKING:
    from concurrent.futures import Future

OK = 200


class Renderer:
    """One browser on a thread of its own. Close it when done, even after an error.

    Raises UsageError without playwright, or without a browser that starts.
    """

    def __init__(self, limits: RenderLimits, manners: Manners | None = None) -> None:
        if find_spec("playwright") is None:
            raise UsageError("--render needs the package playwright: pip install playwright")
        path = find_browser()
        from concurrent.futures import Future

        from seoaudit.sources.browser.service import Service, serve

        ready = Future[Service]()
        self._limits = limits
        self._thread = Thread(
            target=serve,
            args=(path, limits, manners or Manners(), ready),
            name="render",
            daemon=True,
        )
        self._thread.start()
        self._service = ready.result()

    @property
    def is_sandboxed(self) -> bool:
        """Whether the system lets the browser shut its pages off from the rest."""
        return self._service.is_sandboxed

    def start(self, document: Document, supply: Supply | None = None) -> Future[Document]:
        """Start rendering a page; the result is the same document with its rendering.

        `supply` answers what it can before the web is asked.
        """
        return self._service.start(document, supply or nothing)

    def pages(self, pages: Iterable[Loaded]) -> Iterator[Loaded]:
        """Yield the pages in their order, rendered if they are pages of HTML."""
        queue: deque[Callable[[], Loaded]] = deque()
        for page in pages:
            queue.append(self._promise(page))
            if len(queue) > 2 * self._limits.at_once:
                yield queue.popleft()()
        while queue:
            yield queue.popleft()()

    def _promise(self, page: Loaded) -> Callable[[], Loaded]:
        if not isinstance(page, Document) or not is_rendered(page):
            return lambda: page
        is_local = page.status is None
        supply = files_beside(page.source, page.url or f"{NOWHERE}/") if is_local else nothing
        rendered = self.start(page, supply)
        return lambda: wait_for(rendered)

    def close(self) -> None:
        """Cancel what is in progress, and end the browser."""
        self._service.stop()
        self._thread.join(timeout=5)


def is_rendered(document: Document) -> bool:
    """Whether a page is HTML that a search engine would render."""
    return document.markup == "html" and document.status in (None, OK)
