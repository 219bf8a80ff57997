"""Percent-encoding, so that an address and a pattern are written alike."""

import re
from functools import cache


@cache
def _to_escape() -> re.Pattern[str]:
    return re.compile(r"%[0-9A-Fa-f]{2}|[\x80-\xff]")


def escaped(text: str) -> str:
    """A text of one character a byte, in ASCII: escapes that are there are put in upper case."""
    if text.isascii() and "%" not in text:
        return text
    return _to_escape().sub(
        lambda found: found[0].upper() if len(found[0]) == 3 else f"%{ord(found[0]):02X}", text
    )


def percent_encoded(address: str) -> str:
    """The address as a crawler asks for it: in ASCII, with its escapes in upper case."""
    return escaped(address.encode("utf-8", "replace").decode("latin-1"))
