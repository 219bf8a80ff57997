"""How work grows with its input, in calls instead of seconds: the same on every machine."""

import sys
from collections.abc import Callable
from types import FrameType


def calls(work: Callable[[], object]) -> int:
    """The functions that are called while `work` runs, those written in C among them."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def doubles_at_most(work: Callable[[int], object], size: int) -> bool:
    """Whether twice the input costs about twice the calls."""
    return calls(lambda: work(2 * size)) <= 2.2 * calls(lambda: work(size)) + 1000
