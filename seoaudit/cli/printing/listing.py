"""Printing what is known as lines of text or as JSON."""

import json
import sys
from collections.abc import Iterable, Sequence

from seoaudit.errors import UsageError, did_you_mean

FORMATS = ("text", "json")


def known_format(name: str) -> str:
    """The name of a format for lists; UsageError for another."""
    if name not in FORMATS:
        hint = did_you_mean(name, FORMATS)
        raise UsageError(f"unknown format {name!r}: use text or json.{hint}")
    return name


def print_json(value: object) -> None:
    """Write JSON, two spaces deep, letters of all scripts as they are."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def columns(rows: Iterable[Sequence[str]], *, indent: str = "") -> str:
    """Rows as lines, their cells under each other; the last one of a row is as long as it is."""
    table = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
    return "".join(f"{indent}{line}\n" for line in lines)
