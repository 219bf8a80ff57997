"""How far a long run has come, on a terminal only."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from seoaudit.errors import SourceError

T = TypeVar("T")

EVERY = 0.1
"""Seconds between two signs of life: often enough to be seen moving, too seldom to cost time."""
CLEAR = "\r\033[K"


def counted(pages: Iterable[T | SourceError]) -> Iterator[T | SourceError]:
    """The same pages; on a terminal their number so far is shown on standard error meanwhile."""
    if not sys.stderr.isatty():
        yield from pages
        return
    shown = time.monotonic()
    try:
        for number, page in enumerate(pages, start=1):
            now = time.monotonic()
            if isinstance(page, SourceError):
                sys.stderr.write(CLEAR)
            elif now - shown > EVERY:
                sys.stderr.write(f"{CLEAR}{number} audited")
                sys.stderr.flush()
                shown = now
            yield page
    finally:
        sys.stderr.write(CLEAR)
        sys.stderr.flush()
