"""The progress of reading a site, on a terminal only: pages read, and pages known."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# Seconds before it is worth showing, and between two of its lines.
DELAY, STEP = 0.5, 0.2


@contextmanager
def site_progress() -> Iterator[Callable[[int, int], None]]:
    """Yield whom to tell how many pages are read and known; the line is removed at the end.

    0 are known where nobody can tell before all are read, as in an archive.
    """
    if not sys.stderr.isatty():
        yield lambda _done, _known: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=None)
        shown = time.monotonic() + DELAY - STEP

        def show(done: int, known: int) -> None:
            nonlocal shown
            if time.monotonic() - shown >= STEP:
                shown = time.monotonic()
                bar.update(task, completed=done, total=max(done, known) if known else None)

        yield show
