"""What one rule made of one page, and what counts of it for the score."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from seoaudit.config.rules import ConfiguredRule
from seoaudit.engine.score import ScoredRule
from seoaudit.report.parts import RuleResult, Status
from seoaudit.rule.finding import Finding
from seoaudit.rule.meanwhile import Meanwhile
from seoaudit.rule.need import Need

if TYPE_CHECKING:
    from seoaudit.engine.ignores.ignores import Ignore


class Outcome:
    """The result of one rule; `error` if it crashed. `ignored` findings cost nothing.

    `awaits` says that a rule which does not apply would do so but for the fault of one it follows.
    No tuple, since one is made for each rule of each page, and read many times. Without defaults,
    since CPython calls a constructor that gets all its arguments by place in half the time.
    """

    def __init__(
        self,
        rule: ConfiguredRule,
        applies: bool,  # noqa: FBT001 - the engine alone makes them
        awaits: bool,  # noqa: FBT001 - as above
        findings: tuple[Finding, ...],
        ignored: "tuple[tuple[Finding, Ignore], ...]",
        error: str | None,
    ) -> None:
        self.rule = rule
        self.applies = applies
        self.awaits = awaits
        self.findings = findings
        self.ignored = ignored
        self.error = error

    @property
    def is_judged(self) -> bool:
        """Whether the rule judged the page."""
        return self.applies and self.error is None

    def judged(self) -> ScoredRule:
        """Return the rule as seen by the score."""
        rule = self.rule
        if not self.findings:
            return _spotless(rule.id, rule.weight, rule.rule.cap)
        costs = tuple([finding.cost for finding in self.findings])
        return ScoredRule(rule.id, rule.weight, costs, rule.rule.cap)

    @property
    def fails(self) -> bool:
        """Whether any of its findings costs something."""
        return self.is_judged and any(finding.cost for finding in self.findings)

    @property
    def would_fail(self) -> bool:
        """Whether it fails, or would but for what is ignored."""
        return self.fails or any(finding.cost for finding, _ in self.ignored)

    def following(self, cause: "Outcome") -> ScoredRule:
        """Return the rule as it counts while the fault of another keeps it from applying."""
        is_open = self.rule.rule.meanwhile is Meanwhile.OPEN and cause.fails
        costs = (1.0,) if is_open else ()
        return ScoredRule(self.rule.id, self.rule.weight, costs, follows=cause.rule.id)


# What nearly all rules come to is the same on every page, so it is kept for a thousand rules, in
# two weights each. `typed`, since a weight of 1 is not written like one of 1.0.
_kept = lru_cache(maxsize=2_048, typed=True)


@_kept
def passed(id_: str, weight: float, follows: str | None = None) -> RuleResult:
    """Return the result of a rule that found nothing."""
    return RuleResult(id_, Status.PASS, weight, weight, weight, follows=follows)


@_kept
def not_applicable(id_: str, weight: float, lacks: tuple[Need, ...] = ()) -> RuleResult:
    """Return the result of a rule that does not apply, with what the page lacks for it."""
    return RuleResult(id_, Status.NOT_APPLICABLE, weight, 0.0, 0.0, lacks=lacks)


@_kept
def _spotless(rule: str, weight: float, cap: int | None) -> ScoredRule:
    return ScoredRule(rule, weight, (), cap)


def failing_rules(outcomes: Iterable[Outcome]) -> Mapping[str, Outcome]:
    """Return the outcomes of the rules that find a fault, by id.

    An ignored fault is one, too: to ignore it is worth what mending it would be.
    """
    with_findings = [outcome for outcome in outcomes if outcome.findings or outcome.ignored]
    return {outcome.rule.id: outcome for outcome in with_findings if outcome.would_fail}


def cause_of(outcome: Outcome, failing: Mapping[str, Outcome]) -> Outcome | None:
    """Return the failing rule whose fault keeps this one from applying; None if there is none."""
    if not outcome.awaits:
        return None
    return next((failing[id_] for id_ in outcome.rule.rule.follows if id_ in failing), None)


def scored_rules(
    outcomes: Sequence[Outcome], failing: Mapping[str, Outcome]
) -> Mapping[str, ScoredRule]:
    """Return the rules that count for the score: those that apply, and those that follow."""
    scored = {}
    for outcome in outcomes:
        if outcome.applies and outcome.error is None:
            scored[outcome.rule.id] = outcome.judged()
        elif outcome.awaits and (cause := cause_of(outcome, failing)):
            scored[outcome.rule.id] = outcome.following(cause)
    return scored
