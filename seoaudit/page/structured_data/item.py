"""Items of structured data: things with types and properties, in any syntax."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element

Syntax = Literal["json-ld", "microdata", "rdfa"]


class Value:
    """A text of structured data. Its position is computed when it is needed."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Value {self.text!r}>"

    @property
    def text(self) -> str:
        """Its text."""
        raise NotImplementedError

    @property
    def place(self) -> Span:
        """Its position in the source."""
        raise NotImplementedError

    def rewritten(self, text: str) -> str | None:
        """Return the replacement that makes it `text`; None if that would be visible to readers."""
        raise NotImplementedError

    @property
    def start(self) -> int:
        """Offset of its first character in the source."""
        return self.place.start

    @property
    def end(self) -> int:
        """Offset after its last character in the source."""
        return self.place.end


class Item:
    """A thing: its types, and its properties by name.

    Names of schema.org are short ("NewsArticle", "headline"), those of other vocabularies whole
    URLs. All properties of one @id, itemid or resource belong to one item, so items may refer to
    themselves. Its position is that of its type. `uses` are the items of which it is a property,
    with the property's name; `element` contains it, if it is marked up in HTML.
    """

    __slots__ = ("_locate", "element", "id", "properties", "syntax", "types", "uses")

    def __init__(self, id_: str, syntax: Syntax) -> None:
        self.id = id_
        self.syntax = syntax
        self.types: tuple[str, ...] = ()
        self.properties: dict[str, list[Value | Item]] = {}
        self.uses: list[tuple[Item, str]] = []
        self.element: Element | None = None
        self._locate: Callable[[], Span] = _nowhere

    def __repr__(self) -> str:
        return f"<Item {' '.join(self.types)} {self.id}>"

    @property
    def start(self) -> int:
        """Offset of its type in the source."""
        return self._locate().start

    @property
    def end(self) -> int:
        """Offset after its type in the source."""
        return self._locate().end

    def describe(self, types: Sequence[str], locate: Callable[[], Span]) -> None:
        """Add types; the item's position is that of the first."""
        if not self.types:
            self._locate = locate
        self.types = tuple(dict.fromkeys((*self.types, *types)))

    def add(self, name: str, value: Value | Item) -> None:
        """Add a property, unless its name has no meaning."""
        if name:
            self.properties.setdefault(name, []).append(value)
            if isinstance(value, Item):
                value.uses.append((self, name))

    def values(self, *names: str) -> Sequence[Value | Item]:
        """Return all values of these properties."""
        return [value for name in names for value in self.properties.get(name, ())]

    def texts(self, *names: str) -> Sequence[Value]:
        """Return the texts among the values of these properties, without blank ones."""
        return [v for v in self.values(*names) if isinstance(v, Value) and v.text.strip()]

    def items(self, *names: str) -> Sequence[Item]:
        """Return the items among the values of these properties."""
        return [v for v in self.values(*names) if isinstance(v, Item)]


class Items:
    """All items of a page, one for each id, in the order of their first mention."""

    def __init__(self, resolve: Callable[[str], str]) -> None:
        self._resolve = resolve
        self._by_id: dict[str, Item] = {}
        self._all: list[Item] = []

    def item(self, id_: str, syntax: Syntax) -> Item:
        """Return the item with this id; a new one if the id is new or empty."""
        if not id_:
            item = Item("", syntax)
            self._all.append(item)
            return item
        id_ = self._resolve(id_)
        if id_ not in self._by_id:
            self._by_id[id_] = Item(id_, syntax)
            self._all.append(self._by_id[id_])
        return self._by_id[id_]

    def described(self) -> tuple[Item, ...]:
        """Return the items of which the page contains more than the id."""
        return tuple(item for item in self._all if item.types or item.properties)


def _nowhere() -> Span:
    return Span(0, 0)
