"""Whether a page passes."""

from collections.abc import Iterable
from typing import NamedTuple

from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.rule import Basis, Severity


class Gate(NamedTuple):
    """A page passes with at least `fail_under` points and no finding as severe as `fail_on`.

    `bases` restricts the latter to findings with these bases; empty means all. Findings in the
    baseline never fail, and a page in the baseline scores too little only if it scored more before.
    """

    fail_under: int | None = None
    fail_on: Severity | None = Severity.ERROR
    bases: frozenset[Basis] = frozenset()

    def fails(self, page: PageReport) -> bool:
        """Whether the page fails."""
        return self.scores_too_little(page) or any(True for _ in self.breaches(page))

    def scores_too_little(self, page: PageReport) -> bool:
        """Whether the page has fewer points than required."""
        least = self.fail_under
        if least is not None and page.before:
            least = min(least, page.before.score)
        return least is not None and page.score < least

    def breaches(self, page: PageReport) -> Iterable[str]:
        """Yield the rules whose findings fail the page by themselves."""
        return dict.fromkeys(finding.rule for finding in page.findings if self.stops(finding))

    def stops(self, finding: ReportedFinding) -> bool:
        """Whether this finding fails its page by itself."""
        return (
            self.fail_on is not None
            and not finding.known
            and finding.severity >= self.fail_on
            and (not self.bases or finding.basis in self.bases)
        )
