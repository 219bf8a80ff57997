"""What a crawl has come to: its pages counted, and the traps it met."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from time import monotonic

from seoaudit.named_tuple import NamedTuple

# Seconds between two counts, and how many times as long as one took.
COUNTED_EVERY, SHARE_OF_COUNTING = 0.3, 50


class Progress(NamedTuple):
    """How many pages are done, and how many are known."""

    done: int
    known: int


class Trap(NamedTuple):
    """Addresses without end, of which no more were asked for: form, how many, and one of them."""

    pattern: str
    addresses: int
    example: str


class Tally:
    """Counts the rows of a frontier."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._progress = Progress(0, 0)
        self._count_again = 0.0

    def counts(self) -> Counter[str]:
        """Count the pages by state, the skipped ones by why: done, failed, new, robots, depth."""
        sql = (
            "SELECT CASE state WHEN 'skipped' THEN why ELSE state END, count(*) FROM url "
            "WHERE role = 'page' GROUP BY 1"
        )
        return Counter({str(name): int(str(count)) for name, count in self._all(sql)})

    def progress(self) -> Progress:
        """Return about how many pages are done and known: counted anew from time to time."""
        now = monotonic()
        if now >= self._count_again:
            counts = self.counts()
            self._progress = Progress(counts["done"] + counts["failed"], counts.total())
            took = monotonic() - now
            self._count_again = now + max(COUNTED_EVERY, SHARE_OF_COUNTING * took)
        return self._progress

    def pages_finished(self) -> int:
        """Return how many pages were asked for and ended, well or not."""
        sql = "SELECT count(*) FROM url WHERE role = 'page' AND state IN ('done', 'failed')"
        return int(str(self._all(sql)[0][0]))

    def traps(self) -> list[Trap]:
        """Return the addresses without end that were found, by their forms."""
        sql = (
            "SELECT why, count(*), min(url) FROM url WHERE state = 'skipped' "
            "AND why LIKE 'trap %' GROUP BY why ORDER BY why"
        )
        return [
            Trap(str(why).removeprefix("trap "), int(str(count)), str(url))
            for why, count, url in self._all(sql)
        ]

    def _all(self, sql: str, *values: object) -> Sequence[tuple[object, ...]]:
        return self.connection.execute(sql, values).fetchall()
