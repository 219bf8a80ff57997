"""Crawling a server of the tests, with links read the simplest way."""

import asyncio
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urljoin

from seoaudit.document.answer import Answer
from seoaudit.sources.crawl.crawler import Crawler
from seoaudit.sources.crawl.fetching import Validators
from seoaudit.sources.crawl.found import By, Found, Role
from seoaudit.sources.crawl.frontier import Frontier
from seoaudit.sources.crawl.scope import Scope
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.crawl.visit import RobotsReader, Visit

# As fast as the loopback can, without waiting to ask again.
FAST = CrawlSettings(rate=10_000, second_try=0.01, patience=0.5, seconds=5, sitemaps=False)


def page(*links: str, text: str = "Apples keep in sand.") -> bytes:
    """Return a page with these links."""
    anchors = "".join(f'<a href="{link}">on</a>' for link in links)
    return f"<!doctype html><title>Page</title><p>{text}</p>{anchors}".encode()


def found_on(visit: Visit) -> list[Found]:
    """Return what an answer leads to, as a reader of HTML and sitemaps would."""
    answer, body = visit.answer, visit.answer.body.decode("utf-8", "replace")
    if answer.is_redirect and answer.location:
        return [Found(answer.location, By.REDIRECT)]
    if visit.role is Role.SITEMAP:
        return [Found(url, By.SITEMAP) for url in re.findall("<loc>(.*?)</loc>", body)]
    if not answer.is_html:
        return []
    pages = [Found(urljoin(answer.url, to)) for to in re.findall('<a href="(.*?)"', body)]
    images = re.findall('<img src="(.*?)"', body)
    return pages + [Found(urljoin(answer.url, to), By.RESOURCE, Role.RESOURCE) for to in images]


def allowed(robots: Answer, url: str) -> bool:
    """Read only lines of the form "Disallow: /path"."""
    lines = robots.body.decode().splitlines() if robots.status == 200 else []
    paths = [line.partition(": ")[2] for line in lines if line.startswith("Disallow: ")]
    return not any(path in url for path in paths)


def named_sitemaps(robots: Answer) -> Sequence[str]:
    return re.findall("Sitemap: (.*)", robots.body.decode())


READER = RobotsReader(allowed, sitemaps=named_sitemaps)


@contextmanager
def frontier_for(
    start: str, settings: CrawlSettings = FAST, database: str = ":memory:"
) -> Iterator[Frontier]:
    """Open a frontier with a start."""
    connection = sqlite3.connect(database)
    try:
        frontier = Frontier(connection, Scope([start], settings), settings.depth)
        with connection:
            frontier.add([Found(start, By.START)])
        yield frontier
    finally:
        connection.close()


@dataclass
class Crawled:
    """What came of a crawl: the answers by path, in order, and how it ended."""

    visits: list[Visit] = field(default_factory=list)
    states: dict[str, tuple[str, str]] = field(default_factory=dict)
    traps: list[str] = field(default_factory=list)
    stopped: dict[str, str] = field(default_factory=dict)

    def statuses(self) -> dict[str, int]:
        return {path_of(visit): visit.answer.status for visit in self.visits}

    def one(self, path: str) -> Visit:
        [visit] = [visit for visit in self.visits if path_of(visit) == path]
        return visit


def path_of(visit: Visit) -> str:
    return "/" + visit.answer.url.split("/", 3)[3]


def crawl(
    start: str,
    settings: CrawlSettings = FAST,
    *,
    reader: RobotsReader = READER,
    database: str = ":memory:",
    until: Callable[[Visit], bool] = lambda _: False,
    robots: Mapping[str, Answer] | None = None,
    stop_after: int | None = None,
    validators: Callable[[str], Validators | None] = lambda _: None,
    asks: Callable[[str], bool] = lambda _: True,
) -> Crawled:
    """Crawl from a start until nothing is left, or until a visit, which is not finished."""

    async def run(frontier: Frontier) -> Crawled:
        crawled = Crawled()
        crawler = Crawler(
            frontier, [start], settings, reader, robots=robots, validators=validators, asks=asks
        )
        async for visit in crawler.visits():
            if until(visit):
                break
            crawled.visits.append(visit)
            if len(crawled.visits) == stop_after:
                crawler.stop()
            text = re.sub("<.*?>", " ", visit.answer.body.decode("utf-8", "replace"))
            is_page = visit.role is Role.PAGE and visit.answer.status == 200
            with frontier.connection:
                frontier.finish(
                    visit.answer.url, found=found_on(visit), text=text if is_page else None
                )
        crawled.stopped = crawler.stopped
        return crawled

    with frontier_for(start, settings, database) as frontier:
        crawled = asyncio.run(run(frontier))
        rows = frontier.connection.execute("SELECT url, state, why FROM url").fetchall()
        crawled.states = {"/" + url.split("/", 3)[3]: (state, why) for url, state, why in rows}
        crawled.traps = [trap.pattern for trap in frontier.traps()]
    return crawled
