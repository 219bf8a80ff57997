"""Printing lists as columns of text or as JSON."""

import json
import sys
from collections.abc import Iterable, Sequence

from seoaudit.errors import UsageError, did_you_mean

FORMATS = ("text", "json")


def parse_format(name: str) -> str:
    """Return the name of a list format; raise UsageError for any other."""
    if name not in FORMATS:
        hint = did_you_mean(name, FORMATS)
        raise UsageError("unknown format {name!r}: use text or json.{hint}", name=name, hint=hint)
    return name


def print_json(value: object) -> None:
    """Print JSON with an indent of two spaces, without escaping non-ASCII characters."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def columns(rows: Iterable[Sequence[str]], *, indent: str = "") -> str:
    """Return rows as lines with aligned columns; the last cell of a row is not padded."""
    table = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
    return "".join(f"{indent}{line}\n" for line in lines)
