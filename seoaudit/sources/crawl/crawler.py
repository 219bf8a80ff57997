"""A crawl: what the frontier knows is asked for, politely, until nothing is left."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from time import time

from seoaudit.document.answer import Answer, Failure
from seoaudit.document.normal_address import address_id
from seoaudit.sources.crawl.fetching import Fetching, Validators, open_fetching
from seoaudit.sources.crawl.found import UNLINKED, By, Found, Role, Row
from seoaudit.sources.crawl.frontier import Frontier
from seoaudit.sources.crawl.host import Host, Hosts, limit_of
from seoaudit.sources.crawl.robots_file import fetch_robots, is_unavailable
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.crawl.visit import RobotsReader, Visit

# Answers that wait for whoever takes them; no more are fetched then.
WAITING = 32
# What is under way when a crawl is stopped may take this long, in seconds.
LAST_SECONDS = 2.0
FOR_GOOD = (301, 308)
# Where sitemaps are by custom, if robots.txt names none.
USUAL_SITEMAPS = ("/sitemap.xml", "/sitemap_index.xml")


def _never(_: str) -> Validators | None:
    return None


def everything(_: str) -> bool:
    """Let all origins be asked."""
    return True


class Crawler:
    """Asks for what is new in a frontier; whoever takes the answers finishes them there.

    `starts` are what the user named: if one is a private address, the crawl may lead to others.
    `robots` are the files that are known from an earlier run, by origin. `validators` says of an
    address what an earlier answer said of its version. An origin that it `asks` nothing is left to
    others: what is found there stays new.

    `hosts` shows what is known of each, while it runs and after.
    """

    def __init__(
        self,
        frontier: Frontier,
        starts: Sequence[str],
        settings: CrawlSettings,
        reader: RobotsReader,
        *,
        robots: Mapping[str, Answer] | None = None,
        validators: Callable[[str], Validators | None] = _never,
        asks: Callable[[str], bool] = everything,
    ) -> None:
        self.hosts = Hosts(frontier.scope, settings)
        self._frontier = frontier
        self._starts = starts
        self._settings = settings
        self._reader = reader
        self._robots = robots or {}
        self._validators = validators
        self._asks = asks
        self._pages = frontier.pages_finished()
        self._busy = set[int]()
        self._given = set[int]()
        self._answers = asyncio.Queue[Visit]()
        self._tasks = set[asyncio.Task[None]]()
        self._changed = asyncio.Event()
        self._stopping = False
        self._error: BaseException | None = None
        frontier.on_finish = self._finished

    @property
    def stopped(self) -> dict[str, str]:
        """The hosts that are asked no more, and why."""
        return self.hosts.stopped

    def stop(self) -> None:
        """Ask for nothing more; what is under way is still given if it comes in two seconds."""
        self._stopping = True
        self._changed.set()

    async def visits(self) -> AsyncIterator[Visit]:
        """Yield the answers as they come, until nothing is new, under way or waiting.

        An address is over when `frontier.finish` is called for it: before the next one is asked
        for, or from another task. Until then nothing of what it may lead to can come.
        """
        async with open_fetching(self._starts, self._settings) as fetching:
            try:
                while await self._more(fetching):
                    while not self._answers.empty():
                        yield self._give(self._answers.get_nowait())
            finally:
                await self._cancel()

    async def _more(self, fetching: Fetching) -> bool:
        """Start what may be started, and wait for something to happen; False at the end."""
        if self._error:
            raise self._error
        if not self._answers.empty():
            return True
        self._changed.clear()
        if self._stopping:
            return await self._last_answers()
        self._launch(fetching)
        if not self._answers.empty():
            return True
        timeout = None
        if not self._tasks and not self._given:
            if (due := self._due()) is None:
                return False
            timeout = max(0.0, due - time())
        with suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), timeout)
        return True

    async def _last_answers(self) -> bool:
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=LAST_SECONDS)
        await self._cancel()
        return not self._answers.empty()

    def _launch(self, fetching: Fetching) -> None:
        """Start as many requests as the hosts allow."""
        level = self._level()
        for origin in sorted(filter(self._asks, self._frontier.origins)):
            host = self.hosts.at(origin)
            if host.stopped or (not host.is_own and level < UNLINKED):
                continue
            if host.robots is None:
                if not host.under_way:
                    self._start(host, self._prepare(host, fetching))
                continue
            while rows := self._takeable(host, level):
                for row in rows:
                    self._busy.add(row.id)
                    self._pages += row.role is Role.PAGE
                    self._start(host, self._visit(host, row, fetching))
        if not self._tasks and self._level() != level:  # all of that level was forbidden
            self._launch(fetching)

    def _takeable(self, host: Host, level: int) -> list[Row]:
        """Return the next addresses for a host; skip what its robots.txt forbids."""
        at_once = self._settings.concurrency if host.is_own else 1
        waiting = self._answers.qsize() + len(self._given)
        limit = min(at_once - host.under_way, WAITING - waiting - len(self._tasks))
        if limit <= 0:
            return []
        pages = self._settings.max_pages - self._pages
        while True:
            rows = self._frontier.take(
                host.origin, level, now=time(), limit=limit, without=self._busy, pages=pages
            )
            if not (forbidden := [row for row in rows if not self._is_allowed(host, row)]):
                return rows
            with self._frontier.transaction():
                self._frontier.skip(forbidden, "robots")

    def _is_allowed(self, host: Host, row: Row) -> bool:
        if not self._settings.obey_robots or row.role is Role.SITEMAP or host.robots is None:
            return True
        return self._reader.is_allowed(host.robots, row.url)

    async def _visit(self, host: Host, row: Row, fetching: Fetching) -> None:
        answer = await self._fetch(host, row, fetching)
        wait = host.wait_for(row, answer)
        if wait is not None:
            with self._frontier.transaction():
                self._frontier.postpone(row.url, time() + wait)
            self._busy.discard(row.id)
            self._pages -= row.role is Role.PAGE
            return
        if row.depth == 0 and answer.is_redirect and answer.location:
            with self._frontier.transaction():
                is_permanent = answer.status in FOR_GOOD
                self._frontier.follow(answer.location, is_permanent=is_permanent)
        if limit_of(answer) is not None:
            answer = replace(answer, failure=Failure.RATE_LIMITED)
        visit = Visit(answer, row.role, row.depth, row.by, host.is_own, row.tries + 1)
        self._answers.put_nowait(visit)

    async def _fetch(self, host: Host, row: Row, fetching: Fetching) -> Answer:
        validators = self._validators(row.url)
        is_own = self._frontier.scope.is_own(row.url)  # a twin gets no password of the site
        async with host.pace.request():
            answer = await fetching.get(row.url, row.role, is_own=is_own, validators=validators)
        took = answer.first_byte_ms or 0
        is_page = row.role is Role.PAGE and answer.status == 200
        if not is_page or took <= self._settings.slow_ms or not host.measures_left:
            return answer
        host.measures_left -= 1
        async with host.pace.alone():
            again = await fetching.get(row.url, row.role, is_own=is_own)
        return replace(answer, first_byte_ms=min(took, again.first_byte_ms or took))

    async def _prepare(self, host: Host, fetching: Fetching) -> None:
        """Fetch the robots.txt of a host, if it is not known, and find its sitemaps."""
        known = self._robots.get(host.origin)
        if known and is_unavailable(known):
            known = None
        hops = [known] if known else await fetch_robots(host, fetching)
        host.robots = hops[-1]
        if self._settings.obey_robots:
            host.pace.keep(self._reader.crawl_delay(hops[-1]))
        with self._frontier.transaction():
            if not known:
                self._frontier.add(Found(hop.url, By.ROBOTS, Role.ROBOTS) for hop in hops)
            if self._has_sitemaps(host):
                self._frontier.add(self._sitemaps(host.origin, hops[-1]))
        for hop in () if known else hops:
            self._answers.put_nowait(Visit(hop, Role.ROBOTS, None, By.ROBOTS, host.is_own))

    def _has_sitemaps(self, host: Host) -> bool:
        is_own = self._frontier.scope.is_own(host.origin)
        return is_own and self._settings.sitemaps and not host.stopped

    def _sitemaps(self, origin: str, robots: Answer) -> list[Found]:
        if named := self._reader.sitemaps(robots):
            return [Found(url, By.ROBOTS, Role.SITEMAP) for url in named]
        return [Found(origin + path, By.PROBE, Role.SITEMAP) for path in USUAL_SITEMAPS]

    def _start(self, host: Host, work: Coroutine[None, None, None]) -> None:
        host.under_way += 1
        task = asyncio.create_task(work)
        self._tasks.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            host.under_way -= 1
            self._tasks.discard(task)
            if not task.cancelled() and (error := task.exception()):
                self._error = error
            self._changed.set()

        task.add_done_callback(ended)

    def _give(self, visit: Visit) -> Visit:
        number = address_id(visit.answer.url)
        self._busy.add(number)
        self._given.add(number)
        return visit

    def _finished(self, number: int) -> None:
        self._busy.discard(number)
        self._given.discard(number)
        self._changed.set()

    def _level(self) -> int:
        if self._pages >= self._settings.max_pages:
            return UNLINKED
        return self._frontier.level(filter(self._is_awaited, self._frontier.origins))

    def _is_awaited(self, origin: str) -> bool:
        host = self.hosts.at(origin)
        return host.is_own and not host.stopped and self._asks(origin)

    def _due(self) -> float | None:
        """Return when something that waits may be asked for."""
        return self._frontier.next_due(time(), self.stopped)

    async def _cancel(self) -> None:
        under_way = list(self._tasks)
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
