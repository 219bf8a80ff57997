"""Percent-encoding, so that URLs and patterns are comparable."""

import re
from functools import cache

from seoaudit.late_pattern import late_pattern


@cache
def _to_escape() -> re.Pattern[str]:
    return late_pattern(r"%[0-9A-Fa-f]{2}|[\x80-\xff]")


def escaped(text: str) -> str:
    """Encode a text of one character per byte as ASCII; existing escapes become uppercase."""
    if text.isascii() and "%" not in text:
        return text
    return _to_escape().sub(
        lambda found: found[0].upper() if len(found[0]) == 3 else f"%{ord(found[0]):02X}", text
    )


def percent_encoded(address: str) -> str:
    """Return a URL as a crawler requests it: in ASCII, with uppercase escapes."""
    return escaped(address.encode("utf-8", "replace").decode("latin-1"))
