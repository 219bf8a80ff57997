"""Finding the next record of an archive behind one that is damaged."""

import zlib
from typing import BinaryIO

from seoaudit.late_pattern import late_pattern

_PLAIN = late_pattern(rb"(?:^|\n)(WARC/\d\.\d\r?\n[A-Za-z-]+:)")
_GZIP = late_pattern(rb"\x1f\x8b\x08")
PIECE = 2**20
# How much of a member of gzip tells that a record begins in it.
HEAD = 512
OVERLAP = 2**10


def next_record(stream: BinaryIO, after: int) -> int | None:
    """Return where the first record behind a place begins; None if none does.

    In an archive that is one gzip as a whole, there is no way back into it.
    """
    at = after + 1
    stream.seek(at)
    window = stream.read(PIECE)
    while window:
        if (found := _first(window)) is not None and found < max(len(window) - OVERLAP, 1):
            return at + found
        more = stream.read(PIECE)
        if not more:
            return None if found is None else at + found
        at += max(len(window) - OVERLAP, 0)
        window = window[-OVERLAP:] + more
    return None


def _first(window: bytes) -> int | None:
    plain = _PLAIN.search(window)
    packed = (each.start() for each in _GZIP.finditer(window) if _is_record(window, each.start()))
    places = [
        place for place in (plain and plain.start(1), next(packed, None)) if place is not None
    ]
    return min(places, default=None)


def _is_record(window: bytes, member: int) -> bool:
    stream = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        return stream.decompress(window[member : member + HEAD], 8).startswith(b"WARC/")
    except zlib.error:
        return False
