"""What pages need to be rendered, fetched for the browser, which has no network of its own.

So what limits and protects every fetch holds for scripts, too: only public addresses unless the
page is a private one itself, checked where the connection is made and at every redirect.
"""

import asyncio
from collections import OrderedDict
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from seoaudit.document.answer import Answer, Failure
from seoaudit.sources.browser.limits import Manners, RenderLimits
from seoaudit.sources.web.body import headers_of, read_body
from seoaudit.sources.web.failures import FETCH_ERRORS, failure_of
from seoaudit.sources.web.reach import is_inside
from seoaudit.sources.web.sessions import Sessions

# Bytes of scripts and style sheets that are kept for the next pages, which often need the same.
KEPT = 64 * 2**20
KEPT_KINDS = frozenset(("script", "stylesheet"))

OK = 200
# No browser follows more redirects in a row.
MAX_HOPS = 20

Asked = tuple[str, aiohttp.ClientSession]


class Resources:
    """Answers for the requests of pages, over the sessions of the running loop."""

    def __init__(self, sessions: Sessions, limits: RenderLimits, manners: Manners) -> None:
        self._sessions = sessions
        self._limits = limits
        self._manners = manners
        self._kept = OrderedDict[Asked, Answer]()
        self._size = 0
        self._robots = dict[Asked, asyncio.Task[Answer]]()

    async def session_for(self, url: str, *, is_stored: bool = False) -> aiohttp.ClientSession:
        """Return the connections that a page at this address may use.

        One that is stored, and stands at an address that it may only have later, reaches nothing
        private.
        """
        is_open = self._limits.allow_private or (not is_stored and await is_inside(URL(url)))
        return self._sessions.anywhere if is_open else self._sessions.public

    async def get(
        self, url: str, kind: str, headers: dict[str, str], session: aiohttp.ClientSession
    ) -> Answer:
        """Return what comes for an address, redirects followed; with a failure if nothing does."""
        if kept := self._kept.get((url, session)):
            self._kept.move_to_end((url, session))
            return kept
        answer = await self._follow(url, headers, session)
        if kind in KEPT_KINDS and answer.status == OK and not answer.failure:
            self._keep((url, session), answer)
        return answer

    async def _follow(
        self, url: str, headers: dict[str, str], session: aiohttp.ClientSession
    ) -> Answer:
        """Return the last answer of the redirects that an address leads to."""
        for _ in range(MAX_HOPS):
            if not await self._is_allowed(url, session):
                return Answer(url, 0)
            answer = await self._fetch(url, headers, session)
            if not answer.is_redirect or not answer.location:
                return answer
            url = answer.location
        return Answer(url, 0, failure=Failure.PROTOCOL)

    def _keep(self, asked: Asked, answer: Answer) -> None:
        self._size += len(answer.body)
        self._kept[asked] = answer
        while self._size > KEPT:
            self._size -= len(self._kept.popitem(last=False)[1].body)

    async def _is_allowed(self, url: str, session: aiohttp.ClientSession) -> bool:
        reader = self._manners.reader
        if reader is None:
            return True
        parts = urlsplit(url)
        place = (f"{parts.scheme}://{parts.netloc}/robots.txt", session)
        if place not in self._robots:
            self._robots[place] = asyncio.create_task(self._fetch(place[0], {}, session))
        robots = await asyncio.shield(self._robots[place])
        return reader.is_allowed(robots, url)

    async def _fetch(
        self, url: str, headers: dict[str, str], session: aiohttp.ClientSession
    ) -> Answer:
        if self._manners.user_agent:
            headers = {**headers, "User-Agent": self._manners.user_agent}
        if self._manners.is_own(url):
            headers = {**headers, **dict(self._manners.headers)}
        turns = self._manners.turns
        if turns:
            await turns.wait(url)
        try:
            async with (
                asyncio.timeout(self._limits.resource_seconds),
                session.get(
                    URL(url, encoded=True), headers=headers, allow_redirects=False
                ) as response,
            ):
                body = await read_body(response, self._limits.resource_bytes)
                if len(body) > self._limits.resource_bytes:
                    return Answer(url, 0, failure=Failure.TOO_LARGE)
                answer = Answer(url, response.status, headers_of(response), bytes(body))
        except FETCH_ERRORS as error:
            return Answer(url, 0, failure=failure_of(error))
        if turns:
            turns.note(url, answer)
        return answer
