"""Which pages are in a sample: some of every folder, the same whatever comes first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from heapq import heappop, heappush
from urllib.parse import urlsplit

from seoaudit.document.normal_address import address_id
from seoaudit.sources.crawl import traps
from seoaudit.sources.crawl.scope import origin


@lru_cache(maxsize=4096)
def folder_pattern(url: str) -> str:
    """Return what an address shares with those made by the same template, as far as it tells.

    That is its folder with numbers folded, "https://site.example/news/#/*", and the names of its
    parameters; a front page is one of its own.
    """
    parts = urlsplit(url)
    if parts.path in ("", "/") and not parts.query:
        return f"{origin(url)}/"
    folder = parts.path.rstrip("/").rpartition("/")[0]
    pattern, mark, names = traps.pattern(f"{folder}/?{parts.query}").partition("?")
    return f"{origin(url)}{pattern}*{mark}{names}"


class Sample:
    """The first `size` of the pages met so far, by their place within their folder pattern.

    That place, and the order of those with the same one, follow from a number that is like a hash
    of the address. Whatever else is met, a page only moves back in this order: one that is not
    among the first never will be, so that no other needs to be known.
    """

    def __init__(self, size: int, met: Iterable[str] = ()) -> None:
        self.size = size
        self._count = 0
        self._numbers: dict[str, list[int]] = {}
        # The last page of each pattern with the sign changed, so that the last of all comes first,
        # and what was the last once.
        self._ends: list[tuple[int, int, str]] = []
        for url in met:
            self.takes(url)

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of the addresses that are in it."""
        return frozenset(number for each in self._numbers.values() for number in each)

    def takes(self, url: str) -> bool:
        """Meet a page, again or for the first time; return whether it is in the sample so far."""
        if not self.would_take(url):
            return False
        pattern, number = folder_pattern(url), address_id(url)
        numbers = self._numbers.setdefault(pattern, [])
        place = bisect_left(numbers, number)
        if numbers[place : place + 1] != [number]:
            numbers.insert(place, number)
            self._count += 1
            self._note_end(pattern)
        if self._count > self.size:
            self._drop_last()
        return True

    def would_take(self, url: str) -> bool:
        """Whether a page would be in the sample so far if it were met."""
        if self._count < self.size or not self.size:
            return bool(self.size)
        number = address_id(url)
        place = bisect_left(self._numbers.get(folder_pattern(url), ()), number)
        return (-place, -number) >= self._end()[:2]

    def _end(self) -> tuple[int, int, str]:
        """Return what is noted of the last page in it."""
        while True:
            place, number, pattern = self._ends[0]
            numbers = self._numbers.get(pattern)
            if numbers and (1 - len(numbers), -numbers[-1]) == (place, number):
                return self._ends[0]
            heappop(self._ends)

    def _note_end(self, pattern: str) -> None:
        numbers = self._numbers[pattern]
        heappush(self._ends, (1 - len(numbers), -numbers[-1], pattern))

    def _drop_last(self) -> None:
        _, _, pattern = self._end()
        self._numbers[pattern].pop()
        self._count -= 1
        if self._numbers[pattern]:
            self._note_end(pattern)
        else:
            del self._numbers[pattern]
