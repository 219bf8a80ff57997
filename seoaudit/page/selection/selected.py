"""What a selector finds: an element, an attribute of one, or a text in one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from seoaudit.page.tree.element_text import element_text, text_span
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.position import Located, Span
from seoaudit.page.tree.tree import Element


class Selected(Located, Protocol):
    """Something found, with its position, its text, and the position of each part of the text."""

    @property
    def element(self) -> Element:
        """The element itself, or the one that contains it."""
        ...

    @property
    def text(self) -> str:
        """Its text, white space folded."""
        ...

    def span(self, start: int, end: int) -> Span:
        """Return the span of text[start:end] in the source."""
        ...


@dataclass(frozen=True, slots=True)
class SelectedElement:
    """An element; its position is its start tag, its text the one that readers see."""

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
        """The text that readers see, on one line."""
        return element_text(self.element)

    def span(self, start: int, end: int) -> Span:
        """Return the span of text[start:end]; see `Passage.span`."""
        return text_span(self.element, start, end)


@dataclass(frozen=True, slots=True)
class SelectedAttribute:
    """An attribute; its text is its value, with character references resolved."""

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
        """The value, white space included."""
        return self.element.get(self.name)

    def span(self, start: int, end: int) -> Span:  # noqa: ARG002 - a value has one place
        """Return the span of the whole attribute."""
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
        """The element that contains the text."""
        return self.passage.element

    @property
    def start(self) -> int:
        """Offset of the first character that is not white space."""
        return self.span(0, len(self.text)).start

    @property
    def end(self) -> int:
        """Offset after the last character that is not white space."""
        return self.span(0, len(self.text)).end

    @property
    def text(self) -> str:
        """The text, white space folded."""
        return self.passage.text

    def span(self, start: int, end: int) -> Span:
        """Return the span of text[start:end]; see `Passage.span`."""
        return self.passage.span(start, end)
