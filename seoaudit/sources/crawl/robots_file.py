"""Fetching the robots.txt of a host."""

import asyncio

from seoaudit.document.answer import Answer
from seoaudit.errors import Phrase
from seoaudit.sources.crawl.fetching import Fetching
from seoaudit.sources.crawl.found import Role
from seoaudit.sources.crawl.host import Host, limit_of
from seoaudit.sources.crawl.scope import origin

# https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1.2
MAX_HOPS = 5
TRIES = 2


async def fetch_robots(host: Host, fetching: Fetching, tries: int = TRIES) -> list[Answer]:
    """Return the answers for the file, redirects first; the last one decides.

    Without a usable answer, also at the last time, the host is stopped, as Google does:
    https://developers.google.com/search/docs/crawling-indexing/robots/robots_txt
    """
    hops: list[Answer] = []
    for number in range(tries):
        if number:
            asked = limit_of(hops[-1]) or host.settings.second_try
            await asyncio.sleep(min(asked, host.settings.patience))
        hops = await _hops(host, fetching)
        if not is_unavailable(hops[-1]):
            return hops
    if host.settings.obey_robots:
        last = hops[-1]
        said = last.reason or Phrase("it answered {status}", status=last.status)
        host.stopped = Phrase("its robots.txt could not be read ({reason})", reason=said)
    return hops


async def _hops(host: Host, fetching: Fetching) -> list[Answer]:
    hops: list[Answer] = []
    url = f"{host.origin}/robots.txt"
    while len(hops) <= MAX_HOPS:
        is_own = host.is_own and origin(url) == host.origin
        async with host.pace.request():
            hops.append(await fetching.get(url, Role.ROBOTS, is_own=is_own))
        target = hops[-1].location
        if not hops[-1].is_redirect or target is None:
            break
        url = target
    return hops


def is_unavailable(robots: Answer) -> bool:
    """Whether it is not known what a robots.txt says: 404 says that there is none, 503 nothing.

    One that breaks off may say more than what came.
    """
    is_whole = robots.status and robots.failure is None
    return not is_whole or robots.status >= 500 or robots.status == 429
