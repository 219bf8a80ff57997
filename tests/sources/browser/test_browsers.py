"""One browser for many pages, replaced in time."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest

from seoaudit.errors import UsageError
from seoaudit.sources.browser.installed import find_browser
from seoaudit.sources.browser.limits import RenderLimits

pytest.importorskip("playwright")

from playwright.async_api import BrowserContext, async_playwright

from seoaudit.sources.browser.browsers import Browsers

T = TypeVar("T")


def with_browsers(work: Callable[[Browsers], Awaitable[T]], path: str = "", pages: int = 200) -> T:
    async def run() -> T:
        async with async_playwright() as playwright:
            browsers = Browsers(playwright, path, RenderLimits(pages_per_browser=pages))
            try:
                return await work(browsers)
            finally:
                await browsers.close()

    if not path:
        try:
            path = find_browser()
        except UsageError as error:
            pytest.skip(str(error))
    return asyncio.run(run())


async def number(context: BrowserContext) -> int:
    """Return the id of the process of a browser."""
    assert context.browser
    session = await context.browser.new_browser_cdp_session()
    found: dict[str, Any] = await session.send("SystemInfo.getProcessInfo")
    return int(next(each["id"] for each in found["processInfo"] if each["type"] == "browser"))


def test_a_browser_is_replaced_after_so_many_pages_and_not_before() -> None:
    async def work(browsers: Browsers) -> list[int]:
        numbers = []
        for _ in range(3):
            async with browsers.context() as context:
                numbers.append(await number(context))
        return numbers

    first, second, third = with_browsers(work, pages=2)
    assert first == second != third


def test_a_browser_that_still_has_pages_open_lives_until_they_are_closed() -> None:
    async def work(browsers: Browsers) -> bool:
        async with browsers.context() as first:
            async with browsers.context() as second:
                assert await number(first) != await number(second)
            return bool(first.browser and first.browser.is_connected())

    assert with_browsers(work, pages=1)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_one_that_is_gone_is_replaced() -> None:
    async def work(browsers: Browsers) -> tuple[int, int]:
        async with browsers.context() as context:
            first = await number(context)
            os.kill(first, signal.SIGKILL)
            await asyncio.sleep(0.5)
        async with browsers.context() as context:
            return first, await number(context)

    first, second = with_browsers(work)
    assert first != second


@pytest.mark.parametrize("path", ["/gone/chromium", "/bin/false"])
def test_what_is_no_browser_is_said_in_one_line(path: str) -> None:
    with pytest.raises(UsageError, match="could not be started") as error:
        with_browsers(Browsers.start, path)
    assert "\n" not in str(error.value)
