"""The content of a stored body: unchunked and unpacked, up to a limit, also where a header lies."""

import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Protocol

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.sources.content.kinds import too_big

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_CHUNK = late_pattern(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


class Undecodable(ValueError):  # noqa: N818 - it says what a body is
    """A body that is damaged, or packed in a way that nobody knows; the message says which."""


class TooLarge(Undecodable):
    """A body that is larger than the limit once it is unpacked."""


class Readable(Protocol):
    """What bytes are read from."""

    def read(self, size: int = ..., /) -> bytes:
        """Return the next bytes, none at the end."""
        ...


def decoded(body: bytes, transfer: Sequence[str], codings: Sequence[str], limit: int) -> bytes:
    """Return the content of a body, by the values of Transfer-Encoding and Content-Encoding.

    What was stored unpacked although its headers still say otherwise stays as it is. Raises
    Undecodable.
    """
    if "chunked" in _names(transfer):
        body = _unchunked(body)
    for coding in reversed(_names(codings)):
        unpack = UNPACKERS.get(coding)
        if unpack is None:
            raise Undecodable(
                Phrase("compressed as {coding}, which nobody here unpacks", coding=coding)
            )
        body = unpack(body, limit)
    if len(body) > limit:
        raise TooLarge(too_big(limit))
    return body


def _names(values: Sequence[str]) -> list[str]:
    return [name for value in values for part in value.split(",") if (name := part.strip().lower())]


def _unchunked(body: bytes) -> bytes:
    """Join the chunks of a body; as it is if there are none."""
    content, at = bytearray(), 0
    while at < len(body) and (head := _CHUNK.match(body, at)):
        size, start = int(head[1], 16), head.end()
        if not size:
            return bytes(content)
        content += body[start : start + size]
        if start + size > len(body):
            raise Undecodable(Phrase("cut off before its end"))
        at = start + size + (2 if body[start + size : start + size + 2] == b"\r\n" else 1)
    if at and at < len(body):
        raise Undecodable(Phrase("damaged between two of its parts"))
    return bytes(content) if at else body


def _gunzipped(body: bytes, limit: int) -> bytes:
    if not body.startswith(GZIP):
        return body
    content, rest = b"", body
    while rest.startswith(GZIP) and len(content) <= limit:
        piece, rest = _inflated(rest, zlib.MAX_WBITS | 16, limit - len(content))
        content += piece
    return content


def _deflated(body: bytes, limit: int) -> bytes:
    """Unpack zlib, as the standard says, or the bare deflate that some servers send."""
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            return _inflated(body, bits, limit)[0]
        except TooLarge:
            raise
        except Undecodable:
            continue
    return body


def _inflated(body: bytes, bits: int, limit: int) -> tuple[bytes, bytes]:
    stream = zlib.decompressobj(bits)
    try:
        content = stream.decompress(body, limit + 1)
    except zlib.error as error:
        raise Undecodable(Phrase("damaged ({reason})", reason=str(error))) from error
    if len(content) > limit:
        raise TooLarge(too_big(limit))
    if not stream.eof:
        raise Undecodable(Phrase("cut off before its end"))
    return content, stream.unused_data


def _unbrotlied(body: bytes, limit: int) -> bytes:
    from fastwarc.stream_io import BrotliReader

    return _read_from(BrotliReader, body, limit)


def _unzstded(body: bytes, limit: int) -> bytes:
    from fastwarc.stream_io import ZstdReader

    return _read_from(ZstdReader, body, limit) if body.startswith(ZSTD) else body


def _read_from(reader: Callable[[BytesIO], Readable], body: bytes, limit: int) -> bytes:
    content = bytearray()
    try:
        stream = reader(BytesIO(body))
        while len(content) <= limit and (piece := stream.read(2**16)):
            content += piece
    except OSError as error:
        if body[:64].lstrip().startswith(b"<"):  # stored as the page that it is
            return body
        raise Undecodable(Phrase("damaged ({reason})", reason=str(error))) from error
    if len(content) > limit:
        raise TooLarge(too_big(limit))
    return bytes(content)


def _same(body: bytes, _: int) -> bytes:
    return body


UNPACKERS: dict[str, Callable[[bytes, int], bytes]] = {
    "identity": _same,
    "gzip": _gunzipped,
    "x-gzip": _gunzipped,
    "deflate": _deflated,
    "br": _unbrotlied,
    "zstd": _unzstded,
}
