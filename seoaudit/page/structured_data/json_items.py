"""Reads the items of JSON-LD: https://www.w3.org/TR/json-ld11/"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.structured_data.item import Item, Items, Value
from seoaudit.page.structured_data.json_ld import JsonLd
from seoaudit.page.structured_data.vocabulary import Context
from seoaudit.page.tree.position import Span

# The path to a value, its last step first.
Path = tuple["Path", str | int] | None


class JsonValue(Value):
    """A text, number or truth value; its position is that of its JSON."""

    __slots__ = ("_block", "_path", "_place", "_text")

    def __init__(self, text: str, block: JsonLd, path: Path) -> None:
        self._text = text
        self._block = block
        self._path = path
        self._place: Span | None = None

    @property
    def text(self) -> str:
        """The text; for other values, their JSON."""
        return self._text

    @property
    def place(self) -> Span:
        """The span of the JSON, quotes included."""
        if self._place is None:  # its block is read up to it for that
            self._place = _span(self._block, self._path)
        return self._place

    def rewritten(self, text: str) -> str:
        """Return the text as JSON."""
        return json.dumps(text, ensure_ascii=False).replace("</", "<\\/")


class _Waiting(NamedTuple):
    """A piece of JSON still to be read, and the property whose value it is."""

    data: object
    path: Path
    context: Context
    owner: Item | None = None
    name: str = ""


def read_json(block: JsonLd, items: Items) -> None:
    """Add the items of one block, without recursion, as blocks may nest deeply."""
    waiting = [_Waiting(block.data, None, Context())]
    while waiting:
        piece = waiting.pop()
        if isinstance(piece.data, list):
            waiting += [
                piece._replace(data=data, path=(piece.path, number))
                for number, data in reversed(list(enumerate(piece.data)))
            ]
        elif isinstance(piece.data, dict):
            waiting += reversed(_read_object(block, piece, piece.data, items))
        elif piece.owner is not None and piece.data is not None:
            text = piece.data if isinstance(piece.data, str) else json.dumps(piece.data)
            piece.owner.add(piece.name, JsonValue(text, block, piece.path))


def _read_object(
    block: JsonLd, piece: _Waiting, data: Mapping[str, object], items: Items
) -> list[_Waiting]:
    """Add the item that an object describes; return its content, which is still to be read."""
    context = piece.context
    if "@context" in data:
        context = context.extended(data["@context"])
    names = {key: context.name(key) for key in data}
    keywords = {name: key for key, name in names.items() if name.startswith("@")}
    for wrapper in ("@value", "@list", "@set"):
        if wrapper in keywords:
            key = keywords[wrapper]
            return [piece._replace(data=data[key], path=(piece.path, key), context=context)]
    held = [
        (name, data[key], (piece.path, key))
        for key, name in names.items()
        if name and not name.startswith("@")
    ]
    graph = keywords.get("@graph")
    inner = [] if graph is None else [_Waiting(data[graph], (piece.path, graph), context)]
    if graph is not None and not held and "@type" not in keywords:
        return inner
    id_ = data.get(keywords.get("@id", ""))
    item = items.item(id_ if isinstance(id_, str) else "", "json-ld")
    if types := _types(data.get(keywords.get("@type", "")), context):
        item.describe(types, partial(_span, block, (piece.path, keywords["@type"])))
    if piece.owner is not None:
        piece.owner.add(piece.name, item)
    return [_Waiting(value, path, context, item, name) for name, value, path in held] + inner


def _types(written: object, context: Context) -> list[str]:
    names = written if isinstance(written, list) else [written]
    return [name for n in names if isinstance(n, str) and (name := context.name(n.strip()))]


def _span(block: JsonLd, path: Path) -> Span:
    steps: list[str | int] = []
    while path is not None:
        path, step = path
        steps.append(step)
    return block.span(steps[::-1])
