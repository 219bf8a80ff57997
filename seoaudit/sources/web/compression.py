"""Decompressing bodies piece by piece.

aiohttp can do it too, but up to 3.14.0 a small body could expand to hundreds of megabytes before
its size was checked.
"""

import zlib
from collections.abc import AsyncIterator, Iterator

from aiohttp import ClientPayloadError

ACCEPTED = "gzip, deflate"
PIECE = 2**16
# The first byte of a gzip member, which no raw deflate stream starts with.
GZIP = b"\x1f"


async def unpacked(body: AsyncIterator[bytes], coding: str) -> AsyncIterator[bytes]:
    """Yield the content of a body with this Content-Encoding, in pieces of bounded size.

    Raises ClientPayloadError if it is corrupt, incomplete, or compressed in an unknown way.
    """
    match coding.strip().lower():
        case "" | "identity":
            async for data in body:
                yield data
        case "gzip" | "x-gzip" | "deflate":
            unpacker = Unpacker()
            async for data in body:
                for piece in unpacker.pieces(data):
                    yield piece
            unpacker.check_end()
        case _:
            raise ClientPayloadError(f"unexpected compression {coding}")


class Unpacker:
    """Decompresses gzip (with several members too), zlib, and the raw deflate some servers send."""

    def __init__(self) -> None:
        self._stream: zlib._Decompress | None = None

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield the content of the next bytes."""
        is_full = False
        while data or is_full:
            stream = self._stream = self._stream_for(data)
            if stream.eof:
                return  # padding after the end, which browsers ignore
            try:
                piece = stream.decompress(data, PIECE)
            except zlib.error as error:
                raise ClientPayloadError(f"invalid compressed data: {error}") from error
            yield piece
            is_full = len(piece) == PIECE  # more may wait inside, though all bytes are taken
            data = stream.unconsumed_tail or stream.unused_data

    def check_end(self) -> None:
        """Raise ClientPayloadError if the data is incomplete."""
        if self._stream and not self._stream.eof:
            raise ClientPayloadError("truncated compressed data")

    def _stream_for(self, data: bytes) -> "zlib._Decompress":
        is_gzip = data.startswith(GZIP)
        if self._stream and not (self._stream.eof and is_gzip):
            return self._stream
        is_bare = not is_gzip and data[0] & 0x0F != zlib.DEFLATED
        return zlib.decompressobj(-zlib.MAX_WBITS if is_bare else zlib.MAX_WBITS | 32)
