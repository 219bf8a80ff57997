import gzip
import zlib
from pathlib import Path

import pytest

from seoaudit.sources.archives.decoding import TooLarge, Undecodable, decoded

TEXT = b"<p>Apples keep in sand. " * 40
LIMIT = 10_000


def bare(body: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(body) + stream.flush()


@pytest.mark.parametrize(
    ("body", "codings"),
    [
        (TEXT, []),
        (TEXT, ["identity"]),
        (gzip.compress(TEXT, mtime=0), ["gzip"]),
        (gzip.compress(TEXT, mtime=0), ["X-GZIP"]),
        (gzip.compress(TEXT[:100], mtime=0) + gzip.compress(TEXT[100:], mtime=0), ["gzip"]),
        (gzip.compress(TEXT, mtime=0) + b"padding", ["gzip"]),
        (zlib.compress(TEXT), ["deflate"]),
        (bare(TEXT), ["deflate"]),
        (gzip.compress(zlib.compress(TEXT), mtime=0), ["deflate, gzip"]),
        (gzip.compress(zlib.compress(TEXT), mtime=0), ["deflate", "gzip"]),
        (TEXT, ["gzip"]),
        (TEXT, ["deflate"]),
        (TEXT, ["zstd"]),
    ],
)
def test_a_body_is_unpacked_if_it_is_packed(body: bytes, codings: list[str]) -> None:
    assert decoded(body, [], codings, LIMIT) == TEXT


@pytest.mark.parametrize("coding", ["br", "zstd"])
def test_newer_codings_come_with_the_package(coding: str, tmp_path: Path) -> None:
    stream_io = pytest.importorskip("fastwarc.stream_io")
    with (tmp_path / "packed").open("wb") as target:
        writer = {"br": stream_io.BrotliWriter, "zstd": stream_io.ZstdWriter}[coding](target)
        writer.write(TEXT)
        writer.close()
    packed = (tmp_path / "packed").read_bytes()
    assert decoded(packed, [], [coding], LIMIT) == TEXT
    with pytest.raises(TooLarge):
        decoded(packed, [], [coding], 100)


def test_a_page_that_says_it_is_packed_with_br_and_is_not() -> None:
    pytest.importorskip("fastwarc")
    assert decoded(TEXT, [], ["br"], LIMIT) == TEXT


@pytest.mark.parametrize(
    ("chunks", "content"),
    [
        (b"3\r\nabc\r\n0\r\n\r\n", b"abc"),
        (b"3\r\nabc\r\nA;x\r\n0123456789\r\n0\r\n", b"abc0123456789"),
        (b"3\nabc\n0\n\n", b"abc"),
        (b"3\r\nabc\r\n", b"abc"),
        (b"0\r\n\r\n", b""),
        (b"", b""),
        (b"<p>no chunks", b"<p>no chunks"),
    ],
)
def test_chunks_are_joined(chunks: bytes, content: bytes) -> None:
    assert decoded(chunks, ["chunked"], [], LIMIT) == content


@pytest.mark.parametrize(
    ("body", "transfer", "codings"),
    [
        (b"5\r\nabc", ["chunked"], []),
        (b"3\r\nabc\r\nnonsense", ["chunked"], []),
        (gzip.compress(TEXT, mtime=0)[:-9], [], ["gzip"]),
        (b"\x1f\x8b\x08nothing", [], ["gzip"]),
        (TEXT, [], ["compress"]),
    ],
)
def test_what_is_damaged_or_unknown_is_said(
    body: bytes, transfer: list[str], codings: list[str]
) -> None:
    with pytest.raises(Undecodable):
        decoded(body, transfer, codings, LIMIT)


@pytest.mark.parametrize(
    ("body", "coding"),
    [
        (gzip.compress(bytes(10**6), mtime=0), "gzip"),
        (zlib.compress(bytes(10**6)), "deflate"),
        (bytes(10**6), "identity"),
    ],
)
def test_nothing_is_unpacked_beyond_the_limit(body: bytes, coding: str) -> None:
    with pytest.raises(TooLarge):
        decoded(body, [], [coding], LIMIT)
