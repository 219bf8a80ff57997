"""Going through items again, however many there are."""

from collections.abc import Iterable, Iterator
from typing import ClassVar
from weakref import WeakSet

from seoaudit.runs.replay import IN_MEMORY, Replay, pass_over

MANY = 3 * IN_MEMORY


def replay(source: Iterable[int]) -> Replay[int, int]:
    return Replay(source, lambda packed: packed, pass_over)


def test_every_iteration_begins_at_the_first_item() -> None:
    items = replay(range(MANY))
    assert list(items) == list(range(MANY)) == list(items)


def test_the_source_is_asked_only_for_what_somebody_wants() -> None:
    asked = []

    def source() -> Iterator[int]:
        for number in range(MANY):
            asked.append(number)
            yield number

    items = replay(source())
    assert asked == []
    ahead = iter(items)
    assert [next(ahead), next(ahead)] == [0, 1]
    assert next(iter(items)) == 0
    assert asked == [0, 1]
    items.finish()
    assert len(items) == len(asked) == MANY
    assert next(ahead) == 2


def test_two_readers_in_turn_get_all_of_it() -> None:
    items = replay(iter(range(MANY)))
    assert all(one == other for one, other in zip(items, items, strict=True))


def test_each_item_is_seen_once_for_the_first_time() -> None:
    seen: list[str] = []
    items = Replay(range(MANY), str, seen.append)
    assert list(items) == list(items) == seen == [str(number) for number in range(MANY)]


class Item:
    alive: ClassVar[WeakSet["Item"]] = WeakSet()

    def __init__(self, number: int) -> None:
        self.number = number
        self.alive.add(self)


def test_few_items_are_kept_in_memory() -> None:
    items = Replay(range(MANY), Item, pass_over)
    most = max(len(Item.alive) for _ in range(2) for _ in items)
    assert most <= IN_MEMORY + 2
    assert len(items) == MANY
