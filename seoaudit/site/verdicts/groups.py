"""Numbers in groups that grow together."""

from collections.abc import Iterator


class Groups:
    """Numbers in groups that grow together."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def of(self, item: int) -> int:
        """Return the number that stands for the group of an item, its smallest."""
        root = item
        while (parent := self._parent.get(root, root)) != root:
            root = parent
        while (parent := self._parent.get(item, item)) != root:
            self._parent[item], item = root, parent
        return root

    def tie(self, one: int, other: int) -> None:
        """Make one group of those of two items."""
        low, high = sorted((self.of(one), self.of(other)))
        self._parent[high] = low

    def tied(self) -> Iterator[tuple[int, int]]:
        """Yield each item that is not alone, with the number of its group."""
        items = self._parent.keys() | set(self._parent.values())
        return ((item, self.of(item)) for item in sorted(items))
