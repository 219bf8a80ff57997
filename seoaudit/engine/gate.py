"""Whether a page is good enough, for whoever gates on it."""

from collections.abc import Iterable
from typing import NamedTuple

from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule.rule import Basis, Severity


class Gate(NamedTuple):
    """A page passes with at least `fail_under` points and no finding as grave as `fail_on`.

    `bases` restricts the second to findings of these bases; empty means all. What a baseline knows
    fails nothing, and a page that it knows scores too little only where it scored more before.
    """

    fail_under: int | None = None
    fail_on: Severity | None = Severity.ERROR
    bases: frozenset[Basis] = frozenset()

    def fails(self, page: PageReport) -> bool:
        """Whether the page is not good enough."""
        return self.scores_too_little(page) or any(True for _ in self.breaches(page))

    def scores_too_little(self, page: PageReport) -> bool:
        """Whether the page has fewer points than asked for."""
        least = self.fail_under
        if least is not None and page.before:
            least = min(least, page.before.score)
        return least is not None and page.score < least

    def breaches(self, page: PageReport) -> Iterable[str]:
        """The rules whose findings alone fail the page."""
        return dict.fromkeys(finding.rule for finding in page.findings if self.stops(finding))

    def stops(self, finding: ReportedFinding) -> bool:
        """Whether this finding alone fails its page."""
        return (
            self.fail_on is not None
            and not finding.known
            and finding.severity >= self.fail_on
            and (not self.bases or finding.basis in self.bases)
        )
