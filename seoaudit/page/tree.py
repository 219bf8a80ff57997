"""The HTML tree of a page as a browser with scripting builds it, with places in the source.

turbohtml parses; nothing outside this module knows it. Elements are numbered in document order, so
that "is inside" is a comparison of numbers and the descendants of an element are a slice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from typing import TYPE_CHECKING

import turbohtml

from seoaudit.errors import UsageError
from seoaudit.page.position import CarriageReturns, Lines, Span

if TYPE_CHECKING:
    from turbohtml import Node, SourceLocation, SourceSpan

FOREIGN = ("svg", "math")
CHILDLESS = frozenset(("br", "hr", "img", "input", "link", "meta", "source", "template", "wbr"))
"""Elements that hold nothing; what a template holds is not on the page."""

_MAYBE_A_HEAD = re.compile(r"<head[\s/>]", re.IGNORECASE)
"""Spares nearly every page the tokenizer, which says which of them are tags."""


class Element:
    """One element of the tree. Its own place, `start` to `end`, is its start tag.

    `tag` is lower case; inside SVG and MathML it carries its language, as in "svg:title", so that
    an icon's title is never taken for the page's.
    """

    __slots__ = ("_node", "children", "index", "last", "parent", "tag", "tree")

    def __init__(
        self, tag: str, parent: Element | None, index: int, tree: Tree, node: turbohtml.Element
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.index = index
        self.last = index
        self.children: list[Element | str] = []
        self.tree = tree
        self._node = node

    def __repr__(self) -> str:
        return f"<Element {self.tag} #{self.index}>"

    def get(self, name: str, default: str = "") -> str:
        """The value of an attribute, entities resolved; `default` where it is not written."""
        value = self._node.attr(name)
        return default if value is None else value

    def has(self, name: str) -> bool:
        """Whether the attribute is written, even with an empty value."""
        return self._node.attr(name) is not None

    @property
    def attributes(self) -> Mapping[str, str]:
        """All attributes by lower-case name, in source order."""
        return {name: self.get(name) for name in self._node.attrs}

    @property
    def classes(self) -> Sequence[str]:
        """The class names, as written."""
        return self.get("class").split()

    def is_any_of(self, nodes: Set[Node]) -> bool:
        """Whether the parser counts this element among `nodes`."""
        return self._node in nodes

    @property
    def ancestors(self) -> Iterator[Element]:
        """Parent, grandparent and so on, up to <html>."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    @property
    def descendants(self) -> Sequence[Element]:
        """All elements inside, in document order."""
        return self.tree.elements[self.index + 1 : self.last + 1]

    def __contains__(self, other: Element) -> bool:
        """Whether `other` is this element or inside it."""
        return self.index <= other.index <= self.last

    @property
    def text(self) -> str:
        """All text inside, as written, script and style included."""
        return "".join(child for child in self.walk() if isinstance(child, str))

    def walk(self) -> Iterator[Element | str]:
        """Everything inside in document order: each element before what it holds, and each text."""
        waiting = [iter(self.children)]
        while waiting:
            for child in waiting[-1]:
                yield child
                if isinstance(child, Element):
                    waiting.append(iter(child.children))
                    break
            else:
                waiting.pop()

    @property
    def start(self) -> int:
        """Offset of the start tag; of what stands around it where the source has no such tag."""
        return self.start_tag.start

    @property
    def end(self) -> int:
        """Offset after the start tag."""
        return self.start_tag.end

    @property
    def is_written(self) -> bool:
        """Whether the source has the element's start tag; <head> and <tbody> are often implied."""
        return self._location is not None

    @property
    def _location(self) -> SourceLocation | None:
        return self._node.source_location

    @property
    def start_tag(self) -> Span:
        """The span of the start tag; of the nearest written ancestor's for an implied element."""
        if location := self._location:
            return self.tree.span(location.start_tag)
        return self.parent.start_tag if self.parent else Span(0, 0)

    @property
    def end_tag(self) -> Span | None:
        """The span of the end tag, None where the source does not write one."""
        location = self._location
        return self.tree.span(location.end_tag) if location and location.end_tag else None

    @property
    def inner(self) -> Span:
        """From after the start tag to before the end tag, or to the last thing known inside."""
        end_tag = self.end_tag
        return Span(self.end, max(self.end, end_tag.start if end_tag else self._last_known_end))

    @property
    def outer(self) -> Span:
        """From the start tag to the end tag, both included."""
        end_tag = self.end_tag
        return Span(self.start, max(self.end, end_tag.end if end_tag else self._last_known_end))

    @property
    def _last_known_end(self) -> int:
        inside = self.descendants
        return max(
            (tag.end for e in inside[-1:] for tag in (e.start_tag, e.end_tag) if tag),
            default=self.end,
        )

    def attribute_span(self, name: str) -> Span | None:
        """The span of `name="value"` in the source, None where it is not written there."""
        location = self._location
        found = location.attrs.get(name) if location else None
        return self.tree.span(found) if found else None


class Tree:
    """The elements of a page in document order."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._carriage_returns = CarriageReturns(source)
        self._document = turbohtml.parse(
            _without_later_heads(source), source_locations=True, scripting=True
        )
        self.elements: list[Element] = []
        self._by_tag: dict[str, list[Element]] = {}
        self._build()

    def _build(self) -> None:
        """Walk once and without recursion: a page may nest thousands of elements.

        Every page pays for this loop, element by element, so it looks nothing up twice.
        """
        elements, by_tag = self.elements, self._by_tag
        element_node, text_node = turbohtml.Element, turbohtml.Text
        parent: Element | None = None
        foreign = False
        nodes = iter(self._document.children)
        waiting: list[tuple[Element | None, bool, Iterator[Node]]] = []
        while True:
            for node in nodes:
                if isinstance(node, text_node):
                    if parent is not None:
                        parent.children.append(node.data)
                elif isinstance(node, element_node):
                    tag = _foreign_tag(node) if foreign else node.tag
                    element = Element(tag, parent, len(elements), self, node)
                    elements.append(element)
                    if parent is not None:
                        parent.children.append(element)
                    if tag in by_tag:
                        by_tag[tag].append(element)
                    else:
                        by_tag[tag] = [element]
                    if tag not in CHILDLESS:
                        waiting.append((parent, foreign, nodes))
                        foreign = tag in FOREIGN or (foreign and ":" in tag)
                        parent, nodes = element, iter(node.children)
                        break
            else:
                if parent is None:
                    return
                parent.last = len(elements) - 1
                parent, foreign, nodes = waiting.pop()

    def by_tag(self, *tags: str) -> Sequence[Element]:
        """All elements with one of the tags, in document order."""
        if len(tags) == 1:
            return self._by_tag.get(tags[0], ())
        found = [element for tag in tags for element in self._by_tag.get(tag, ())]
        return sorted(found, key=lambda element: element.index)

    @cached_property
    def ids(self) -> Mapping[str, Element]:
        """The first element with each id."""
        found: dict[str, Element] = {}
        for element in self.elements:
            if name := element.get("id"):
                found.setdefault(name, element)
        return found

    @cached_property
    def root(self) -> Element:
        """The <html> element, which every parsed page has."""
        return self.elements[0]

    @cached_property
    def head(self) -> Element:
        """The <head> element, which every parsed page has."""
        return self._by_tag["head"][0]

    @cached_property
    def body(self) -> Element | None:
        """The <body>; None for a page of frames."""
        return next(iter(self._by_tag.get("body", ())), None)

    def select(self, selector: str) -> Sequence[Element]:
        """The elements a CSS selector matches, in document order; UsageError when it is invalid."""
        try:
            nodes = set(self._document.select(selector))
        except turbohtml.SelectorSyntaxError as error:
            raise UsageError(f"the CSS selector {selector!r} is not valid: {error}") from error
        return [element for element in self.elements if element.is_any_of(nodes)]

    def end_tags(self, tag: str) -> Sequence[Span]:
        """All end tags of this name the source writes, those the parser ignores among them."""
        return [
            Span(*found) for found in _written_tags(self.source, tag, turbohtml.TokenType.END_TAG)
        ]

    def span(self, span: SourceSpan) -> Span:
        """A span of the parser as a span of the source."""
        offset = self._carriage_returns.offset
        return Span(offset(span.start_offset), offset(span.end_offset))


def _foreign_tag(node: turbohtml.Element) -> str:
    namespace = node.namespace
    return node.tag if namespace is turbohtml.Namespace.HTML else f"{namespace.value}:{node.tag}"


def _without_later_heads(source: str) -> str:
    """Blank out every <head> tag but the first, as the HTML standard has a parser ignore them.

    turbohtml 1.15 opens the body at a second <head> after </head>; browsers go on in the first.
    """
    if len(_MAYBE_A_HEAD.findall(source)) < 2:
        return source
    parts: list[str] = []
    copied = 0
    for start, end in _written_tags(source, "head", turbohtml.TokenType.START_TAG)[1:]:
        parts += [source[copied:start], " " * (end - start)]
        copied = end
    return "".join([*parts, source[copied:]])


def _written_tags(source: str, tag: str, kind: turbohtml.TokenType) -> list[tuple[int, int]]:
    """Offsets of all start or end tags `tag` outside comments and scripts."""
    lines = Lines(source)
    found = []
    for token in turbohtml.tokenize(source):
        if token.type is kind and token.tag == tag:
            start = lines.offset(token.line, token.col + 1)
            found.append((start, source.find(">", start) + 1 or len(source)))
    return found
