"""Reports as bytes: small and fast, to send to another process or store in a file."""

from functools import cache
from typing import TYPE_CHECKING

from seoaudit.errors import SourceError
from seoaudit.report.report import PageReport

if TYPE_CHECKING:
    from msgspec.msgpack import Decoder, Encoder

# The result of auditing a page, packed if possible.
Packed = bytes | PageReport | SourceError


def pack(report: PageReport | SourceError) -> Packed:
    """Return the report as bytes; unchanged if it is not a report or contains lone surrogates."""
    if isinstance(report, SourceError):
        return report
    try:
        return _encoder().encode(report)
    except UnicodeEncodeError:  # half a surrogate pair, as in a file name that is no UTF-8
        return report


def unpack(packed: Packed) -> PageReport | SourceError:
    """Return the report again, equal to the one that was packed."""
    return _decoder().decode(packed) if isinstance(packed, bytes) else packed


@cache
def _encoder() -> "Encoder":
    from msgspec.msgpack import Encoder

    return Encoder()


@cache
def _decoder() -> "Decoder[PageReport]":
    from msgspec.msgpack import Decoder

    return Decoder(PageReport)
