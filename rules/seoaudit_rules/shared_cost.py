"""How the failing items of a page share the cost of a rule."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

# Maximum findings of one rule per page; fixing these shows how to fix the rest.
MAX_FINDINGS = 20

# The cost of a place that says the keyphrase only loosely or in part: most of what readers and
# searchers look for is there. A custom of this project, chosen on 28 November 2026; not swept.
WEAKER_COST = 0.5

# How many places cost the whole weight where nothing was counted that they are a share of.
WHOLE = 20

T = TypeVar("T")


def with_shared_cost(failing: Sequence[T], total: int) -> Iterator[tuple[T, float]]:
    """The first items of `failing`, each with its cost.

    The costs add up to the share of `failing` in `total`: if half the images lack alt text, the
    page loses half the weight, however many of them are shown.
    """
    shown = failing[:MAX_FINDINGS]
    for item in shown:
        yield item, len(failing) / total / len(shown)


def with_falling_cost(failing: Sequence[T]) -> Iterator[tuple[T, float]]:
    """The first items of `failing`, each with its cost, where they are a share of nothing.

    A single one costs most, each further one less, and `WHOLE` of them cost the whole weight.
    Mending any one of them wins back its own cost, give or take 1 / WHOLE of the weight.
    """
    shown = failing[:MAX_FINDINGS]
    for item in shown:
        yield item, (1 + sum(1 / count for count in range(len(shown), WHOLE))) / WHOLE
