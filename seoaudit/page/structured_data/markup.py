"""Reads the items that are marked up in the HTML: microdata, and RDFa Lite.

https://html.spec.whatwg.org/multipage/microdata.html
https://www.w3.org/TR/rdfa-lite/
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice

from seoaudit.page.structured_data.item import Item, Items, Value
from seoaudit.page.structured_data.vocabulary import Context, short
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element, Tree

# The attribute that gives the value of an element. Search engines read `content` on any element:
# https://schema.org/docs/gs.html#advanced_missing
MICRODATA_VALUES: Mapping[str, str] = {
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("data", "meter"), "value"),
    "object": "data",
    "time": "datetime",
}

# How many properties of other parts the items of a page may have in all, beside one for each that
# is marked up: each of a thousand items may name a part of a thousand properties.
REFERRED = 10_000

# A property, and the item around it.
Property = tuple[Element, Element | None]

RDFA_VALUES = ("content", "resource", "href", "src", "datetime")


class MarkupValue(Value):
    """The value of an element: an attribute, or the text that readers see."""

    __slots__ = ("_read", "attribute", "element")

    def __init__(self, element: Element, attribute: str | None) -> None:
        self.element = element
        self.attribute = attribute
        self._read: str | None = None

    @property
    def text(self) -> str:
        """The value of the attribute, else the text of the element on one line."""
        if self._read is None:
            named = self.attribute
            self._read = self.element.get(named) if named else element_text(self.element)
        return self._read

    @property
    def place(self) -> Span:
        """The span of the attribute, else that between the tags, else that of the tag."""
        span = self.element.attribute_span(self.attribute) if self.attribute else None
        if span or self.attribute or not self.element.children:
            return span or self.element.start_tag
        return self.element.inner

    def rewritten(self, text: str) -> str | None:
        """Return the attribute with another value; None if the value is visible text."""
        from html import escape

        return f'{self.attribute}="{escape(text)}"' if self.attribute else None


def read_microdata(tree: Tree, items: Items) -> None:
    """Add the items and properties of elements with itemscope and itemprop."""
    marked = tree.select("[itemscope], [itemprop]")
    scopes = {e.index: _scoped(e, items) for e in marked if e.has("itemscope")}
    open_scopes: list[Element] = []
    properties: list[Property] = []
    for element in marked:
        while open_scopes and element not in open_scopes[-1]:
            open_scopes.pop()
        around = open_scopes[-1] if open_scopes else None
        if element.has("itemprop"):
            properties.append((element, around))
            if around is not None:
                _add(scopes[around.index], element, scopes)
        if element.index in scopes:
            open_scopes.append(element)
    for item, element in islice(_referred(tree, scopes, properties), REFERRED + len(marked)):
        _add(item, element, scopes)


def _referred(
    tree: Tree, scopes: Mapping[int, Item], properties: Sequence[Property]
) -> Iterator[tuple[Item, Element]]:
    """Yield the items that name other parts of the page, with each property there."""
    for index, item in scopes.items():
        for name in tree.elements[index].get("itemref").split():
            if holder := tree.ids.get(name):
                for element in _properties_in(holder, properties):
                    yield item, element


def _properties_in(holder: Element, properties: Sequence[Property]) -> Iterator[Element]:
    """Yield the properties in `holder`, itself included, that belong to no item inside it."""
    first = bisect_left(properties, holder.index, key=_number)
    after = bisect_right(properties, holder.last, key=_number)
    for element, around in properties[first:after]:
        if around is None or around not in holder:
            yield element


def _number(found: Property) -> int:
    return found[0].index


def _scoped(element: Element, items: Items) -> Item:
    item = items.item(element.get("itemid").strip(), "microdata")
    types = [short(name) for name in element.get("itemtype").split()]
    item.describe(types, partial(_attribute_or_tag, element, "itemtype"))
    item.element = item.element or element
    return item


def _add(owner: Item, element: Element, scopes: Mapping[int, Item]) -> None:
    value: Item | MarkupValue
    if element.index in scopes:
        value = scopes[element.index]
    else:
        names = ("content", MICRODATA_VALUES.get(element.tag, ""))
        value = MarkupValue(element, next((n for n in names if n and element.has(n)), None))
    for name in element.get("itemprop").split():
        owner.add(short(name), value)


def read_rdfa(tree: Tree, items: Items) -> None:
    """Add the items and properties of elements with typeof and property."""
    marked = tree.select("[vocab], [typeof], [property], [prefix], [resource]")
    around: list[tuple[Element, Context, Item | None]] = []
    for element in marked:
        while around and element not in around[-1][0]:
            around.pop()
        context, owner = around[-1][1:] if around else (Context(), None)
        context = _context(element, context)
        item = _typed(element, context, items)
        if owner is not None and element.has("property"):
            _add_rdfa(owner, element, context, item)
        around.append((element, context, item or owner))


def _context(element: Element, context: Context) -> Context:
    if element.has("vocab"):
        context = context.within(element.get("vocab").strip())
    if element.has("prefix"):
        words = element.get("prefix").split()
        prefixes = zip(words[::2], words[1::2], strict=False)
        context = context.defining({name.rstrip(":"): address for name, address in prefixes})
    return context


def _typed(element: Element, context: Context, items: Items) -> Item | None:
    """Return the item that an element starts, by typeof or by resource alone; else None."""
    if not element.has("typeof") and (element.has("property") or not element.has("resource")):
        return None
    item = items.item(element.get("resource").strip(), "rdfa")
    types = [name for t in element.get("typeof").split() if (name := context.name(t))]
    if types:
        item.describe(types, partial(_attribute_or_tag, element, "typeof"))
    item.element = item.element or element
    return item


def _add_rdfa(owner: Item, element: Element, context: Context, item: Item | None) -> None:
    value = item or MarkupValue(element, next((n for n in RDFA_VALUES if element.has(n)), None))
    for name in element.get("property").split():
        owner.add(context.name(name), value)


def _attribute_or_tag(element: Element, name: str) -> Span:
    return element.attribute_span(name) or element.start_tag
