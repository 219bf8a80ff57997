"""One element of a page: its tag, attributes, content and positions in the source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Protocol

from seoaudit.page.tree.position import Span

if TYPE_CHECKING:
    from seoaudit.document import html_parser
    from seoaudit.document.html_parser import SourceLocation, SourceSpan


# Elements that end with their tag: https://html.spec.whatwg.org/multipage/syntax.html#void-elements
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


class Nodes(Protocol):
    """The part of a tree that its elements need; see `Tree`."""

    source: str
    elements: list[Element]
    locations: dict[int, SourceLocation | None]
    start_tags: dict[int, Span]
    tested: defaultdict[Callable[[Element], bool], dict[int, bool]]
    texts: dict[int, str]

    @property
    def partings(self) -> Sequence[int]:
        """The numbers, in order, of the elements that part a text or that may not be read."""

    @property
    def shows_all_text(self) -> bool:
        """Whether all text of the document is on the page."""

    @property
    def ids(self) -> Mapping[str, Element]:
        """The first element with each id."""

    @property
    def properties(self) -> Mapping[str, Sequence[Element]]:
        """The metas by their property."""

    @property
    def tags(self) -> Set[str]:
        """The tags that elements of the page have."""

    def by_tag(self, *tags: str) -> Sequence[Element]:
        """Return all elements with one of the tags, in document order."""

    def select(self, selector: str) -> Sequence[Element]:
        """Return the elements a CSS selector matches, in document order."""

    def values(self, name: str) -> Mapping[int, str]:
        """Return the values of an attribute by the numbers of all elements that may have it."""

    def numbers(self, selector: str) -> Set[int]:
        """Return the numbers of these elements."""

    def span(self, span: SourceSpan) -> Span:
        """Return a span of the parser as a span of the source."""


class Element:
    """One element of the tree. Its own position, `start` to `end`, is its start tag.

    `tag` is lower case, with a prefix inside SVG and MathML, as in "svg:title": the title of an
    icon is not that of the page. `children` are its elements and texts in order, entities resolved,
    and `last` is the number of the last element inside. `letters` counts the characters of its own
    texts, without white space around each.
    """

    def __init__(
        self, tag: str, parent: Element | None, index: int, tree: Nodes, node: html_parser.Element
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.index = index
        self.last = index
        self.letters = 0
        self.children: list[Element | str] = []
        self.tree = tree
        self._node = node
        self._values: dict[str, str | None] = {}

    def __repr__(self) -> str:
        return f"<Element {self.tag} #{self.index}>"

    def get(self, name: str, default: str = "") -> str:
        """Return the value of an attribute, entities resolved; `default` if it has none."""
        known = self._values
        if name not in known:  # costs three times as much to ask the parser
            known[name] = self._node.attr(name)
        value = known[name]
        return default if value is None else value

    def has(self, name: str) -> bool:
        """Whether it has the attribute, even with an empty value."""
        return self._node.attr(name) is not None

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
        """Whether this element or an ancestor passes; no element is tested twice.

        Results are cached in the tree by `test` itself: pass a module-level function. A lambda or
        partial is a new object at each call and would only fill the cache.
        """
        known = self.tree.tested[test]
        if self.index in known:
            return known[self.index]
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
        """All text inside, script and style included; see `element_text` for what readers see."""
        if self.tree.shows_all_text:
            return self._node.text
        return "".join(child for child in self.walk() if isinstance(child, str))

    def walk(self) -> Iterator[Element | str]:
        """Yield all elements and texts inside, each element before its content."""
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
        """Offset of the start tag; of the nearest ancestor's if the source has none."""
        return self.start_tag[0]

    @property
    def end(self) -> int:
        """Offset after the start tag."""
        return self.start_tag[1]

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
        """The span of the start tag; of the nearest ancestor's if the source has none."""
        known = self.tree.start_tags.get(self.index)
        if known is not None:
            return known
        if location := self._location:
            found = self.tree.span(location.start_tag)
        else:
            found = self.parent.start_tag if self.parent else Span(0, 0)
        self.tree.start_tags[self.index] = found
        return found

    @property
    def place(self) -> tuple[int, int] | None:
        """Line and column, from 1 and 0, of the tag that made it; None if the source has none.

        The parser knows it: it costs a tenth of the span. Formatting that is repeated in the
        paragraphs that follow, without a tag of its own, has the place of the first.
        """
        return self._node.position

    @property
    def line_and_column(self) -> tuple[int, int]:
        """Where the start tag begins, both from 1; the nearest ancestor's if it has none."""
        if place := self.place:
            return place[0], place[1] + 1
        return self.parent.line_and_column if self.parent else (1, 1)

    @property
    def end_tag(self) -> Span | None:
        """The span of the end tag; None if the source has none."""
        location = self._location
        return self.tree.span(location.end_tag) if location and location.end_tag else None

    @property
    def inner(self) -> Span:
        """From after the start tag to the end tag, else to the end of the last known tag inside."""
        end, end_tag = self.end, self.end_tag
        return Span(end, max(end, end_tag.start if end_tag else self._last_known_end))

    @property
    def outer(self) -> Span:
        """From the start tag to after the end tag, else to the end of the last known tag inside."""
        (start, end), end_tag = self.start_tag, self.end_tag
        return Span(start, max(end, end_tag.end if end_tag else self._last_known_end))

    @property
    def reach(self) -> Span:
        """From the start tag to the end of the element, even if it has no end tag."""
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
        """Return the span of `name="value"` in the source; None if it is not there."""
        location = self._location
        found = location.attrs.get(name) if location else None
        return self.tree.span(found) if found else None
