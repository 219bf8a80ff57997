"""JSON written item by item, so that no report need be whole in memory."""

import json
from collections.abc import Iterable, Iterator


def array(items: Iterable[object]) -> Iterator[str]:
    """The items as a JSON array in pieces, each on a line of its own."""
    before = "[\n"
    for item in items:
        yield before + one_line(item)
        before = ",\n"
    yield "[]" if before == "[\n" else "\n]"


def one_line(value: object) -> str:
    """A value as JSON on one line, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
