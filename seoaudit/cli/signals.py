"""Signals that end the program: it stops as for Ctrl-C, with what is finished."""

import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TypeVar

T = TypeVar("T")

EXIT_SIGINT = 130
# Programs that a signal ends exit with this and its number.
EXIT_SIGNAL = 128
# A closed terminal, a polite kill, Ctrl-\ and the end of the CPU that a batch system allows.
# Windows has only the kill.
NAMES = ("SIGHUP", "SIGTERM", "SIGQUIT", "SIGXCPU")


class StoppedError(KeyboardInterrupt):
    """One of the signals came."""


@contextmanager
def stoppable() -> Iterator[list[int]]:
    """Raise StoppedError at a signal; the list has the numbers of those that came.

    One that is ignored, as `nohup` asks, stays ignored.
    """
    came: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield came
        return

    def stop(number: int, _frame: FrameType | None) -> None:
        came.append(number)
        raise StoppedError

    listened = [each for each in _numbers(*NAMES) if signal.getsignal(each) == signal.SIG_DFL]
    for number in listened:
        signal.signal(number, stop)
    try:
        yield came
    finally:
        for number in listened:
            signal.signal(number, signal.SIG_DFL)


class Interruption:
    """Lets Ctrl-C, or a signal to stop, end a run with what is finished by then."""

    def __init__(self) -> None:
        self.came = False
        self._is_waiting = False
        self._usual: dict[int, Callable[[int, FrameType | None], object]] = {}

    def ends(self, reports: Iterable[T]) -> Iterator[T]:
        """Yield the reports until the user interrupts; a report that is finished is yielded."""
        self._listen()
        waiting = iter(reports)
        try:
            while not self.came:
                self._is_waiting = True
                report = next(waiting)
                self._is_waiting = False
                yield report
        except StopIteration:
            pass
        except KeyboardInterrupt:
            self.came = True
        finally:
            self._is_waiting = False
            for number, usual in self._usual.items():
                signal.signal(number, usual)
            if close := getattr(waiting, "close", None):
                close()

    def _listen(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        for number in _numbers("SIGINT", *NAMES):
            usual = signal.getsignal(number)
            if callable(usual):
                self._usual[number] = usual
                signal.signal(number, self._hear)

    def _hear(self, number: int, frame: FrameType | None) -> None:
        """Raise what is usual, unless a report is being written; at the second signal always."""
        is_first, self.came = not self.came, True
        try:
            self._usual[number](number, frame)
        except KeyboardInterrupt:
            if self._is_waiting or not is_first:
                raise


def _numbers(*names: str) -> list[int]:
    return [getattr(signal, name) for name in names if hasattr(signal, name)]
