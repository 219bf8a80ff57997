"""What a selector finds on a page: an element, one of its attributes, or a text in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from seoaudit.page.tree.element_text import element_text, text_span
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.position import Located, Span
from seoaudit.page.tree.tree import Element


class Selected(Located, Protocol):
    """Something found: where it is, what it says, and where each part of that is written."""

    @property
    def element(self) -> Element:
        """The element that it is, or that holds it."""
        ...

    @property
    def text(self) -> str:
        """What it says, white space folded."""
        ...

    def span(self, start: int, end: int) -> Span:
        """The place of text[start:end] in the source."""
        ...


@dataclass(frozen=True, slots=True)
class SelectedElement:
    """An element; its place is its start tag, its text what is read of it."""

    element: Element

    @property
    def start(self) -> int:
        """Offset of the start tag."""
        return self.element.start

    @property
    def end(self) -> int:
        """Offset after the start tag."""
        return self.element.end

    @property
    def text(self) -> str:
        """What is read of the element, on one line."""
        return element_text(self.element)

    def span(self, start: int, end: int) -> Span:
        """The place of text[start:end]; see `Passage.span` for what is exact."""
        return text_span(self.element, start, end)


@dataclass(frozen=True, slots=True)
class SelectedAttribute:
    """An attribute as written, its text the value; references in it are resolved."""

    element: Element
    name: str

    @property
    def start(self) -> int:
        """Offset of the attribute's name."""
        return self._place.start

    @property
    def end(self) -> int:
        """Offset after the attribute's value and its quote."""
        return self._place.end

    @property
    def text(self) -> str:
        """The value as it is."""
        return self.element.get(self.name)

    def span(self, start: int, end: int) -> Span:  # noqa: ARG002 - a value has one place
        """The place of the attribute."""
        return self._place

    @property
    def _place(self) -> Span:
        return self.element.attribute_span(self.name) or self.element.start_tag


@dataclass(frozen=True, slots=True)
class SelectedText:
    """A text directly in an element, between two tags."""

    passage: Passage

    @property
    def element(self) -> Element:
        """The element that the text stands in."""
        return self.passage.element

    @property
    def start(self) -> int:
        """Offset of the first character that is no white space."""
        return self.span(0, len(self.text)).start

    @property
    def end(self) -> int:
        """Offset after the last character that is no white space."""
        return self.span(0, len(self.text)).end

    @property
    def text(self) -> str:
        """The text, white space folded."""
        return self.passage.text

    def span(self, start: int, end: int) -> Span:
        """The place of text[start:end]; see `Passage.span` for what is exact."""
        return self.passage.span(start, end)
