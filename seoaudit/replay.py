"""What an iterator gives, to be gone through again: of many items most wait in a file."""

from collections.abc import Iterable, Iterator
from typing import IO, Generic, TypeVar

T = TypeVar("T")

IN_MEMORY = 64
"""How many items are kept at hand; a report is some 50 KB, so that is little."""


class Replay(Generic[T]):
    """Every iteration gives all items from the first one; the one furthest ahead drives the source.

    Items beyond the first ones are pickled to a temporary file, so that memory stays the same
    however many there are.
    """

    def __init__(self, items: Iterable[T]) -> None:
        self._source = iter(items)
        self._first: list[T] = []
        self._places: list[int] = []
        self._file: IO[bytes] | None = None

    def __iter__(self) -> Iterator[T]:
        number = 0
        while number < len(self) or self._advance():
            yield self._item(number)
            number += 1

    def __len__(self) -> int:
        """How many items have come so far."""
        return len(self._first) + len(self._places)

    def finish(self) -> None:
        """Take all that is still to come."""
        while self._advance():
            pass

    def _advance(self) -> bool:
        """Take one more item from the source; False at its end."""
        for item in self._source:
            if len(self._first) < IN_MEMORY:
                self._first.append(item)
            else:
                self._put_away(item)
            return True
        return False

    def _put_away(self, item: T) -> None:
        import pickle

        if self._file is None:
            from tempfile import TemporaryFile
            from weakref import finalize

            self._file = TemporaryFile()  # noqa: SIM115 - it lives as long as the items do
            finalize(self, self._file.close)
        self._places.append(self._file.seek(0, 2))
        pickle.dump(item, self._file, pickle.HIGHEST_PROTOCOL)

    def _item(self, number: int) -> T:
        if number < len(self._first) or self._file is None:
            return self._first[number]
        import pickle

        self._file.seek(self._places[number - len(self._first)])
        item: T = pickle.load(self._file)  # noqa: S301 - what this process wrote a moment ago
        return item
