"""Findings grouped by what an editor would fix in one go, and which to fix first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from seoaudit.engine.gate import Gate
from seoaudit.engine.score import cheapest_fixes
from seoaudit.named_tuple import NamedTuple
from seoaudit.report.parts import ReportedFinding
from seoaudit.report.report import PageReport
from seoaudit.rule import registry
from seoaudit.rule.finding import Severity, Value
from seoaudit.rule.messages import Words

FIRST = 3
MAX_LINES_NAMED = 8
# The fewest points that one decimal can show.
MIN_SHOWN = 0.05


class Repair(NamedTuple):
    """The findings of one rule in page order, either those in the baseline or the others."""

    findings: tuple[ReportedFinding, ...]

    @property
    def rule(self) -> str:
        """The rule's id."""
        return self.findings[0].rule

    @property
    def known(self) -> bool:
        """Whether they are in the baseline."""
        return self.findings[0].known

    @property
    def topic(self) -> str:
        """The rule's topic."""
        return self.rule.partition("/")[0]

    @property
    def points(self) -> float:
        """What fixing all of them is worth."""
        return sum(finding.points for finding in self.findings)

    @property
    def severity(self) -> Severity:
        """The severity of the rule."""
        return self.findings[0].severity

    def fails(self, gate: Gate | None) -> bool:
        """Whether any of them fails the page by itself."""
        return gate is not None and any(map(gate.stops, self.findings))


class Choice(NamedTuple):
    """The groups to start with, and the phrase that says what they lead to."""

    phrase: str
    params: Mapping[str, Value] = {}
    repairs: tuple[Repair, ...] = ()


def repairs(findings: Sequence[ReportedFinding]) -> tuple[Repair, ...]:
    """Group all findings by rule: new ones first, then the costliest rule."""
    by_rule: dict[tuple[str, bool], list[ReportedFinding]] = defaultdict(list)
    for finding in sorted(findings, key=lambda finding: (finding.start, finding.key)):
        by_rule[finding.rule, finding.known].append(finding)
    found = (Repair(tuple(findings)) for findings in by_rule.values())
    return tuple(sorted(found, key=lambda each: (each.known, -round(each.points, 6), each.rule)))


def costliest(page: PageReport) -> Repair | None:
    """Return the group worth most, of those new since a baseline if there are any.

    None if none is worth anything.
    """
    costly = [repair for repair in repairs(page.findings) if repair.points > 0]
    if page.before and not all(repair.known for repair in costly):
        costly = [repair for repair in costly if not repair.known]
    return max(costly, key=lambda repair: repair.points, default=None)


def choose(
    page: PageReport, found: Sequence[Repair], target: int | None, gate: Gate | None = None
) -> Choice:
    """Return the groups to fix first: those that hold the score or fail the gate, then by points.

    With `target`, the smallest set that reaches it, with all that fail the gate and, since nothing
    else raises a score above a cap, all that hold it below the target.
    """
    limit = target or 100
    needed = [repair for repair in found if repair.fails(gate) or _holds(repair, limit)]
    costly = [repair for repair in found if repair.points > 0 and repair not in needed]
    failing = tuple(repair for repair in needed if repair.fails(gate))
    if not (needed or costly):
        return Choice("nothing_wrong")
    if target is None:
        first = tuple([*needed, *costly][: max(FIRST, len(needed) - len(failing))])
        return Choice("fix_first", {"count": len(first), "score": _after(page, first)}, first)
    if page.score >= target:
        return Choice("target_reached", {"target": target}, failing[:FIRST])
    missing = target - 0.5 - _held(page) - sum(repair.points for repair in needed)
    indexes = cheapest_fixes([(repair.points, len(repair.findings)) for repair in costly], missing)
    if indexes is None:
        reached = {"target": target, "score": _after(page, [*needed, *costly])}
        return Choice("target_out_of_reach", reached, failing[:FIRST])
    chosen = (*needed, *(costly[index] for index in indexes))
    reached = {"count": len(chosen), "target": target, "score": _after(page, chosen)}
    return Choice("pass_and_reach_target" if failing else "reach_target", reached, chosen)


def gain(points: float, words: Words) -> str:
    """Return points with their sign; "" for so few that they would be shown as +0.0."""
    return f"+{words.number(points, 1)}" if points >= MIN_SHOWN else ""


def elsewhere(repair: Repair, words: Words) -> str:
    """Return how many more places there are, and on which lines."""
    lines = list(dict.fromkeys(str(finding.line) for finding in repair.findings[1:]))
    named = ", ".join(lines[:MAX_LINES_NAMED]) + (", …" if lines[MAX_LINES_NAMED:] else "")
    where = words.phrase("lines", count=len(lines), lines=named)
    return words.phrase("places", count=len(repair.findings) - 1, lines=where)


def _held(page: PageReport) -> float:
    return page.exact_score if page.cap is None else page.cap


def _holds(repair: Repair, limit: int) -> bool:
    """Whether the group is of a rule with a cap that keeps the score below the limit."""
    cap = _cap(repair)
    return cap is not None and cap < limit


def _cap(repair: Repair) -> int | None:
    """Return the highest score of the page while they are there; None if they hold nothing."""
    return registry.rule_of(repair.rule).cap if repair.points > 0 else None


def _after(page: PageReport, mended: Sequence[Repair]) -> int:
    """Return the score once these are fixed; findings of a cap are worth what the cap takes."""
    left = [repair for repair in repairs(page.findings) if repair not in mended]
    caps = [cap for repair in left if (cap := _cap(repair)) is not None]
    reached = int(_held(page) + sum(repair.points for repair in mended) + 0.5)
    return min(100, reached, *caps)
