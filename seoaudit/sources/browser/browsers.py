"""One browser at a time, replaced when it has worked long enough or is gone.

It imports playwright.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from playwright.async_api import Browser, BrowserContext, Error, Playwright

from seoaudit.errors import UsageError
from seoaudit.sources.browser.limits import RenderLimits
from seoaudit.sources.web.sessions import HEADERS

# The browser reaches nothing by itself: every request is answered for it. What slips by, such as a
# request of a peer connection, finds no name, no proxy, and no way around it.
NO_NETWORK = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
)
NO_PROXY = "http://127.0.0.1:9"

# As high as the pages that Google renders without scrolling are said to be, so that what loads in
# view is loaded: a choice.
VIEW = {"width": 1024, "height": 10_000}


class _Launched:
    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.opened = 0
        self.open = 0


class Browsers:
    """Contexts for pages, each with nothing of another page's in it. Close it when done."""

    def __init__(self, playwright: Playwright, path: str, limits: RenderLimits) -> None:
        self._playwright = playwright
        self._path = path
        self._limits = limits
        self._current: _Launched | None = None
        self._launching = asyncio.Lock()
        # Whether the system let the browser shut its pages off from the rest.
        self.is_sandboxed = True

    async def start(self) -> None:
        """Launch the browser; raise UsageError if that fails."""
        await self._launched()

    @asynccontextmanager
    async def context(self, user_agent: str | None = None) -> AsyncIterator[BrowserContext]:
        """Open a context for one page."""
        launched = await self._launched()
        launched.opened += 1
        launched.open += 1
        try:
            context = await launched.browser.new_context(
                user_agent=user_agent or HEADERS["User-Agent"],
                viewport={"width": VIEW["width"], "height": VIEW["height"]},
                service_workers="block",
                accept_downloads=False,
            )
            try:
                yield context
            finally:
                with suppress(Error):
                    await context.close()
        finally:
            launched.open -= 1
            if launched is not self._current and not launched.open:
                await _close(launched.browser)

    async def _launched(self) -> _Launched:
        async with self._launching:
            current = self._current
            if current and current.browser.is_connected():
                if current.opened < self._limits.pages_per_browser:
                    return current
                if not current.open:
                    await _close(current.browser)
            self._current = _Launched(await self._launch())
            return self._current

    async def _launch(self) -> Browser:
        is_root = sys.platform != "win32" and os.geteuid() == 0
        try:
            return await self._launch_with(sandbox=self.is_sandboxed and not is_root)
        except Error as error:
            if not self.is_sandboxed or is_root:
                raise _unusable(self._path, error) from error
        self.is_sandboxed = False  # some systems and containers do not allow it
        try:
            return await self._launch_with(sandbox=False)
        except Error as error:
            raise _unusable(self._path, error) from error

    async def _launch_with(self, *, sandbox: bool) -> Browser:
        return await self._playwright.chromium.launch(
            executable_path=self._path,
            chromium_sandbox=sandbox,
            proxy={"server": NO_PROXY, "bypass": "<-loopback>"},
            args=[*NO_NETWORK],
            ignore_default_args=["--disable-popup-blocking"],
            handle_sigint=False,
            handle_sigterm=False,
            handle_sighup=False,
        )

    async def close(self) -> None:
        """Close the browser."""
        if self._current:
            await _close(self._current.browser)


async def _close(browser: Browser) -> None:
    with suppress(Error):
        await browser.close()


def _unusable(path: str, error: Error) -> UsageError:
    reason = next((line.strip() for line in error.message.splitlines() if line.strip()), "")
    return UsageError(
        "the browser {path} could not be started ({reason})", path=path, reason=reason
    )
