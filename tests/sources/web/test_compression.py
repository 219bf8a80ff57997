"""Unpacking in pieces."""

import zlib

import pytest
from aiohttp import ClientPayloadError
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.sources.web.compression import PIECE, Unpacker

BARE, ZLIB, GZIP = -15, 15, 31


def packed(content: bytes, wbits: int) -> bytes:
    packer = zlib.compressobj(9, wbits=wbits)
    return packer.compress(content) + packer.flush()


@given(
    st.sampled_from([PIECE, 2 * PIECE, PIECE + 258]),
    st.integers(-3, 3),
    st.sampled_from([BARE, ZLIB, GZIP]),
    st.integers(1, 400),
)
def test_content_comes_whole_in_bounded_pieces(size: int, more: int, wbits: int, step: int) -> None:
    content = b"x" * (size + more)
    body = packed(content, wbits)
    unpacker = Unpacker()
    chunks = [body[start : start + step] for start in range(0, len(body), step)]
    pieces = [piece for chunk in chunks for piece in unpacker.pieces(chunk)]
    unpacker.check_end()
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= PIECE


@given(st.integers(1, 60), st.sampled_from([BARE, ZLIB, GZIP]))
def test_content_that_breaks_off_is_damaged(missing: int, wbits: int) -> None:
    body = packed(bytes(range(256)) * 4, wbits)
    unpacker = Unpacker()
    list(unpacker.pieces(body[:-missing]))
    with pytest.raises(ClientPayloadError, match="truncated"):
        unpacker.check_end()
