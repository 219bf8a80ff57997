"""Printing lists as columns of text or as JSON."""

import json
import sys
from collections.abc import Iterable, Sequence

from seoaudit.errors import UsageError, did_you_mean
from seoaudit.inert import escaped
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE

FORMATS = ("text", "json")


def parse_format(name: str) -> str:
    """Return the name of a list format; raise UsageError for any other."""
    if name not in FORMATS:
        hint = did_you_mean(name, FORMATS)
        raise UsageError("unknown format {name!r}: use text or json.{hint}", name=name, hint=hint)
    return name


def print_json(value: object) -> None:
    """Print JSON with an indent of two spaces, without escaping letters beyond ASCII."""
    sys.stdout.write(escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n")


def columns(rows: Iterable[Sequence[str]], *, indent: str = "") -> str:
    """Return rows as lines with aligned columns; the last cell of a row is not padded."""
    table = [tuple(row) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    lines = (
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in table
    )
    return "".join(f"{indent}{line}\n" for line in lines)


def _width(cell: str) -> int:
    """Return the columns of a cell: its characters, without the marks that isolate them."""
    return len(cell) - cell.count(FIRST_STRONG_ISOLATE) - cell.count(POP_DIRECTIONAL_ISOLATE)
