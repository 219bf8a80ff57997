"""Crawling a site into its store: each page that comes is read and kept in one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin

from seoaudit.document.document import Document
from seoaudit.document.normal_address import address_id
from seoaudit.errors import SourceError
from seoaudit.rule.finding import LinkSource
from seoaudit.rule.site.facts import Trap
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.gathering.probing import probe
from seoaudit.site.gathering.stopping import STOPPING, usual_signals
from seoaudit.site.intake import Lead, document_of, keep, known_leads
from seoaudit.site.reading.visit import Visit
from seoaudit.site.robots_files import robots_answers
from seoaudit.site.robots_reading import ROBOTS_READER
from seoaudit.site.sampling.restricting import is_audited, met
from seoaudit.site.sitemap_files import sitemap_leads
from seoaudit.site.store.store import Store
from seoaudit.sources.crawl.crawler import Crawler, everything
from seoaudit.sources.crawl.fetching import Validators
from seoaudit.sources.crawl.found import By, Found, Role
from seoaudit.sources.crawl.frontier import Frontier
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.crawl.visit import Visit as Arrival

NOT_MODIFIED = 304

# How long a page of another site that answered well is not asked for again.
REMEMBERED_DAYS = 7

# Why options leave an address out.
CUT = ("depth", "excluded", "not-included")

# How an address was found, by what leads there.
_BY = {
    "link": By.LINK, "redirect": By.REDIRECT, "canonical": By.CANONICAL, "hreflang": By.HREFLANG,
    "sitemap": By.SITEMAP, "child": By.SITEMAP, "image": By.RESOURCE, "resource": By.RESOURCE,
}  # fmt: skip
_ROLES = {"child": Role.SITEMAP, "image": Role.RESOURCE, "resource": Role.RESOURCE}


@dataclass(frozen=True, slots=True)
class CrawlOutcome:
    """How a crawl ended: the hosts that were stopped with their reasons, and by which signal.

    `signal` is the number of the signal that stopped it, as Ctrl-C does; None if none came.
    `left` counts the pages that are known and were not asked for, `cut` those that options left
    out, `asked` those that were asked for, and `failed` those of them from which nothing came.
    """

    stopped: dict[str, str]
    signal: int | None
    left: int
    cut: int
    asked: int
    failed: int


def crawl(
    store: Store,
    starts: Sequence[Found],
    settings: CrawlSettings,
    pool: ReadingPool,
    *,
    progress: Callable[[int, int], None],
    known: Iterable[str] = (),
    among: Iterable[str] = (),
    asks: Callable[[str], bool] = everything,
) -> CrawlOutcome:
    """Crawl until nothing is left, or Ctrl-C; `progress` is told the pages done and known.

    `known` are pages of an earlier run: what became of them is asked, whether anything still links
    to them or not. `among` are more origins of the same site. Only origins that it `asks` are asked
    for anything; what is found elsewhere is kept as found.
    """
    scope = Scope([*(found.url for found in starts), *among], settings)
    frontier = Frontier(store.connection, scope, settings.depth)
    if pool.sample:
        for url in met(store):
            pool.sample.takes(url)
    with store.transaction():
        frontier.add([*starts, *_root_files(starts)])
        earlier = [Found(url, By.HISTORY) for url in known]
        store.intern(found.url for found in earlier)
        frontier.add(earlier)
        if settings.external:
            _leave_remembered(store, frontier)
    with usual_signals(STOPPING):
        under_way = _Crawl(store, frontier, settings, pool, progress, asks)
        outcome = asyncio.run(under_way.run(starts))
    if settings.follows and outcome.signal is None and not outcome.stopped:
        probe(store, starts[0].url, settings, pool)
    return outcome


def _leave_remembered(store: Store, frontier: Frontier) -> None:
    """Ask for no page of another site that answered well in the last days, whoever found it."""
    rows = store.connection.execute("SELECT url FROM url WHERE state = 'new' AND role = 'resource'")
    others = [url for (url,) in rows.fetchall() if not frontier.scope.is_of_site(url)]
    frontier.forget(url for url in others if store.keep_recent(url, _some_days_ago()))


def _some_days_ago() -> str:
    return (datetime.now(UTC) - timedelta(days=REMEMBERED_DAYS)).isoformat()


def _root_files(starts: Sequence[Found]) -> list[Found]:
    """Return the files of text beside a start; like a sitemap, each is read whole."""
    roots = {urljoin(start.url, "/llms.txt") for start in starts if start.by is By.START}
    return [Found(url, By.PROBE, Role.SITEMAP) for url in sorted(roots)]


class _Crawl:
    """One crawl under way: answers come, pages are read elsewhere, and what is read is kept."""

    def __init__(
        self,
        store: Store,
        frontier: Frontier,
        settings: CrawlSettings,
        pool: ReadingPool,
        progress: Callable[[int, int], None],
        asks: Callable[[str], bool],
    ) -> None:
        self._store = store
        self._frontier = frontier
        self._settings = settings
        self._pool = pool
        self._progress = progress
        self._asks = asks
        self._signal: int | None = None
        self._since = _some_days_ago()

    async def run(self, starts: Sequence[Found]) -> CrawlOutcome:
        crawler = Crawler(
            self._frontier,
            [found.url for found in starts],
            self._settings,
            ROBOTS_READER,
            robots=robots_answers(self._store),
            validators=self._validators,
            asks=self._asks,
        )
        self._listen(crawler)
        with self._pool.in_turn_with(crawler.hosts):
            async with asyncio.TaskGroup() as reading:
                async for arrival in crawler.visits():
                    reading.create_task(self._take(arrival))
        self._keep_traps()
        counts = self._frontier.counts()
        return CrawlOutcome(
            stopped=crawler.stopped,
            signal=self._signal,
            left=counts["new"],
            cut=sum(counts[why] for why in CUT),
            asked=counts["done"] + counts["failed"],
            failed=counts["failed"],
        )

    def _listen(self, crawler: Crawler) -> None:
        """End at the first Ctrl-C, or kill, with what is under way; the second ends at once."""
        loop = asyncio.get_running_loop()

        def stop(number: int) -> None:
            self._signal = number
            crawler.stop()
            loop.remove_signal_handler(number)

        with suppress(NotImplementedError, RuntimeError):  # Windows, or no main thread
            for number in STOPPING:
                loop.add_signal_handler(number, stop, number)

    async def _take(self, arrival: Arrival) -> None:
        """Read and keep what came for one address."""
        answer = arrival.answer
        page = document_of(answer) if arrival.role in (Role.PAGE, Role.TWIN) else None
        visit = await self._read(page)
        if arrival.role is Role.TWIN and isinstance(visit, Visit):
            visit = visit._replace(links=())  # it is compared with its twin, and leads nowhere else
        with self._store.transaction():
            leads = self._kept(arrival, visit)
            failed = answer.failure is not None or isinstance(visit, SourceError)
            leads = [lead for lead in leads if not self._is_known(lead)]
            self._frontier.finish(
                answer.url,
                role=arrival.role,
                state="failed" if failed else "done",
                found=_found(leads),
                text=_text(visit),
            )
        self._progress(*self._frontier.progress())

    async def _read(self, page: Document | None) -> Visit | SourceError | None:
        if page is None:
            return None
        return await asyncio.wrap_future(self._pool.submit(page))

    def _kept(self, arrival: Arrival, visit: Visit | SourceError | None) -> Iterable[Lead]:
        answer = arrival.answer
        if answer.status == NOT_MODIFIED:
            if self._pool.sample:
                self._pool.sample.takes(answer.url)
            return known_leads(self._store, answer.url)
        leads = keep(self._store, answer, visit)
        return sitemap_leads(answer) if arrival.role is Role.SITEMAP else leads

    def _is_known(self, lead: Lead) -> bool:
        """Whether a page of another site answered well in the last days: it is left alone then."""
        if not self._settings.external or self._frontier.scope.is_of_site(lead.url):
            return False
        return self._store.keep_recent(lead.url, self._since)

    def _validators(self, url: str) -> Validators | None:
        sample = self._pool.sample
        if sample and sample.would_take(url) and not is_audited(self._store, address_id(url)):
            return None  # it is wanted whole: its audit is not known
        found = self._store.validators(url)
        return Validators(*found) if found else None

    def _keep_traps(self) -> None:
        with self._store.transaction():
            for trap in self._frontier.traps():
                source = LinkSource(trap.example)
                self._store.keep_trap(Trap(trap.pattern, trap.example, trap.addresses, source))


def _found(leads: Iterable[Lead]) -> list[Found]:
    return [
        Found(lead.url, _BY[lead.by], _ROLES.get(lead.by, Role.PAGE), lead.is_followed)
        for lead in leads
    ]


def _text(visit: Visit | SourceError | None) -> str | None:
    """Return the text of a page, by which addresses without end are told."""
    if not isinstance(visit, Visit):
        return None
    return " ".join([visit.page.h1, *(passage.text for passage in visit.passages)])
