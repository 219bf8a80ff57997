"""One GET, one hop: what comes for an address, or why nothing does. It imports aiohttp."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from time import monotonic

import aiohttp
from yarl import URL

from seoaudit.document.answer import Answer, Failure
from seoaudit.document.markup import begins_with_html
from seoaudit.errors import Phrase
from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.content.kinds import too_big
from seoaudit.sources.crawl.found import Role
from seoaudit.sources.crawl.settings import CrawlSettings
from seoaudit.sources.web.body import headers_of, pieces_of
from seoaudit.sources.web.errors import describe_error, no_connection
from seoaudit.sources.web.failures import FETCH_ERRORS, failure_of
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.reach import is_inside
from seoaudit.sources.web.sessions import DaemonThreads, open_sessions

# HTML is served under these by mistake: the beginning of the body tells.
DISGUISES = ("", "text/plain", "application/octet-stream")
# A body that nobody reads is still taken to its end if it is short, so that the connection serves
# for the next request.
WORTH_TAKING = 2**16
LIMITS = FetchLimits()


class Validators(NamedTuple):
    """What an earlier answer said of its version, to be asked whether it still stands."""

    etag: str = ""
    modified: str = ""


@asynccontextmanager
async def open_fetching(
    starts: Sequence[str], settings: CrawlSettings
) -> AsyncIterator["Fetching"]:
    """Open the connections: to private addresses only if the user named one himself."""
    # so that a name that is being looked up keeps nobody from leaving
    asyncio.get_running_loop().set_default_executor(DaemonThreads())
    sessions = open_sessions(FetchLimits(connect_seconds=settings.connect_seconds))
    async with sessions.anywhere, sessions.public:
        is_private = any([await is_inside(URL(start)) for start in starts])
        yield Fetching(sessions.anywhere if is_private else sessions.public, settings)


class Fetching:
    """Requests over one session."""

    def __init__(self, session: aiohttp.ClientSession, settings: CrawlSettings) -> None:
        self._session = session
        self._settings = settings

    async def get(
        self, url: str, role: Role, *, is_own: bool, validators: Validators | None = None
    ) -> Answer:
        """Return what comes for an address; of a redirect, the redirect."""
        begun, first_byte = monotonic(), None
        answer = Answer(url, 0, fetched=datetime.now(UTC).isoformat(timespec="seconds"))
        try:
            async with (
                asyncio.timeout(self._settings.seconds),
                self._session.get(
                    URL(url, encoded=True),
                    headers=self._headers(validators, is_own=is_own),
                    allow_redirects=False,
                ) as response,
            ):
                first_byte = _since(begun)
                answer = replace(answer, status=response.status, headers=headers_of(response))
                answer = await self._with_body(answer, response, role)
        except FETCH_ERRORS as error:
            answer = replace(
                answer, failure=failure_of(error), reason=self._reason(error, answer.status)
            )
        return replace(answer, first_byte_ms=first_byte, total_ms=_since(begun))

    def _headers(self, validators: Validators | None, *, is_own: bool) -> Mapping[str, str]:
        headers = self._settings.headers_for(is_own=is_own)
        if validators and validators.etag:
            headers["If-None-Match"] = validators.etag
        if validators and validators.modified:
            headers["If-Modified-Since"] = validators.modified
        return headers

    async def _with_body(
        self, answer: Answer, response: aiohttp.ClientResponse, role: Role
    ) -> Answer:
        """Read the body if anyone wants it, and as far as anyone does."""
        is_wanted = role in (Role.SITEMAP, Role.ROBOTS) or answer.is_html
        if not is_wanted and (role is Role.RESOURCE or answer.content_type not in DISGUISES):
            await _dispose_of(response)
            return answer
        is_robots = role is Role.ROBOTS
        body, limit = bytearray(), LIMITS.robots_bytes if is_robots else self._settings.max_bytes
        async for piece in pieces_of(response):
            if not body and not is_wanted and not begins_with_html(piece):
                await _dispose_of(response)
                return answer
            body += piece
            if len(body) > limit:
                response.close()
                if is_robots:  # whose end nobody reads
                    return replace(answer, body=bytes(body[:limit]))
                return replace(answer, failure=Failure.TOO_LARGE, reason=too_big(limit))
        return replace(answer, body=bytes(body))

    def _reason(self, error: Exception, status: int) -> str:
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return no_connection(self._settings.connect_seconds)
        if isinstance(error, TimeoutError):
            after = self._settings.seconds
            if status:
                return Phrase("its body took longer than {seconds:g} seconds", seconds=after)
            return Phrase("timed out after {seconds:g} seconds: try again later", seconds=after)
        return describe_error(error)


async def _dispose_of(response: aiohttp.ClientResponse) -> None:
    length = response.content_length
    if length is None or length > WORTH_TAKING:
        response.close()
    else:
        await response.read()


def _since(begun: float) -> int:
    return round((monotonic() - begun) * 1000)
