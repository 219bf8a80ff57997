"""JSON written item by item, so that no report has to be in memory as a whole."""

import json
from collections.abc import Iterable, Iterator

from seoaudit.inert import escaped


def array(items: Iterable[object]) -> Iterator[str]:
    """Yield the items as a JSON array in pieces, each item on its own line."""
    before = "[\n"
    for item in items:
        yield before + one_line(item)
        before = ",\n"
    yield "[]" if before == "[\n" else "\n]"


def one_line(value: object) -> str:
    """Return a value as JSON on one line, without escaping letters beyond ASCII."""
    return escaped(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
