"""The fields of a TOML front matter, each with its position if that is certain."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.manuscripts.markdown.values import BrokenFrontMatter, Fields, FieldValue

_PLACE = late_pattern(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_ASSIGNED = late_pattern(r"^([ \t]*[^=\n\r]+?[ \t]*=[ \t]*)(.*?)[ \t]*\r?$", re.MULTILINE)
_TABLE = late_pattern(r"^[ \t]*\[", re.MULTILINE)
MAX_DEPTH = 2


def read(text: str, offset: int) -> Fields:
    """Return all fields; raise BrokenFrontMatter, with the line from 1 in `text`, if invalid."""
    try:
        table = tomllib.loads(text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        line = int(found[1]) if found and found[1] else text.count("\n") + 1
        said = _PLACE.sub("", str(error))
        raise BrokenFrontMatter(
            Phrase("the front matter is not valid TOML: {said}", said=said), line
        ) from error
    except RecursionError as error:
        said = Phrase("nested too deeply")
        raise BrokenFrontMatter(
            Phrase("the front matter is not valid TOML: {said}", said=said), 1
        ) from error
    written: dict[str, list[FieldValue]] = {}
    for key, value in _written(text, offset):
        written.setdefault(key, []).append(value)
    whole = (offset, offset + len(text))
    fields: dict[str, list[FieldValue]] = {}
    for key, said in _scalars(table, "", 0):
        match written.get(key):
            case [known] if known.text == said:
                value = known
            case _:  # not found, or also in a text of several lines
                value = FieldValue(said, whole)
        fields.setdefault(key, []).append(value)
    return fields


def _scalars(value: object, key: str, depth: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, inside in value.items() if depth <= MAX_DEPTH else ():
            yield from _scalars(inside, f"{key}.{name}" if key else name, depth + 1)
    elif isinstance(value, list):
        for item in value:
            yield from _scalars(item, key, depth)
    else:
        yield key, _said(value)


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _written(text: str, offset: int) -> Iterator[tuple[str, FieldValue]]:
    """Yield the top-level values that are on one line with their key."""
    table = _TABLE.search(text)
    for found in _ASSIGNED.finditer(text, 0, table.start() if table else len(text)):
        try:
            [(key, value)] = tomllib.loads(found[0].rstrip("\r")).items()
        except (tomllib.TOMLDecodeError, ValueError):
            continue
        if isinstance(value, Mapping | list):
            continue
        said = _said(value)
        start, literal = found.start(2), found[2]
        quoted = literal[:1] in ("'", '"')
        end = literal.find(literal[0], 1) + 1 if quoted else len(literal)
        is_plain = quoted and literal[1 : end - 1] == said
        place = (offset + start, offset + start + (end if is_plain else len(literal)))
        yield key, FieldValue(said, place, place[0] + 1 if is_plain else None)
