"""Going through items again, however many there are."""

from collections.abc import Iterator
from typing import ClassVar
from weakref import WeakSet

from seoaudit.replay import IN_MEMORY, Replay

MANY = 3 * IN_MEMORY


def test_every_iteration_begins_at_the_first_item() -> None:
    items = Replay(range(MANY))
    assert list(items) == list(range(MANY)) == list(items)


def test_the_source_is_asked_only_for_what_somebody_wants() -> None:
    asked = []

    def source() -> Iterator[int]:
        for number in range(MANY):
            asked.append(number)
            yield number

    items = Replay(source())
    assert asked == []
    ahead = iter(items)
    assert [next(ahead), next(ahead)] == [0, 1]
    assert next(iter(items)) == 0
    assert asked == [0, 1]
    items.finish()
    assert len(items) == len(asked) == MANY
    assert next(ahead) == 2


def test_two_readers_in_turn_get_all_of_it() -> None:
    items = Replay(iter(range(MANY)))
    assert all(one == other for one, other in zip(items, items, strict=True))


class Item:
    alive: ClassVar[WeakSet["Item"]] = WeakSet()

    def __new__(cls) -> "Item":
        item = super().__new__(cls)
        cls.alive.add(item)
        return item


def test_few_items_are_kept_in_memory() -> None:
    items = Replay(Item() for _ in range(MANY))
    most = max(len(Item.alive) for _ in range(2) for _ in items)
    assert most <= IN_MEMORY + 2
    assert len(items) == MANY
