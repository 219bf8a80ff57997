"""The signals that end a crawl with what is under way."""

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

# Ctrl-C, a polite kill and a closed terminal. Windows has only the first two.
STOPPING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


@contextmanager
def usual_signals(numbers: Iterable[int]) -> Iterator[None]:
    """Give signals back, when done, to what heard them before: asyncio takes them and forgets."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    usual = {number: signal.getsignal(number) for number in numbers}
    try:
        yield
    finally:
        for number, handler in usual.items():
            signal.signal(number, handler)
