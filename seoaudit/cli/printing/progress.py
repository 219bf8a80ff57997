"""The progress of a long run, on a terminal only."""

import sys
import time
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeVar

T = TypeVar("T")

# Seconds before a progress bar is worth showing.
PROGRESS_DELAY = 0.5


def with_progress(pages: Iterable[T], total: int | None) -> Iterator[T]:
    """Yield all pages unchanged; on a terminal, show a progress bar of `total`, None if unknown.

    The bar is drawn on standard error once the run has taken a moment, and removed at the end.
    """
    if not sys.stderr.isatty():
        yield from pages
        return
    began = time.monotonic()
    done = 0
    waiting = iter(pages)
    for page in waiting:
        done += 1
        yield page
        if time.monotonic() - began > PROGRESS_DELAY:
            break
    following = next(waiting, None)
    if following is not None:
        yield from _with_bar(chain([following], waiting), done, total)


def _with_bar(pages: Iterable[T], done: int, total: int | None) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=total, completed=done)
        for page in pages:
            bar.advance(task)
            yield page
