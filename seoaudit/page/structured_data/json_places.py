"""The position of a value in a JSON text, which a parser does not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from json import JSONDecoder

from seoaudit.page.tree.position import Span

_SPACE = " \t\n\r"


def value_span(text: str, path: Sequence[str | int]) -> Span:
    """Return the span in valid JSON of the value at `path`, made of keys and indexes.

    The last of duplicate keys counts, as it does for the parser. Raises KeyError if there is no
    such value.
    """
    at = _after_space(text, 0)
    for step in path:
        at = next((start for key, start in _members(text, at)[::-1] if key == step), -1)
        if at < 0:
            raise KeyError(step)
    return Span(at, _value_end(text, at))


def _members(text: str, at: int) -> Sequence[tuple[str | int, int]]:
    """Return the keys or indexes of an object or array, each with the offset of its value."""
    opening = text[at]
    if opening not in "{[":
        return ()
    is_object = opening == "{"
    return list(_each_member(text, _after_space(text, at + 1), is_object=is_object))


def _each_member(text: str, at: int, *, is_object: bool) -> Iterator[tuple[str | int, int]]:
    number = 0
    while text[at] not in "}]":
        key: str | int = number
        if is_object:
            key, end = _decoder().raw_decode(text, at)
            at = _after_space(text, _after_space(text, end) + 1)
        yield key, at
        number += 1
        at = _after_space(text, _value_end(text, at))
        if text[at] == ",":
            at = _after_space(text, at + 1)


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _value_end(text: str, at: int) -> int:
    return _decoder().raw_decode(text, at)[1]


@cache
def _decoder() -> JSONDecoder:
    return JSONDecoder(strict=False)
