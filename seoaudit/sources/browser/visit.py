"""One page in the browser: opened, its scripts run until they rest, its DOM read.

It imports playwright.
"""

import asyncio
from contextlib import suppress
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import aiohttp
from playwright.async_api import BrowserContext, CDPSession, Error, Page, Request, Route

from seoaudit.document.document import Document, decode
from seoaudit.document.rendering import NotRendered, Rendering
from seoaudit.sources.browser.beside import NOWHERE, Supply
from seoaudit.sources.browser.limits import RenderLimits
from seoaudit.sources.browser.needed import NEEDED, headers_to_send, headers_to_show, is_needed
from seoaudit.sources.browser.resources import Resources

HERE = Path(__file__).parent
BEFORE, AFTER = (HERE / name for name in ("before.js", "after.js"))

# Seconds in which a page is drawn and its observers are told what is in view.
FRAMES = 0.1
# How often what a page asked for last may ask for more, as lists do that fill themselves.
ROUNDS = 8
# Seconds that reading the DOM may take; a script that does not end is then ended, as often.
READING = 3.0
ENDINGS = 2

# How often a page may be loaded.
TIMES = 2

MAX_ERRORS, MAX_ERROR = 3, 200


class Crashed(Exception):  # noqa: N818 - what happened, not whose fault
    """The browser, or its process for this page, is gone."""


class Visit:
    """The rendering of one page in a context of its own."""

    def __init__(
        self,
        context: BrowserContext,
        document: Document,
        resources: Resources,
        limits: RenderLimits,
        supply: Supply,
    ) -> None:
        self._context = context
        self._document = document
        self._resources = resources
        self._limits = limits
        self._supply = supply
        self._url = urldefrag(document.url or f"{NOWHERE}/").url
        self._times_sent = 0
        self._redirect: str | None = None
        self._errors = list[str]()
        self._unanswered = 0
        self._requests = 0
        self._bytes = 0
        self._is_crashed = False
        # Set when the page is gone: by a crash, or because a script leaves it.
        self._gone = asyncio.Event()

    async def rendering(self) -> Rendering:
        """Return what became of the page. Raises Crashed, and Error for a browser that is gone."""
        is_stored = self._supply(self._url) is not None
        session = await self._resources.session_for(self._url, is_stored=is_stored)
        await self._context.add_init_script(path=BEFORE)
        page = await self._context.new_page()
        page.on("crash", self._note_crash)
        page.on("pageerror", self._note_error)
        self._context.on("page", lambda other: asyncio.ensure_future(_close(other)))

        async def answer(route: Route, request: Request) -> None:
            with suppress(Error):  # the page is gone, and nobody waits for it
                await self._answer(route, request, page, session)

        await self._context.route("**/*", answer)
        await self._context.route_web_socket("**/*", lambda socket: socket.close())
        devtools = await self._context.new_cdp_session(page)
        is_settled = await self._run(page, devtools)
        if self._is_crashed:
            raise Crashed
        if self._gone.is_set():
            failure = None if self._redirect else NotRendered.RELOADS
            return self._made(None, failure, is_settled=is_settled)
        return await self._read(devtools, is_settled=is_settled)

    def _note_crash(self, _: Page) -> None:
        self._is_crashed = True
        self._gone.set()

    def _note_error(self, error: Error) -> None:
        if len(self._errors) < MAX_ERRORS:
            self._errors.append(error.message.partition("\n")[0][:MAX_ERROR])

    async def _run(self, page: Page, devtools: CDPSession) -> bool:
        """Let the scripts run; return whether they came to rest in time."""
        working = asyncio.ensure_future(self._settle(page, devtools))
        leaving = asyncio.ensure_future(self._gone.wait())
        try:
            done, _ = await asyncio.wait(
                {working, leaving},
                timeout=self._limits.seconds,
                return_when=asyncio.FIRST_COMPLETED,
            )
            if working in done and not self._gone.is_set():
                working.result()
            return working in done
        finally:
            working.cancel()
            leaving.cancel()
            await asyncio.gather(working, leaving, return_exceptions=True)

    async def _settle(self, page: Page, devtools: CDPSession) -> None:
        """Wait for what the page loads, and put its clock forward while it asks for more."""
        rest = asyncio.Event()
        devtools.on("Emulation.virtualTimeBudgetExpired", lambda _: rest.set())
        await page.goto(self._url, wait_until="commit", timeout=0)
        await page.wait_for_load_state("load", timeout=0)
        for _ in range(ROUNDS):
            asked = self._requests
            await asyncio.sleep(FRAMES)
            rest.clear()
            await devtools.send(
                "Emulation.setVirtualTimePolicy",
                {"policy": "pauseIfNetworkFetchesPending", "budget": self._limits.script_ms},
            )
            await rest.wait()
            await asyncio.sleep(FRAMES)
            if self._requests == asked:
                return

    async def _read(self, devtools: CDPSession, *, is_settled: bool) -> Rendering:
        for _ in range(1 + ENDINGS):
            try:
                async with asyncio.timeout(READING):
                    html = await _dom(devtools)
                break
            except TimeoutError:
                is_settled = False
                with suppress(TimeoutError):
                    async with asyncio.timeout(READING):
                        await devtools.send("Runtime.terminateExecution")
        else:
            return self._made(None, NotRendered.ENDLESS, is_settled=False)
        if len(html) > self._limits.page_bytes:
            return self._made(None, NotRendered.TOO_LARGE, is_settled=is_settled)
        return self._made(html, None, is_settled=is_settled)

    def _made(
        self, html: str | None, failure: NotRendered | None, *, is_settled: bool
    ) -> Rendering:
        errors, redirect = tuple(self._errors), self._redirect
        return Rendering(html, failure, redirect, errors, is_settled, self._unanswered)

    async def _answer(
        self, route: Route, request: Request, page: Page, session: aiohttp.ClientSession
    ) -> None:
        """Answer a request of the page, or of whatever it opened."""
        if request.is_navigation_request():
            await self._navigate(route, request, page)
        elif not is_needed(request.resource_type, request.method, request.url) or self._is_over:
            await self._refuse(route, request)
        else:
            self._requests += 1
            await self._fetch(route, request, session)

    async def _navigate(self, route: Route, request: Request, page: Page) -> None:
        """Send the page that is known already, once more if it asks; the browser goes nowhere else.

        Scripts that set a cookie and load the page again see what that changes. A page whose
        address nobody knows may be sent to the host that it is for, as to its https.
        """
        target = urldefrag(request.url).url
        if not self._times_sent:  # as the browser writes it
            self._url = target
        if request.frame != page.main_frame:
            await self._refuse(route, request)
        elif self._is_at(target) and self._times_sent < TIMES:
            self._times_sent += 1
            self._url = target
            headers = headers_to_show(tuple(self._document.headers))
            headers["content-type"] = "text/html; charset=utf-8"
            body = decode(self._document).text.encode("utf-8", "replace")
            await route.fulfill(status=200, headers=headers, body=body)
        else:
            self._redirect = target if target != self._url else None
            self._gone.set()
            await route.fulfill(status=204)

    def _is_at(self, target: str) -> bool:
        is_moved = self._url.startswith(NOWHERE) and urlsplit(target).path in ("", "/")
        return target == self._url or is_moved

    async def _fetch(self, route: Route, request: Request, session: aiohttp.ClientSession) -> None:
        answer = self._supply(request.url) or await self._resources.get(
            request.url, request.resource_type, headers_to_send(request.headers), session
        )
        self._bytes += len(answer.body)
        if not answer.status:
            await self._refuse(route, request)
            return
        await route.fulfill(
            status=answer.status, headers=headers_to_show(answer.headers), body=answer.body
        )

    async def _refuse(self, route: Route, request: Request) -> None:
        self._unanswered += request.resource_type in NEEDED
        await route.abort("blockedbyclient")

    @property
    def _is_over(self) -> bool:
        """Whether the page has asked for all that it may."""
        return self._requests >= self._limits.requests or self._bytes >= self._limits.page_bytes


async def _dom(devtools: CDPSession) -> str:
    """Return the DOM as HTML, read where the page's own scripts cannot interfere."""
    tree = await devtools.send("Page.getFrameTree")
    world = await devtools.send(
        "Page.createIsolatedWorld",
        {"frameId": tree["frameTree"]["frame"]["id"], "worldName": "seoaudit"},
    )
    found = await devtools.send(
        "Runtime.evaluate",
        {
            "expression": AFTER.read_text("utf-8"),
            "contextId": world["executionContextId"],
            "returnByValue": True,
        },
    )
    return str(found["result"].get("value", ""))


async def _close(page: Page) -> None:
    with suppress(Error):
        await page.close()
