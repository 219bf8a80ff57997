"""One element of a page: its tag, its attributes, what it holds, and its places in the source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from seoaudit.page.tree.position import Span

if TYPE_CHECKING:
    import turbohtml
    from turbohtml import Node, SourceLocation, SourceSpan


# Elements that end with their tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


class Nodes(Protocol):
    """What an element asks of the tree it stands in; `Tree` says what each gives."""

    source: str
    elements: list[Element]
    locations: dict[int, SourceLocation | None]
    tested: defaultdict[Callable[[Element], bool], dict[int, bool]]

    @property
    def ids(self) -> Mapping[str, Element]:
        """The first element with each id."""
        ...

    def by_tag(self, *tags: str) -> Sequence[Element]:
        """All elements with one of the tags, in document order."""
        ...

    def select(self, selector: str) -> Sequence[Element]:
        """The elements a CSS selector matches, in document order."""
        ...

    def children(self, node: Node) -> Sequence[Element | str]:
        """What a node of the parser holds, in order, as far as it is on the page."""
        ...

    def span(self, span: SourceSpan) -> Span:
        """A span of the parser as a span of the source."""
        ...


class Element:
    """One element of the tree. Its own place, `start` to `end`, is its start tag.

    `tag` is lower case; inside SVG and MathML it carries its language, as in "svg:title", so that
    an icon's title is never taken for the page's. `letters` counts the characters of the texts
    directly inside, without the white space around each.
    """

    __slots__ = ("_children", "_node", "index", "last", "letters", "parent", "tag", "tree")

    def __init__(
        self, tag: str, parent: Element | None, index: int, tree: Nodes, node: turbohtml.Element
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.index = index
        self.last = index
        self.letters = 0
        self.tree = tree
        self._node = node
        self._children: Sequence[Element | str] | None = None

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
    def children(self) -> Sequence[Element | str]:
        """What it holds, in order: its elements, and each text as written."""
        if self._children is None:  # nobody asks it of most elements of a page
            self._children = self.tree.children(self._node)
        return self._children

    @property
    def attributes(self) -> Mapping[str, str]:
        """All attributes by lower-case name, in source order."""
        return {name: self.get(name) for name in self._node.attrs}

    @property
    def classes(self) -> Sequence[str]:
        """The class names, as written."""
        return self.get("class").split()

    @property
    def ancestors(self) -> Iterator[Element]:
        """Parent, grandparent and so on, up to <html>."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def is_within(self, test: Callable[[Element], bool]) -> bool:
        """Whether this element or one around it passes; each of the page is tested only once.

        What is known is kept on the tree under `test` itself: pass a function of a module, since a
        lambda or partial is another one at each call and would only fill the table.
        """
        known = self.tree.tested[test]
        path: list[int] = []
        passes = False
        element: Element | None = self
        while element is not None:
            if element.index in known:
                passes = known[element.index]
                break
            path.append(element.index)
            if test(element):
                passes = True
                break
            element = element.parent
        known.update(dict.fromkeys(path, passes))
        return passes

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
    def has_start_tag(self) -> bool:
        """Whether the source has the element's start tag; <head> and <tbody> are often implied."""
        return self._location is not None

    @property
    def _location(self) -> SourceLocation | None:
        known = self.tree.locations
        if self.index not in known:
            known[self.index] = self._node.source_location
        return known[self.index]

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
    def reach(self) -> Span:
        """From the start tag to where the element ends, its end tag written or not."""
        if self.end_tag or self.tag in VOID or ":" in self.tag:
            return self.outer
        after = (e.start for e in self.tree.elements[self.last + 1 :] if e.has_start_tag)
        closing = (tag.start for e in self.ancestors if (tag := e.end_tag))
        ends = (next(places, None) for places in (after, closing))
        known = [end for end in ends if end is not None and end >= self.end]
        return Span(self.start, min(known, default=len(self.tree.source)))

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
