"""What no link shows: whether a site stands under other addresses, and what it says of none.

At most five pages are asked for on the twins of the host, one address that cannot be a page, and a
few circles of redirects once more, with cookies.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from hashlib import blake2b
from ipaddress import ip_address
from urllib.parse import urlsplit

from seoaudit.document.answer import Answer
from seoaudit.document.normal_address import address_id, normal
from seoaudit.errors import SourceError
from seoaudit.site.gathering.pool import ReadingPool
from seoaudit.site.intake import OK, document_of, keep
from seoaudit.site.reading.visit import Visit
from seoaudit.site.robots_files import robots_answers
from seoaudit.site.robots_reading import ROBOTS_READER
from seoaudit.site.store.probes import keep_cookie_end, keep_made_up
from seoaudit.site.store.store import Store
from seoaudit.sources.crawl.probing import Probing, ends_with_cookies, open_probing
from seoaudit.sources.crawl.scope import origin
from seoaudit.sources.crawl.settings import CrawlSettings

# Pages asked for under another host, and under the other scheme, beside the front page of each.
ON_A_HOST, ON_A_SCHEME = 2, 1

# Circles of redirects that are gone round once more.
MOST_CIRCLES = 5

# Redirects that are followed from the start to where the site is.
MOST_HOPS = 10


def probe(store: Store, start: str, settings: CrawlSettings, pool: ReadingPool) -> None:
    """Ask for what no link leads to, and keep what came."""
    asyncio.run(_Probes(store, _landing(store, start), settings, pool).run())


class _Probes:
    def __init__(
        self, store: Store, start: str, settings: CrawlSettings, pool: ReadingPool
    ) -> None:
        self._store = store
        self._start = start
        self._settings = settings
        self._pool = pool

    async def run(self) -> None:
        robots = robots_answers(self._store)
        async with open_probing([self._start], self._settings, ROBOTS_READER, robots) as probing:
            made_up = await probing.answer(_made_up(self._start))
            if made_up:
                await self._keep_made_up(made_up)
            for twin, pages in twins_of(origin(self._start)):
                await self._compare(probing, twin, pages)
        for url in _circles(self._store, origin(self._start)):
            if await ends_with_cookies(url, self._settings):
                with self._store.transaction():
                    keep_cookie_end(self._store.connection, url)

    async def _compare(self, probing: Probing, twin: str, pages: int) -> None:
        """Ask a twin of the host for the front page, and for a few others if it shows that."""
        front = self._store.status(f"{twin}/")
        if front is None and await self._see(probing, f"{twin}/"):
            front = OK
        if front == OK:
            for path in _paths(self._store, origin(self._start), pages):
                if self._store.status(twin + path) is None:
                    await self._see(probing, twin + path)

    async def _see(self, probing: Probing, url: str) -> bool:
        """Ask for a page of a twin; whether it shows one."""
        answer = await probing.answer(normal(url))
        visit = await self._read(answer) if answer else None
        if answer is None or not isinstance(visit, Visit):
            return False
        with self._store.transaction():
            keep(self._store, answer, visit._replace(links=()))
        return True

    async def _keep_made_up(self, answer: Answer) -> None:
        visit = await self._read(answer, audits=False)
        with self._store.transaction():
            keep_made_up(
                self._store.connection, answer, visit if isinstance(visit, Visit) else None
            )

    async def _read(self, answer: Answer, *, audits: bool = True) -> Visit | SourceError | None:
        page = document_of(answer)
        if page is None:
            return None
        return await asyncio.wrap_future(self._pool.submit(page, audits=audits))


def twins_of(own: str) -> Iterator[tuple[str, int]]:
    """Yield the origins under which a site may stand as well, and how many pages to ask there.

    With and without "www.", unless the host is no name of the web; with the other scheme, unless
    the port is one of the site's own.
    """
    parts = urlsplit(own)
    host = parts.hostname or ""
    if _is_name(host):
        other = parts.netloc.removeprefix("www.") if host.startswith("www.") else ""
        yield f"{parts.scheme}://{other or f'www.{parts.netloc}'}", ON_A_HOST
    if parts.port is None:
        scheme = "http" if parts.scheme == "https" else "https"
        yield f"{scheme}://{parts.netloc}", ON_A_SCHEME


def _is_name(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return "." in host
    return False


def _made_up(start: str) -> str:
    """Return an address of the site at which no page can be: the same one each time."""
    number = blake2b(origin(start).encode(), digest_size=6).hexdigest()
    return f"{origin(start)}/no-such-page-{number}"


def _landing(store: Store, start: str) -> str:
    """Return where the start redirects to."""
    url = normal(start)
    for _ in range(MOST_HOPS):
        sql = "SELECT location FROM answer WHERE id = ?"
        row = store.connection.execute(sql, (address_id(url),)).fetchone()
        if not row or not row[0]:
            break
        url = row[0]
    return url


def _paths(store: Store, own: str, count: int) -> list[str]:
    """Return the paths of the shortest addresses of pages that are to be shown as they are."""
    rows = store.connection.execute(
        "SELECT url FROM page JOIN address USING (id) WHERE url LIKE ? AND NOT is_noindexed "
        "AND coalesce(canonical, url) = url ORDER BY length(url), url LIMIT ?",
        (f"{own}/_%", count),
    )
    return [url.removeprefix(own) for (url,) in rows]


def _circles(store: Store, own: str) -> list[str]:
    """Return one address of each of the first circles of redirects on the site."""
    rows = store.connection.execute(
        "SELECT url, location FROM answer JOIN address USING (id) WHERE location IS NOT NULL "
        "AND url LIKE ? ORDER BY url",
        (f"{own}/%",),
    )
    to, seen, found = dict(rows.fetchall()), set[str](), []
    for start in to:
        way: dict[str, None] = {}
        url = start
        while url in to and url not in seen and url not in way:
            way[url] = None
            url = to[url]
        if url in way:
            found.append(url)
        seen |= way.keys()
    return found[:MOST_CIRCLES]
