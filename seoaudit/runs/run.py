"""The result of auditing many pages, page by page, and its totals."""

import enum
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from seoaudit.document.source_name import is_url
from seoaudit.engine.gate import Gate
from seoaudit.engine.score import FORMULA
from seoaudit.errors import SourceError
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.packed import Packed, unpack
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Safety, Severity
from seoaudit.rule.messages import Words
from seoaudit.rule.need import Need
from seoaudit.runs.replay import Replay
from seoaudit.version import __version__

SCHEMA = "seoaudit/report/1"


class Verdict(enum.StrEnum):
    """Whether a run is good enough: NOT_AUDITED if a source or a rule could not be."""

    GOOD_ENOUGH = "good-enough"
    NOT_GOOD_ENOUGH = "not-good-enough"
    NOT_AUDITED = "not-audited"


class PageScore(NamedTuple):
    """A page and its score."""

    score: int
    source: str


class RuleCost(NamedTuple):
    """What a rule found in a run: the pages, the findings, and the points they cost in all."""

    rule: str
    pages: int
    findings: int
    points: float


def _lower(one: PageScore | None, other: PageScore) -> PageScore:
    """Return the page that scores less, the earlier one of two equals."""
    return other if one is None or other.score < one.score else one


class Tally:
    """The totals of a run; `crashed` has, for each rule, the places where it crashed.

    `fixable` counts the findings in files that `seoaudit fix` can mend, by the safety of the fixes.
    `lacking` counts the pages that some rule could not judge, by what they lack. If
    `is_compared`, with a baseline or the `revision`, `known_pages` counts the pages that were there
    before, and `changes` the known, new and fixed findings of all pages.
    """

    def __init__(self) -> None:
        self.scores: list[int] = []
        self.lowest: PageScore | None = None
        self.failed = 0
        self.lowest_failed: PageScore | None = None
        self.findings: Counter[Severity] = Counter()
        self.fixable: Counter[Safety] = Counter()
        self.lacking: Counter[Need] = Counter()
        self.crashed: dict[str, list[str]] = {}
        self._costs: dict[str, RuleCost] = {}
        self.is_compared = False
        self.known_pages = 0
        self.changes: Counter[str] = Counter()
        self.revision: str | None = None

    @property
    def pages(self) -> int:
        """How many pages were audited."""
        return len(self.scores)

    @property
    def mean(self) -> float:
        """The mean score, to one decimal; only if there are pages."""
        return round(sum(self.scores) / len(self.scores), 1)

    def add(self, page: PageReport, gate: Gate) -> None:
        """Count one more page."""
        self.scores.append(page.score)
        this = PageScore(page.score, page.source)
        self.lowest = _lower(self.lowest, this)
        if gate.fails(page):
            self.failed += 1
            self.lowest_failed = _lower(self.lowest_failed, this)
        self.findings.update(finding.severity for finding in page.findings)
        self._add_costs(page)
        if not is_url(page.source):
            self.fixable.update(page.fixable)
        self.lacking.update(page.lacks)
        if page.before:
            known = sum(finding.known for finding in page.findings)
            self.is_compared = True
            self.known_pages += page.before.score is not None
            self.revision = page.before.revision
            self.changes.update(known=known, new=page.before.new, fixed=page.before.fixed)
        for result in page.crashed:
            self.crashed.setdefault(result.id, []).append(f"{page.source}: {result.error}")

    def _add_costs(self, page: PageReport) -> None:
        points: dict[str, list[float]] = {}
        for finding in page.findings:
            points.setdefault(finding.rule, []).append(finding.points)
        for rule, costs in points.items():
            _, pages, findings, total = self._costs.get(rule, RuleCost(rule, 0, 0, 0.0))
            self._costs[rule] = RuleCost(rule, pages + 1, findings + len(costs), total + sum(costs))

    @property
    def costs(self) -> Sequence[RuleCost]:
        """The rules with findings, most points over all pages first."""
        return sorted(
            self._costs.values(), key=lambda cost: (-round(cost.points, 6), -cost.pages, cost.rule)
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the summary of the JSON report."""
        return {
            "pages": self.pages,
            "failed": self.failed,
            "score": {"min": min(self.scores), "mean": self.mean, "max": max(self.scores)}
            if self.scores
            else None,
            "findings": {level.name.lower(): self.findings[level] for level in reversed(Severity)},
            "rules": [{**cost._asdict(), "points": round(cost.points, 2)} for cost in self.costs],
            "before": self._before(),
        }

    def _before(self) -> dict[str, int] | None:
        """Return what changed on all pages; None if they are compared with nothing."""
        if not self.is_compared:
            return None
        counts = {name: self.changes[name] for name in ("known", "new", "fixed")}
        return {"pages": self.known_pages, **counts}


class Run:
    """Everything an audit reports about many pages, in input order.

    `reports` are pages and errors. They may still be in progress: the first iteration drives the
    audit, and later ones yield the same from the start. Totals consume all of them.
    """

    def __init__(self, profile: str, reports: Iterable[Packed], gate: Gate) -> None:
        self.profile = profile
        self.gate = gate
        self._tally = Tally()
        self._errors: list[SourceError] = []
        self.reports = Replay(reports, unpack, self._count)

    def _count(self, report: PageReport | SourceError) -> None:
        if isinstance(report, SourceError):
            self._errors.append(report)
        else:
            self._tally.add(report, self.gate)

    @property
    def pages(self) -> Iterator[PageReport]:
        """The pages, from the first."""
        return (report for report in self.reports if isinstance(report, PageReport))

    @property
    def failed(self) -> Iterator[PageReport]:
        """The pages that failed."""
        return filter(self.gate.fails, self.pages)

    @property
    def errors(self) -> tuple[SourceError, ...]:
        """The sources that could not be read."""
        self.reports.finish()
        return tuple(self._errors)

    @property
    def tally(self) -> Tally:
        """The totals of all pages."""
        self.reports.finish()
        return self._tally

    @property
    def verdict(self) -> Verdict:
        """Whether the run is good enough: every format and the exit code say the same."""
        if self.errors or self.tally.crashed:
            return Verdict.NOT_AUDITED
        return Verdict.NOT_GOOD_ENOUGH if self.tally.failed else Verdict.GOOD_ENOUGH

    def about(self, words: Words) -> dict[str, Any]:
        """Return the JSON report without its pages."""
        return {
            "schema": SCHEMA,
            "tool": {"name": "seoaudit", "version": __version__, "formula": FORMULA},
            "profile": self.profile,
            "gate": self.gate.to_dict(),
            "summary": {"verdict": str(self.verdict), **self.tally.to_dict()},
            "errors": [{"source": e.source, "message": words.tell(e.message)} for e in self.errors],
        }

    def to_dict(self, words: Words | None = None) -> dict[str, Any]:
        """Return the JSON report."""
        words = words or Words()
        return {**self.about(words), "pages": [page.to_dict(words) for page in self.pages]}
