"""Asking for a few addresses that no link leads to, and once more, with cookies, for others."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

import aiohttp
from yarl import URL

from seoaudit.document.answer import Answer
from seoaudit.sources.crawl.fetching import Fetching, open_fetching
from seoaudit.sources.crawl.found import Role
from seoaudit.sources.crawl.host import Hosts
from seoaudit.sources.crawl.robots_file import fetch_robots
from seoaudit.sources.crawl.scope import Scope, origin
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.crawl.visit import RobotsReader
from seoaudit.sources.web.failures import FETCH_ERRORS
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.reach import is_inside, public_only
from seoaudit.sources.web.sessions import HEADERS, open_sessions

MAX_HOPS = 10


@asynccontextmanager
async def open_probing(
    starts: Sequence[str],
    settings: CrawlSettings,
    reader: RobotsReader,
    robots: Mapping[str, Answer],
) -> AsyncIterator["Probing"]:
    """Open the connections, as for a crawl from these starts; `robots` are known, by origin."""
    hosts = Hosts(Scope(starts, settings), settings)
    for place, answer in robots.items():
        hosts.at(place).robots = answer
    async with open_fetching(starts, settings) as fetching:
        yield Probing(fetching, hosts, settings, reader)


class Probing:
    """Requests at the pace of a crawl and by the robots.txt of each host, one at a time.

    What is asked for is a guess, so that nothing secret is sent along, and that no answer comes is
    no fault of the site.
    """

    def __init__(
        self, fetching: Fetching, hosts: Hosts, settings: CrawlSettings, reader: RobotsReader
    ) -> None:
        self._fetching = fetching
        self._hosts = hosts
        self._settings = settings
        self._reader = reader

    async def answer(self, url: str) -> Answer | None:
        """Return what comes for an address; None if it may not be asked for, or nothing comes."""
        host = self._hosts.at(origin(url))
        if host.robots is None:
            host.robots = (await fetch_robots(host, self._fetching, tries=1))[-1]
            host.pace.keep(self._reader.crawl_delay(host.robots))
        if host.stopped or not host.robots.status:
            return None
        if self._settings.obey_robots and not self._reader.is_allowed(host.robots, url):
            return None
        async with host.pace.request():
            answer = await self._fetching.get(url, Role.PAGE, is_own=False)
        return answer if answer.status and not answer.failure else None


async def ends_with_cookies(url: str, settings: CrawlSettings) -> bool:
    """Whether an address that redirects in a circle leads somewhere once cookies are kept.

    A site that sets a language or a consent on the way does. `url` is one of the site's own.
    """
    sessions = open_sessions(FetchLimits(connect_seconds=settings.connect_seconds))
    async with sessions.anywhere, sessions.public:
        is_private = await is_inside(URL(url))
        chosen = sessions.anywhere if is_private else sessions.public
        async with aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True),
            connector=chosen.connector,
            connector_owner=False,
            middlewares=() if is_private else (public_only,),
            trust_env=True,
        ) as session:
            try:
                async with session.get(
                    URL(url, encoded=True),
                    headers={**HEADERS, **settings.headers_for(is_own=True)},
                    max_redirects=MAX_HOPS,
                    timeout=aiohttp.ClientTimeout(total=settings.seconds),
                ) as response:
                    return response.status < 400
            except FETCH_ERRORS:
                return False
