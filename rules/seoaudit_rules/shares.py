"""How the items of a page that fail share the weight of a rule."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

# More findings of one rule than this drown an editor; mending these shows how to mend the rest.
MAX_FINDINGS = 20

T = TypeVar("T")


def in_shares(failing: Sequence[T], total: int) -> Iterator[tuple[T, float]]:
    """The first of `failing` with the cost of each.

    The costs add up to the share that all of `failing` have in `total` items: half the images
    without an alt text cost half the weight, however many of them are shown.
    """
    shown = failing[:MAX_FINDINGS]
    for item in shown:
        yield item, len(failing) / total / len(shown)
