"""A compact summary of many pages: a row per page."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from seoaudit.engine.gate import Gate
from seoaudit.inert import inert
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.band import ScoreBand
from seoaudit.report.report import PageReport
from seoaudit.reporters.html.page import name_of
from seoaudit.reporters.phrasing.fix_groups import repairs

BUCKETS = 10


class Row(NamedTuple):
    """A page in the table; `number` counts from 1 in input order.

    `rules` are those with findings, most points first; the first one costs `points`.
    """

    number: int
    score: int
    band: ScoreBand
    source: str
    name: str
    findings: int
    rules: tuple[str, ...]
    points: float
    is_failed: bool


@dataclass(slots=True)
class Digest:
    """The rows in input order."""

    rows: list[Row] = field(default_factory=list)

    def add(self, page: PageReport, gate: Gate) -> Row:
        """Add a page, and return its row."""
        own: dict[str, float] = {}
        for repair in repairs(page.findings):  # of a rule, those in the baseline are one more
            own[repair.rule] = own.get(repair.rule, 0.0) + repair.points
        rules = sorted(own, key=lambda rule: (-round(own[rule], 6), rule))
        row = Row(
            len(self.rows) + 1,
            page.score,
            page.band,
            inert(page.source),
            name_of(page),
            len(page.findings),
            tuple(map(sys.intern, rules)),  # all pages share the names of their rules
            own[rules[0]] if rules else 0.0,
            gate.fails(page),
        )
        self.rows.append(row)
        return row

    @property
    def worst_first(self) -> list[Row]:
        """The rows, lowest score first, otherwise in input order."""
        return sorted(self.rows, key=lambda row: (row.score, row.number))

    def histogram(self) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and number of pages of each score range; no range spans two bands."""
        counts = [0] * BUCKETS
        for row in self.rows:
            counts[max(0, (row.score - 1) // BUCKETS)] += 1
        for number, count in enumerate(counts):
            yield (10 * number + 1 if number else 0), 10 * number + 10, count
