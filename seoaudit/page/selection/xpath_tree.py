"""A copy of the tree of a page for lxml, with a node for each of our elements.

The page is parsed only once, so what lxml finds in the copy has the line and column of our own
element. The copy has elements, attributes and texts, but no comments. HTML is in no namespace, SVG
and MathML in their own; any other prefix, as in <o:p>, has a namespace made from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from lxml import etree

from seoaudit.late_pattern import late_pattern
from seoaudit.page.selection.selected import (
    Selected,
    SelectedAttribute,
    SelectedElement,
    SelectedText,
)
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.pieces import Piece
from seoaudit.page.tree.tree import Element, Tree

if TYPE_CHECKING:
    from lxml.etree import _Element as Node
    from lxml.etree import _ElementUnicodeResult as Text

NAMESPACES = {
    "svg": "http://www.w3.org/2000/svg",
    "math": "http://www.w3.org/1998/Math/MathML",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
# The beginning of the namespace of a prefix without meaning in HTML.
OTHER = "prefix:"
# The name of an element whose own name XML does not allow, as in <a"b>.
NAMELESS = "_"

_PREFIXED = late_pattern(r"([^\W\d][\w.-]*):([^\W\d][\w.-]*)")
_NO_XML = late_pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class XPathTree:
    """The elements of a page as nodes of lxml."""

    def __init__(self, tree: Tree) -> None:
        self._nodes: list[Node] = []
        self._pieces: dict[tuple[Node, bool], list[Piece]] = {}
        for element in tree.elements:
            self._nodes.append(self._node(element))
        for element in tree.elements:
            self._note_texts(element)
        for (node, is_after), pieces in self._pieces.items():
            text = "".join(_as_xml(piece) for _, _, piece in pieces)
            if is_after:
                node.tail = text
            else:
                node.text = text
        self._own = dict(zip(self._nodes, tree.elements, strict=True))

    @property
    def root(self) -> Node:
        """The <html> element."""
        return self._nodes[0]

    def selected(self, found: Iterable[object]) -> Sequence[Selected]:
        """Return what lxml found as elements, attributes and texts of the page."""
        return [self._selected(each) for each in found]

    def _node(self, element: Element) -> Node:
        attributes = element.attributes
        prefixes = {found[1] for name in (element.tag, *attributes) if (found := _prefixed(name))}
        namespaces = {prefix: _namespace(prefix) for prefix in prefixes}
        parent = element.parent
        make = partial(etree.SubElement, self._nodes[parent.index]) if parent else etree.Element
        try:
            node = make(_xml_name(element.tag), nsmap=namespaces)
        except ValueError:
            node = make(NAMELESS)
        for name, value in attributes.items():
            try:
                node.set(_xml_name(name), _as_xml(value))
            except ValueError:  # as in @click: no XPath can name it
                continue
        return node

    def _note_texts(self, element: Element) -> None:
        """Note each text under the node before it, as in lxml; comments do not divide a text."""
        place = (self._nodes[element.index], False)
        for number, child in enumerate(element.children):
            if isinstance(child, Element):
                place = (self._nodes[child.index], True)
            else:
                self._pieces.setdefault(place, []).append((element, number, child))

    def _selected(self, found: object) -> Selected:
        if not isinstance(found, str):
            return SelectedElement(self._own[cast("Node", found)])
        value = cast("Text", found)
        node = cast("Node", value.getparent())
        if value.is_attribute:
            return SelectedAttribute(self._own[node], _written_name(str(value.attrname)))
        pieces = self._pieces[node, value.is_tail]
        return SelectedText(Passage(pieces[0][0], pieces))


def _prefixed(name: str) -> re.Match[str] | None:
    return _PREFIXED.fullmatch(name)


def _namespace(prefix: str) -> str:
    return NAMESPACES.get(prefix, OTHER + prefix)


def _xml_name(name: str) -> str:
    found = _prefixed(name)
    return f"{{{_namespace(found[1])}}}{found[2]}" if found else name


def _written_name(name: str) -> str:
    """Return the name that our element has."""
    namespace, brace, local = name.removeprefix("{").rpartition("}")
    if not brace:
        return name
    known = {address: prefix for prefix, address in NAMESPACES.items()}
    return f"{known.get(namespace, namespace.removeprefix(OTHER))}:{local}"


def _as_xml(text: str) -> str:
    """Return the text with a mark for each character that XML does not allow."""
    return _NO_XML.sub("\ufffd", text)
