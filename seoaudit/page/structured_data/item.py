"""Items of structured data: things with types and properties, however they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element

Syntax = Literal["json-ld", "microdata", "rdfa"]


class Value:
    """A text of structured data. Its place is worked out when it is asked for."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Value {self.text!r}>"

    @property
    def text(self) -> str:
        """What it says."""
        raise NotImplementedError

    @property
    def place(self) -> Span:
        """The place in the source of what says it."""
        raise NotImplementedError

    def rewritten(self, text: str) -> str | None:
        """What to write in its place for it to say `text`; None where readers would see it."""
        raise NotImplementedError

    @property
    def start(self) -> int:
        """Offset of its place."""
        return self.place.start

    @property
    def end(self) -> int:
        """Offset after its place."""
        return self.place.end


class Item:
    """A thing: its types, and its properties by name.

    Names of schema.org are short ("NewsArticle", "headline"), those of other vocabularies whole
    addresses. What is said in several places of one @id, itemid or resource is one item, so items
    may lead back to themselves. Its place is where its type is written. `uses` are the items it is
    a property of, with the name; `element` holds it, where it is marked up in HTML.
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
        """Offset of what names its type in the source."""
        return self._locate().start

    @property
    def end(self) -> int:
        """Offset after what names its type in the source."""
        return self._locate().end

    def describe(self, types: Sequence[str], locate: Callable[[], Span]) -> None:
        """Add types; the first place that names any is the item's."""
        if not self.types:
            self._locate = locate
        self.types = tuple(dict.fromkeys((*self.types, *types)))

    def add(self, name: str, value: Value | Item) -> None:
        """Add a property; a name without meaning adds none."""
        if name:
            self.properties.setdefault(name, []).append(value)
            if isinstance(value, Item):
                value.uses.append((self, name))

    def values(self, *names: str) -> Sequence[Value | Item]:
        """Everything these properties hold."""
        return [value for name in names for value in self.properties.get(name, ())]

    def texts(self, *names: str) -> Sequence[Value]:
        """The texts these properties hold, without blank ones."""
        return [v for v in self.values(*names) if isinstance(v, Value) and v.text.strip()]

    def items(self, *names: str) -> Sequence[Item]:
        """The items these properties hold."""
        return [v for v in self.values(*names) if isinstance(v, Item)]


class Items:
    """All items of a page, those of one id as one, in the order in which they are first told of."""

    def __init__(self, resolve: Callable[[str], str]) -> None:
        self._resolve = resolve
        self._by_id: dict[str, Item] = {}
        self._all: list[Item] = []

    def item(self, id_: str, syntax: Syntax) -> Item:
        """The item with this id, a new one for an id not met before and for none."""
        if not id_:
            item = Item("", syntax)
            self._all.append(item)
            return item
        id_ = self._resolve(id_)
        if id_ not in self._by_id:
            self._by_id[id_] = Item(id_, syntax)
            self._all.append(self._by_id[id_])
        return self._by_id[id_]

    def told(self) -> tuple[Item, ...]:
        """The items of which the page says more than their id."""
        return tuple(item for item in self._all if item.types or item.properties)


def _nowhere() -> Span:
    return Span(0, 0)
