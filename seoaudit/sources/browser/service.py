"""The rendering of pages, one browser for all, on the running loop. It imports playwright."""

import asyncio
from concurrent.futures import Future
from contextlib import AsyncExitStack, suppress
from dataclasses import replace

from playwright.async_api import Error, async_playwright

from seoaudit.document.document import Document
from seoaudit.document.rendering import NotRendered, Rendering
from seoaudit.sources.browser.beside import Supply
from seoaudit.sources.browser.browsers import Browsers
from seoaudit.sources.browser.limits import Manners, RenderLimits
from seoaudit.sources.browser.resources import Resources
from seoaudit.sources.browser.visit import Crashed, Visit
from seoaudit.sources.web.limits import FetchLimits
from seoaudit.sources.web.sessions import DaemonThreads, open_sessions

# How often a page is tried: a browser that is gone may have gone for another page's sake.
TRIES = 2
# Seconds beyond its limit after which a page is given up, whatever the browser does.
GRACE = 15.0


class Service:
    """Renders pages, some at a time."""

    def __init__(
        self, browsers: Browsers, resources: Resources, limits: RenderLimits, manners: Manners
    ) -> None:
        self.stopped = asyncio.Event()
        self.is_sandboxed = browsers.is_sandboxed
        self._browsers = browsers
        self._resources = resources
        self._limits = limits
        self._user_agent = manners.user_agent
        self._places = asyncio.Semaphore(limits.at_once)
        self._loop = asyncio.get_running_loop()
        self._under_way = set[asyncio.Task[object]]()

    def start(self, document: Document, supply: Supply) -> Future[Document]:
        """Start rendering a page, from any thread."""
        return asyncio.run_coroutine_threadsafe(self._rendered(document, supply), self._loop)

    def stop(self) -> None:
        """Cancel what is in progress and stop, from any thread."""
        self._loop.call_soon_threadsafe(self.stopped.set)

    async def cancel(self) -> None:
        """Cancel what is in progress; wait a second at most until it has ended.

        Other tasks of the loop are left alone: the browser is closed by those of playwright.
        """
        under_way = list(self._under_way)
        for task in under_way:
            task.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(1):
                await asyncio.gather(*under_way, return_exceptions=True)

    async def _rendered(self, document: Document, supply: Supply) -> Document:
        if task := asyncio.current_task():
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        async with self._places:
            return replace(document, rendering=await self._rendering(document, supply))

    async def _rendering(self, document: Document, supply: Supply) -> Rendering:
        for _ in range(TRIES):
            try:
                async with asyncio.timeout(self._limits.seconds + GRACE):
                    return await self._visit(document, supply)
            except (Crashed, Error):
                continue
            except TimeoutError:
                return Rendering(failure=NotRendered.SLOW)
        return Rendering(failure=NotRendered.CRASHED)

    async def _visit(self, document: Document, supply: Supply) -> Rendering:
        async with self._browsers.context(self._user_agent) as context:
            visit = Visit(context, document, self._resources, self._limits, supply)
            return await visit.rendering()


def serve(path: str, limits: RenderLimits, manners: Manners, ready: Future[Service]) -> None:
    """Run a service, handed out through `ready`, until it is told to stop."""
    try:
        asyncio.run(_serve(path, limits, manners, ready))
    except BaseException as error:  # noqa: BLE001 - it belongs to who waits for the service
        if not ready.done():
            ready.set_exception(error)


async def _serve(path: str, limits: RenderLimits, manners: Manners, ready: Future[Service]) -> None:
    asyncio.get_running_loop().set_default_executor(DaemonThreads())
    async with AsyncExitStack() as open_things:
        playwright = await open_things.enter_async_context(async_playwright())
        sessions = open_sessions(FetchLimits())
        await open_things.enter_async_context(sessions.anywhere)
        await open_things.enter_async_context(sessions.public)
        browsers = Browsers(playwright, path, limits)
        open_things.push_async_callback(browsers.close)
        await browsers.start()
        service = Service(browsers, Resources(sessions, limits, manners), limits, manners)
        ready.set_result(service)
        await service.stopped.wait()
        await service.cancel()
