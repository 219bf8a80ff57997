"""One line of the table: a ratio of CPU times with its spread, and the limit that it must hold."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

Work = Callable[[], object]


class Row(NamedTuple):
    """What was compared, the ratio in each round, and its limit; `at_least` turns that around.

    `ours` and `theirs` are what the ratio is of, in milliseconds or another unit: they show its
    size on this machine and cannot be compared with another's.
    """

    name: str
    ratios: Sequence[float]
    limit: float
    ours: float
    theirs: float
    at_least: bool = False
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """The median of all rounds."""
        return statistics.median(self.ratios)

    @property
    def is_held(self) -> bool:
        """Whether the limit is held."""
        return self.ratio >= self.limit if self.at_least else self.ratio <= self.limit

    def __str__(self) -> str:
        sign, verdict = "≥" if self.at_least else "≤", "ok" if self.is_held else "MISSED"
        spread = f"{min(self.ratios):.2f} to {max(self.ratios):.2f}"
        sizes = f"{self.ours:.2f} / {self.theirs:.2f} {self.unit}"
        return (
            f"{self.name:<62} {self.ratio:8.2f}  {spread:>18}  {sign} {self.limit:<5g} {verdict:<7}"
            f"{sizes}"
        )


def compared(name: str, ours: Work, theirs: Work, limit: float, rounds: int = 15) -> Row:
    """Return the row of two functions, called in turns so that load affects both alike."""
    ours()  # a warm-up
    theirs()
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(rounds)]
    first, second = (statistics.median(times) * 1e3 for times in zip(*pairs, strict=True))
    return Row(name, [one / other for one, other in pairs], limit, first, second)


def seconds(work: Work) -> float:
    """Return the CPU time of one call; other processes do not count in it."""
    gc.collect()  # what an earlier call left is not this one's
    start = time.process_time()
    work()
    return time.process_time() - start
