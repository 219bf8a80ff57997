"""A session for fetching pages. It imports aiohttp: load this module only to fetch a page."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar

import aiohttp
from yarl import URL

from seoaudit.document.answer import HTML_TYPES, Answer
from seoaudit.document.document import Document
from seoaudit.errors import Phrase, SourceError
from seoaudit.sources.content.kinds import refusal, too_big
from seoaudit.sources.web.body import headers_of, read_body
from seoaudit.sources.web.errors import (
    describe_error,
    no_connection,
    redirects_without_end,
    through,
    timed_out,
)
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.proxies import shown_proxy
from seoaudit.sources.web.reach import is_inside
from seoaudit.sources.web.sessions import DaemonThreads, Sessions, open_sessions

if TYPE_CHECKING:
    from aiohttp.client import _RequestContextManager

T = TypeVar("T")

Robots = tuple[str | None, int | None]


class Refused(Exception):  # noqa: N818 - the server answered, but not with a page
    """A response that is not a page; the message says why."""


# The status of a robots.txt that was requested but did not arrive.
NO_ANSWER = 0


class Client:
    """Fetches pages within the limits; each host's robots.txt is fetched once."""

    def __init__(self, sessions: Sessions, limits: FetchLimits) -> None:
        self.stopped = asyncio.Event()
        self._sessions = sessions
        self._limits = limits
        self._loop = asyncio.get_running_loop()
        self._any_host = asyncio.Semaphore(limits.at_once)
        self._by_host = defaultdict[str, asyncio.Semaphore](
            lambda: asyncio.Semaphore(limits.per_host)
        )
        self._inside = dict[tuple[str, str], asyncio.Task[bool]]()
        self._robots = dict[tuple[URL, aiohttp.ClientSession], asyncio.Task[Robots]]()

    def start(self, url: str) -> Future[Document | SourceError]:
        """Start fetching a page, from any thread."""
        return asyncio.run_coroutine_threadsafe(self.page(url), self._loop)

    def start_part(self, url: str, offset: int, length: int) -> Future[bytes | SourceError]:
        """Start fetching some bytes of a file, from any thread."""
        return asyncio.run_coroutine_threadsafe(self.part(url, offset, length), self._loop)

    def stop(self) -> None:
        """Cancel what is in progress and stop, from any thread."""
        self._loop.call_soon_threadsafe(self.stopped.set)

    async def page(self, url: str) -> Document | SourceError:
        """Return the page at `url` with its site's robots.txt, or the error."""
        return await self._asked(url, self._page)

    async def part(self, url: str, offset: int, length: int) -> bytes | SourceError:
        """Return some bytes of the file at `url`, or the error; never the whole file instead."""
        return await self._asked(url, partial(self._part, offset=offset, length=length))

    async def _asked(self, url: str, ask: Callable[[str], Awaitable[T]]) -> T | SourceError:
        """Return what comes for `url` once its host has a place free, or the error."""
        try:
            host = URL(url).host or ""
            async with self._by_host[host], self._any_host:
                return await ask(url)
        except aiohttp.ConnectionTimeoutError:
            problem = no_connection(self._limits.connect_seconds)
            return SourceError(url, through(problem, shown_proxy(url)))
        except TimeoutError:
            problem = timed_out(self._limits.seconds)
            return SourceError(url, through(problem, shown_proxy(url)))
        except aiohttp.TooManyRedirects as error:
            return SourceError(url, redirects_without_end(error.history))
        except Refused as error:
            return SourceError(url, str(error))
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return SourceError(url, describe_error(error, shown_proxy(url)))

    async def _page(self, url: str) -> Document:
        async with asyncio.timeout(self._limits.seconds) as clock:
            session = await self._session_for(URL(url))
            answer = await self._answer(url, session)
        robots: Robots = (None, None)
        with suppress(TimeoutError):
            async with asyncio.timeout_at(clock.when()):
                robots = await self._robots_of(URL(answer.url).origin(), session)
        robots_txt, robots_status = robots
        return Document(
            answer.body,
            url=answer.url,
            status=answer.status,
            headers=answer.headers,
            robots_txt=robots_txt,
            robots_status=robots_status,
            source=url,
        )

    async def _session_for(self, url: URL) -> aiohttp.ClientSession:
        """Return the connections that a page, its redirects and its robots.txt may use."""
        if self._limits.allow_private:
            return self._sessions.anywhere
        key = (url.scheme, url.host or "")
        if key not in self._inside:
            self._inside[key] = asyncio.create_task(is_inside(url))
        is_open = await asyncio.shield(self._inside[key])
        return self._sessions.anywhere if is_open else self._sessions.public

    def _get(
        self, session: aiohttp.ClientSession, url: URL, headers: Mapping[str, str] | None = None
    ) -> "_RequestContextManager":
        # aiohttp counts the redirect that it refuses to follow
        return session.get(url, headers=headers, max_redirects=self._limits.redirects + 1)

    async def _part(self, url: str, *, offset: int, length: int) -> bytes:
        if length > self._limits.bytes:
            raise Refused(too_big(self._limits.bytes))
        asked = {"Range": f"bytes={offset}-{offset + length - 1}", "Accept-Encoding": "identity"}
        async with asyncio.timeout(self._limits.seconds):
            session = await self._session_for(URL(url))
            async with self._get(session, URL(url), asked) as response:
                if response.status != HTTPStatus.PARTIAL_CONTENT:
                    raise Refused(
                        Phrase(
                            "the server answered {status} instead of sending a part of the file",
                            status=_status(response),
                        )
                    )
                return bytes((await read_body(response, length))[:length])

    async def _answer(self, url: str, session: aiohttp.ClientSession) -> Answer:
        async with self._get(session, URL(url)) as response:
            if response.headers.get("Content-Type") and response.content_type not in HTML_TYPES:
                raise Refused(await _no_page(response))
            content = await read_body(response, self._limits.bytes)
            if len(content) > self._limits.bytes:
                raise Refused(too_big(self._limits.bytes))
            body = bytes(content)
            if problem := refusal(body):
                raise Refused(
                    Phrase(
                        "the server answered {status}, but the content is {problem}",
                        status=_status(response),
                        problem=problem,
                    )
                )
            return Answer(str(response.url), response.status, headers_of(response), body)

    async def _robots_of(self, origin: URL, session: aiohttp.ClientSession) -> Robots:
        key = (origin, session)
        if key not in self._robots:
            self._robots[key] = asyncio.create_task(self._fetch_robots(origin, session))
        return await asyncio.shield(self._robots[key])

    async def _fetch_robots(self, origin: URL, session: aiohttp.ClientSession) -> Robots:
        """Return the text if there is one, and the status; NO_ANSWER without a response."""
        limit = self._limits.robots_bytes
        try:
            async with (
                asyncio.timeout(self._limits.robots_seconds),
                self._get(session, origin / "robots.txt") as response,
            ):
                if not response.ok:
                    return None, response.status
                body = await read_body(response, limit)
                return body[:limit].decode("utf-8-sig", "replace"), response.status
        except aiohttp.TooManyRedirects as error:
            return None, error.history[-1].status
        except (aiohttp.ClientError, OSError, ValueError):  # a TimeoutError is an OSError
            return None, NO_ANSWER


def serve(limits: FetchLimits, ready: Future[Client]) -> None:
    """Run a client, handed out through `ready`, until it is told to stop."""
    asyncio.run(_serve(limits, ready))


async def _serve(limits: FetchLimits, ready: Future[Client]) -> None:
    asyncio.get_running_loop().set_default_executor(DaemonThreads())
    sessions = open_sessions(limits)
    async with sessions.anywhere, sessions.public:
        client = Client(sessions, limits)
        ready.set_result(client)
        await client.stopped.wait()
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)


async def _no_page(response: aiohttp.ClientResponse) -> str:
    """Describe a response that is not HTML; for an error status, with the beginning of its text."""
    sentence = Phrase(
        "the server answered {status} with {content_type}, not HTML",
        status=_status(response),
        content_type=response.content_type,
    )
    if response.ok or not _is_text(response.content_type):
        return Phrase("{sentence}: give the URL of a page", sentence=sentence)
    body = await read_body(response, 200)
    return Phrase(
        "{sentence}: {beginning}",
        sentence=sentence,
        beginning=" ".join(body[:200].decode(errors="replace").split()),
    )


def _is_text(content_type: str) -> bool:
    return content_type.startswith("text/") or content_type.endswith(("json", "xml"))


def _status(response: aiohttp.ClientResponse) -> str:
    try:
        return f"{response.status} {HTTPStatus(response.status).phrase}"
    except ValueError:
        return str(response.status)
