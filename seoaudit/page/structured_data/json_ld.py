"""The JSON-LD blocks of a page, as written."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element, Tree

if TYPE_CHECKING:
    from seoaudit.page.structured_data.json_fault import Fault

SPACE = " \t\n\r\ufeff"

# What surrounds scripts for the sake of old browsers and XHTML; search engines skip it.
OPENINGS = ("<!--", "<![CDATA[", "//<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/")
CLOSINGS = ("-->", "]]>", "//-->", "//]]>", "// ]]>", "/*]]>*/")


class _ConstantError(Exception):
    """NaN, Infinity or -Infinity, which Python writes and reads but JSON does not know."""

    def located(self, text: str) -> json.JSONDecodeError:
        """Return the error at the first of them that stands outside a string of `text`."""
        from seoaudit.page.structured_data.json_fault import NO_NUMBER

        tokens = re.finditer(r'"(?:[^"\\]|\\.)*"|NaN|-?Infinity', text, re.DOTALL)
        at = next(token.start() for token in tokens if token[0][0] != '"')
        return json.JSONDecodeError(NO_NUMBER, text, at)


def _refuse(constant: str) -> object:
    raise _ConstantError(constant)


def _nothing(_constant: str) -> None:
    """Return the value of a constant that JSON does not know."""


class JsonLd:
    """One <script type="application/ld+json">; its position is the JSON between its tags."""

    def __init__(self, element: Element) -> None:
        self.element = element

    @cached_property
    def content(self) -> Span:
        """The span of the JSON, without the white space and comment marks around it."""
        source, inner = self.element.tree.source, self.element.inner
        end = inner.end if self.element.end_tag else len(source)
        return _unwrapped(source, inner.start, end)

    @property
    def start(self) -> int:
        """Offset of the JSON."""
        return self.content.start

    @property
    def end(self) -> int:
        """Offset after the JSON."""
        return self.content.end

    @cached_property
    def text(self) -> str:
        """The JSON as written."""
        return self.element.tree.source[self.start : self.end]

    @cached_property
    def _parsed(self) -> tuple[object, json.JSONDecodeError | None]:
        """The value, control characters and NaN allowed, and the first error."""
        try:
            return json.loads(self.text, parse_constant=_refuse), None
        except _ConstantError as constant:
            error = constant.located(self.text)
        except json.JSONDecodeError as fault:
            error = fault
        except (RecursionError, ValueError) as fault:  # or a number of thousands of digits
            return None, json.JSONDecodeError(str(fault), self.text, 0)
        try:
            return json.loads(self.text, strict=False, parse_constant=_nothing), error
        except (RecursionError, ValueError):
            return None, error

    @property
    def data(self) -> object:
        """The value; None if it cannot be read."""
        return self._parsed[0]

    @property
    def error(self) -> json.JSONDecodeError | None:
        """The error by https://www.rfc-editor.org/rfc/rfc8259; None if it is valid.

        Its `pos` counts from the start of `text`.
        """
        return self._parsed[1]

    @property
    def is_readable(self) -> bool:
        """Whether it can be read by a parser that allows control characters in texts."""
        return self.error is None or self.data is not None

    @property
    def fault(self) -> Fault | None:
        """The error in plain terms, with its position in the source; None if there is none."""
        if self.error is None:
            return None
        from seoaudit.page.structured_data.json_fault import Fault, find_fault

        kind, place = find_fault(self.text, self.error)
        return Fault(kind, Span(self.start + place.start, self.start + place.end))

    def span(self, path: Sequence[str | int]) -> Span:
        """Return the span of the value at `path`, made of keys and indexes, in a readable block."""
        from seoaudit.page.structured_data.json_places import value_span

        found = value_span(self.text, path)
        return Span(self.start + found.start, self.start + found.end)


def find_json_ld(tree: Tree) -> tuple[JsonLd, ...]:
    """Return every JSON-LD block of the page, in document order."""
    return tuple(
        JsonLd(element)
        for element in tree.by_tag("script")
        if element.get("type").partition(";")[0].strip().lower() == "application/ld+json"
    )


def _unwrapped(source: str, start: int, end: int) -> Span:
    while True:
        text = source[start:end]
        start += len(text) - len(text.lstrip(SPACE))
        end = max(start, end - (len(text) - len(text.rstrip(SPACE))))
        opening = next((mark for mark in OPENINGS if _wraps(mark, source, start, end)), "")
        start += len(opening)
        marks = sorted(CLOSINGS, key=len, reverse=True)
        closing = next((mark for mark in marks if source.endswith(mark, start, end)), "")
        end -= len(closing)
        if not opening and not closing:
            return Span(start, end)


def _wraps(mark: str, source: str, start: int, end: int) -> bool:
    """Whether `mark` at `start` surrounds the data; otherwise it begins a comment before them."""
    if not source.startswith(mark, start, end):
        return False
    behind = source[start + len(mark) : end].lstrip(SPACE)
    return not behind or behind.startswith(("{", "[", *OPENINGS, *CLOSINGS))
