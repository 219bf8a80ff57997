"""AVIF images made by hand, of the boxes that a size is read from."""

import struct


def box(name: bytes, content: bytes) -> bytes:
    """A box of this type."""
    return struct.pack(">I4s", len(content) + 8, name) + content


def ispe(width: int, height: int) -> bytes:
    """The property that holds a size."""
    return box(b"ispe", struct.pack(">4xII", width, height))


def avif(*properties: bytes) -> bytes:
    """An image with these properties."""
    described = box(b"iprp", box(b"ipco", b"".join(properties)) + box(b"ipma", b"\0" * 8))
    meta = box(b"meta", b"\0\0\0\0" + box(b"hdlr", b"\0" * 24) + described)
    return box(b"ftyp", b"avif\0\0\0\0avifmif1") + meta + box(b"mdat", b"\0" * 99)
