"""The turns in which hosts are asked for what pages need: evenly, as a crawl asks for the pages."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.sources.crawl.host import Hosts, limit_of
from seoaudit.sources.crawl.politeness import Pace
from seoaudit.sources.crawl.scope import origin


class Turns:
    """One pace a host, of `rate` requests a second; that of a crawl where it asks the same."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._paces = dict[str, Pace]()
        self._crawl: tuple[Hosts, asyncio.AbstractEventLoop] | None = None

    @contextmanager
    def shared(self, hosts: Hosts, loop: asyncio.AbstractEventLoop) -> Iterator[None]:
        """Take the turns of the crawl that runs on `loop` while it does."""
        self._crawl = hosts, loop
        try:
            yield
        finally:
            self._crawl = None

    async def wait(self, url: str) -> None:
        """Wait for the turn of a request."""
        if self._crawl is None:
            await _turn(self._pace(url))
            return
        hosts, loop = self._crawl
        there = asyncio.run_coroutine_threadsafe(_turn_in(hosts, url), loop)
        await asyncio.wrap_future(there)

    def note(self, url: str, answer: Answer) -> None:
        """Take notice of what came: a host that asks to wait is asked more slowly."""
        wait = limit_of(answer)
        if wait is None:
            return
        if self._crawl is None:
            self._pace(url).slow_down(wait)
        else:
            hosts, loop = self._crawl
            loop.call_soon_threadsafe(hosts.at(origin(url)).pace.slow_down, wait)

    def _pace(self, url: str) -> Pace:
        return self._paces.setdefault(urlsplit(url).netloc, Pace(self._rate))


async def _turn_in(hosts: Hosts, url: str) -> None:
    await _turn(hosts.at(origin(url)).pace)


async def _turn(pace: Pace) -> None:
    async with pace.request():
        pass
