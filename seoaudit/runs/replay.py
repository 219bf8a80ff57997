"""An iterator that can be iterated again; most of many items wait in a file."""

from array import array
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Generic, TypeVar

T = TypeVar("T")
P = TypeVar("P")

# How many items are kept in memory; a report has some 50 KB, so that is little.
IN_MEMORY = 64


class Replay(Generic[P, T]):
    """Every iteration yields all items from the first; the one furthest ahead drives the source.

    The source yields packed items. The first ones stay in memory, the others are packed in a
    temporary file, so memory use does not grow with their number. `first_seen` is called once with
    each item.
    """

    def __init__(
        self, source: Iterable[P], unpack: Callable[[P], T], first_seen: Callable[[T], None]
    ) -> None:
        self._source = iter(source)
        self._unpack = unpack
        self._first_seen = first_seen
        self._at_hand: list[T] = []
        self._latest: list[T] = []
        self._places = array("Q")  # a fifth of what a list of numbers takes
        self._file: IO[bytes] | None = None

    def __iter__(self) -> Iterator[T]:
        number = 0
        while number < len(self) or self._advance():
            yield self._item(number)
            number += 1

    def __len__(self) -> int:
        """How many items have come so far."""
        return len(self._at_hand) + len(self._places)

    def finish(self) -> None:
        """Consume the rest of the source."""
        while self._advance():
            pass

    def _advance(self) -> bool:
        """Take one more item from the source; return False at its end."""
        for packed in self._source:
            item = self._unpack(packed)
            if len(self._at_hand) < IN_MEMORY:
                self._at_hand.append(item)
            else:
                self._put_away(packed)
                self._latest = [item]
            self._first_seen(item)
            return True
        return False

    def _put_away(self, packed: P) -> None:
        import pickle

        if self._file is None:
            from tempfile import TemporaryFile
            from weakref import finalize

            self._file = TemporaryFile()  # noqa: SIM115 - it lives as long as the items do
            finalize(self, self._file.close)
        self._places.append(self._file.seek(0, 2))
        pickle.dump(packed, self._file, pickle.HIGHEST_PROTOCOL)

    def _item(self, number: int) -> T:
        if number < len(self._at_hand) or self._file is None:
            return self._at_hand[number]
        if number == len(self) - 1:
            return self._latest[0]
        import pickle

        self._file.seek(self._places[number - len(self._at_hand)])
        packed: P = pickle.load(self._file)  # noqa: S301 - what this process wrote a moment ago
        return self._unpack(packed)


def pass_over(_: object) -> None:
    """Do nothing with an item seen for the first time."""
