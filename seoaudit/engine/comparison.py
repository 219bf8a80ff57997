"""Two profiles on one page: which findings affect one score and not the other."""

from collections import defaultdict
from collections.abc import Mapping

from seoaudit.report.parts import Comparison
from seoaudit.report.report import PageReport
from seoaudit.rule import registry


def compare(here: PageReport, there: PageReport) -> Comparison:
    """Compare the report `there`, of another profile, with `here`.

    A rule of either profile may declare its counterpart in the other.
    """
    lost_here, lost_there = _lost(here), _lost(there)
    asks_here = {result.id for result in here.rules}
    pairs = _pairs(there) | {mine: yours for yours, mine in _pairs(here).items()}
    same = {mine: yours for yours, mine in pairs.items() if mine in asks_here}
    return Comparison(
        there.profile,
        there.score,
        only_here=_sorted({r: p for r, p in lost_here.items() if same.get(r) not in lost_there}),
        only_there=_sorted({r: p for r, p in lost_there.items() if pairs.get(r) not in lost_here}),
    )


def _lost(report: PageReport) -> dict[str, float]:
    """Return the points each rule costs, for those that cost any."""
    lost: defaultdict[str, float] = defaultdict(float)
    for finding in report.findings:
        lost[finding.rule] += finding.points
    return {rule: points for rule, points in lost.items() if points > 0}


def _pairs(report: PageReport) -> dict[str, str]:
    """Return the counterpart of each rule of the report that declares one."""
    named = ((result.id, registry.page_rule_of(result.id).counterpart) for result in report.rules)
    return {rule: counterpart for rule, counterpart in named if counterpart}


def _sorted(lost: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(lost.items(), key=lambda item: (-item[1], item[0])))
