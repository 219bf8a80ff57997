"""Whether a page passes."""

from collections.abc import Sequence
from typing import Any

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.finding import Basis, Severity


class Gate(NamedTuple):
    """A page passes with at least `fail_under` points and no finding as severe as `fail_on`.

    `bases` restricts the latter to findings with these bases; empty means all. Findings in the
    baseline never fail, and a page in the baseline scores too little only if it scored more before.
    """

    fail_under: int | None = None
    fail_on: Severity | None = Severity.ERROR
    bases: frozenset[Basis] = frozenset()

    @property
    def options(self) -> Sequence[str]:
        """The options of the command line that set this gate."""
        under = [] if self.fail_under is None else [f"--fail-under {self.fail_under}"]
        return [*under, *self.options_of_findings]

    @property
    def options_of_findings(self) -> Sequence[str]:
        """Those of them that findings are judged by."""
        if self.fail_on is None:
            return ["--fail-on never"]
        bases = sorted(self.bases)
        return [f"--fail-on {self.fail_on.name.lower()}", *(f"--gate-on {b}" for b in bases)]

    def fails(self, page: PageReport) -> bool:
        """Whether the page fails."""
        return self.scores_too_little(page) or bool(self.breaches(page))

    def least(self, page: PageReport) -> int | None:
        """Return the fewest points with which this page passes; None if any number will do."""
        if self.fail_under is None or page.before is None or page.before.score is None:
            return self.fail_under
        return min(self.fail_under, page.before.score)

    def scores_too_little(self, page: PageReport) -> bool:
        """Whether the page has fewer points than required."""
        least = self.least(page)
        return least is not None and page.score < least

    def breaches(self, page: PageReport) -> Sequence[ReportedFinding]:
        """Return the findings that fail the page by themselves."""
        return [finding for finding in page.findings if self.stops(finding)]

    def stops(self, finding: ReportedFinding) -> bool:
        """Whether this finding fails its page by itself."""
        return (
            self.fail_on is not None
            and not finding.known
            and finding.severity >= self.fail_on
            and (not self.bases or finding.basis in self.bases)
        )

    def to_dict(self) -> dict[str, Any]:
        """Return "gate" of the JSON report."""
        level = "never" if self.fail_on is None else self.fail_on.name.lower()
        bases = sorted(map(str, self.bases))
        return {"fail_under": self.fail_under, "fail_on": level, "gate_on": bases}
