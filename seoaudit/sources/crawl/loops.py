"""Whether redirects in a circle end for whoever keeps cookies, as browsers do."""

import aiohttp
from yarl import URL

from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.web.failures import FETCH_ERRORS
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.reach import is_inside, public_only
from seoaudit.sources.web.sessions import open_sessions

MAX_HOPS = 10


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
                    headers=dict(settings.headers),
                    max_redirects=MAX_HOPS,
                    timeout=aiohttp.ClientTimeout(total=settings.seconds),
                ) as response:
                    return response.status < 400
            except FETCH_ERRORS:
                return False
