"""How fast one host is asked: evenly, slower where it says so, never faster than agreed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from time import monotonic, time

# Answers in a row without complaint after which half of the speed that was lost is given back.
EARNS_BACK = 20
# A host that complains again and again is asked every half minute.
SLOWEST = 30.0


class Pace:
    """The pace of one host. Its requests begin one after the other, `interval` seconds apart."""

    def __init__(self, rate: float) -> None:
        self._fastest = 1 / rate
        self.interval = self._fastest
        self._next = 0.0
        self._paused_until = 0.0
        self._good = 0
        self._has_begun = True
        self._under_way = 0
        self._turn = asyncio.Lock()
        self._idle = asyncio.Event()
        self._idle.set()

    @asynccontextmanager
    async def request(self) -> AsyncIterator[None]:
        """Wait for the turn of one request, and hold it while it lasts."""
        async with self._turn:
            await self._wait()
            self._begin()
        try:
            yield
        finally:
            self._end()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Do the same when nothing else is asked of the host."""
        async with self._turn:
            await self._idle.wait()
            await self._wait()
            self._begin()
            try:
                yield
            finally:
                self._end()

    def keep(self, delay: float | None) -> None:
        """Keep to a delay between requests that the host wants, if that is slower."""
        self._fastest = max(self._fastest, delay or 0)
        self.interval = max(self.interval, self._fastest)

    def slow_down(self, wait: float = 0) -> None:
        """Take notice that the host complained: pause `wait` seconds, and go at half the speed.

        Complaints about requests that were under way together count as one.
        """
        self._paused_until = max(self._paused_until, monotonic() + wait)
        self._good = 0
        if self._has_begun:
            self._has_begun = False
            self.interval = min(self.interval * 2, max(self._fastest, SLOWEST))

    def went_well(self) -> None:
        """Take notice of an answer without complaint."""
        self._good += 1
        if self._good >= EARNS_BACK:
            self._good = 0
            self.interval = max(self._fastest, self.interval / 2)

    async def _wait(self) -> None:
        while (left := max(self._next, self._paused_until) - monotonic()) > 0:
            await asyncio.sleep(left)
        self._next = monotonic() + self.interval

    def _begin(self) -> None:
        self._has_begun = True
        self._under_way += 1
        self._idle.clear()

    def _end(self) -> None:
        self._under_way -= 1
        if not self._under_way:
            self._idle.set()


def retry_after(value: str, now: float | None = None) -> float | None:
    """Return the seconds to wait by a Retry-After, in seconds or as a date; None if it is neither.

    https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
    """
    if value.strip().isdecimal():
        return float(value)
    try:
        date = parsedate_to_datetime(value).timestamp()
    except ValueError:
        return None
    return max(0.0, date - (time() if now is None else now))
