"""A limit on the time that one page may take, whatever its rules do.

A timer of the system interrupts Python code and regular expressions; a rule that catches the
interruption is interrupted again. There is none on Windows and in other threads than the main one:
there a page is only limited by whoever waits for its process.

Code in C that never returns lets no interruption through, so rules of others run in a process of
their own: see `runs`. If it happens in this one, a second timer ends the process, which says on the
standard error where it was.
"""

import faulthandler
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from seoaudit.errors import Phrase, SourceError

# Whether the system has such a timer.
HAS_TIMER = sys.platform != "win32"

# The number of the standard error, which is written to without Python.
STDERR = 2

# Seconds until the next interruption, if the first one was caught.
AGAIN = 1.0

# Seconds of CPU beyond the limit until the process ends, if no interruption was of use.
LAST = 5.0


class OutOfTimeError(BaseException):
    """The time of the page is over. `rule` is the id of the rule at work, None for other work."""

    rule: str | None = None


@contextmanager
def time_limit(seconds: float, source: str) -> Iterator[None]:
    """Raise SourceError about the page `source` if the work inside takes longer than `seconds`."""
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return
    earlier = signal.signal(signal.SIGALRM, _ring)
    try:
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
            with _end_of_process(seconds + LAST):
                yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except OutOfTimeError as error:
        signal.setitimer(signal.ITIMER_REAL, 0)
        raise SourceError(source, out_of_time(seconds, error.rule)) from None
    finally:
        signal.signal(signal.SIGALRM, earlier)


@contextmanager
def _end_of_process(seconds: float) -> Iterator[None]:
    """End the process after so much CPU, unless a profiler uses the timer."""
    if sys.platform == "win32" or signal.getsignal(signal.SIGPROF) is not signal.SIG_DFL:
        yield
        return
    faulthandler.register(signal.SIGPROF, STDERR, all_threads=False, chain=True)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.unregister(signal.SIGPROF)


def out_of_time(seconds: float, rule: str | None = None) -> Phrase:
    """Return what is wrong with a page that took longer: where known, in which rule."""
    if rule:
        return Phrase(
            "took longer than {seconds:g} seconds in the rule {rule} and was skipped: leave the "
            "rule out with --ignore {rule}, or allow more with --max-seconds",
            seconds=seconds,
            rule=rule,
        )
    return Phrase(
        "took longer than {seconds:g} seconds and was skipped: allow more with --max-seconds",
        seconds=seconds,
    )


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise OutOfTimeError
