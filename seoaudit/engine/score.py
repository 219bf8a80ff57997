"""From findings to a number from 0 to 100, and what each finding costs.

    score = 100 * sum(weight * (1 - loss)) / sum(weight)        over the rules that count
    loss  = min(1, sum of the costs of the rule's findings)

The rules that count are those that apply, and those that follow the fault of another rule: see
`seoaudit.engine.outcome`. A rule with a cap limits the score of the page while it fails. Every
point is accounted for: the points of all findings add up to 100 minus the score, before rounding.
"""

from collections.abc import Collection, Sequence

from seoaudit.named_tuple import NamedTuple
from seoaudit.report.band import ScoreBand, band

# The version of the formula above; it changes whenever a page could get another score.
FORMULA = "2"


class ScoredRule:
    """A rule that counts: what its findings cost, each as a share of the weight.

    `follows` is the failing rule that keeps it from judging; what it costs is charged to that one.
    """

    def __init__(
        self,
        rule: str,
        weight: float,
        costs: tuple[float, ...],
        cap: int | None = None,
        follows: str | None = None,
    ) -> None:
        self.rule = rule
        self.weight = weight
        self.costs = costs
        self.cap = cap
        self.follows = follows

    @property
    def loss(self) -> float:
        """The share of the weight that is lost, 0 to 1."""
        return min(1.0, sum(self.costs)) if self.costs else 0


class Score(NamedTuple):
    """`exact` is the result of the formula before caps and rounding."""

    value: int
    exact: float
    cap: int | None
    # The sum of the weights that could be earned.
    possible: float

    @property
    def band(self) -> ScoreBand:
        """The band of the score."""
        return band(self.value)


def score(judged: Collection[ScoredRule]) -> Score:
    """Return the score of a page; 0 if no rule applied, since nothing was shown to be good."""
    weights, earnings = [], []
    for rule in judged:
        weights.append(rule.weight)
        earnings.append(rule.weight * (1 - rule.loss) if rule.costs else rule.weight)
    possible = sum(weights)
    exact = 100 * sum(earnings) / possible if possible else 0.0
    caps = [rule.cap for rule in judged if rule.cap is not None and rule.loss]
    cap = min(caps, default=None)
    held = exact if cap is None else min(exact, cap)
    return Score(int(held + 0.5), exact, cap if held < exact else None, possible)


def points(judged: Collection[ScoredRule], total: Score) -> dict[str, tuple[float, ...]]:
    """Return, for each rule, the points each of its findings costs the page, in order.

    If costs add up to more than the full weight, the findings share it. What a cap takes beyond the
    weights is shared by the rules that set the lowest one: the points of all others count from the
    moment that these are mended.
    """
    taken = total.exact - total.cap if total.cap is not None else 0.0
    capping = [
        rule for rule in judged if total.cap is not None and rule.cap == total.cap and rule.loss
    ]
    charged = {rule.rule: taken / len(capping) for rule in capping}
    for rule in judged:
        if rule.costs and rule.loss and total.possible:
            payer = rule.follows or rule.rule
            lost = 100 * rule.weight * rule.loss / total.possible
            charged[payer] = charged.get(payer, 0.0) + lost
    return {
        rule.rule: _shares(rule, charged.get(rule.rule, 0.0)) if rule.costs else ()
        for rule in judged
    }


def _shares(rule: ScoredRule, lost: float) -> tuple[float, ...]:
    """Return the points of each finding of a rule that is charged `lost` points."""
    if rule.follows is not None:
        return ()
    spent = sum(rule.costs)
    return tuple(lost * (cost / spent) if spent else 0.0 for cost in rule.costs)


def cheapest_fixes(gains: Sequence[tuple[float, int]], missing: float) -> tuple[int, ...] | None:
    """Return the fixes worth at least `missing` points with the least work.

    `gains` has, for each possible fix, the points it is worth and the number of places to edit.
    Returns their indexes, most points first; None if all together are not enough.
    """
    if missing <= 0:
        return ()
    most = sum(work for _, work in gains)
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, ())] * (most + 1)
    for index, (gain, work) in enumerate(gains):
        for budget in range(most, work - 1, -1):
            won, chosen = best[budget - work]
            if won + gain > best[budget][0]:
                best[budget] = (won + gain, (*chosen, index))
    for won, chosen in best:
        if won >= missing - 1e-9:
            return tuple(sorted(chosen, key=lambda index: -gains[index][0]))
    return None
