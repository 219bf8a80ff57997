"""The size of an AVIF image, from the boxes at its beginning: https://aomediacodec.github.io/av1-avif/"""

import struct
from collections.abc import Iterator

from seoaudit.document.document import ImageSize

# The boxes that contain the properties of the images in a file.
WAY = (b"meta", b"iprp", b"ipco")


def is_avif(start: bytes) -> bool:
    """Whether a file with this beginning is an AVIF image."""
    return start[4:8] == b"ftyp" and start[8:12] in (b"avif", b"avis", b"mif1")


def avif_size(start: bytes) -> ImageSize | None:
    """Return width and height from the beginning of a file; None if it does not have them.

    A file has several sizes, of its tiles and of the image they make up, which is the largest.
    """
    content = start
    for name in WAY:
        content = next((inside for kind, inside in _boxes(content) if kind == name), b"")
        if name == b"meta":
            content = content[4:]  # a version and flags
    sizes, is_turned = [], False
    for kind, inside in _boxes(content):
        if kind == b"ispe":
            sizes.append(struct.unpack(">4xII", inside[:12]))
        elif kind == b"irot":
            is_turned = bool(inside[:1] and inside[0] & 1)
    if not sizes:
        return None
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    return ImageSize(height, width) if is_turned else ImageSize(width, height)


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and content of each box: https://www.iso.org/standard/83102.html, 4.2"""
    at = 0
    while at + 8 <= len(content):
        length, name = struct.unpack_from(">I4s", content, at)
        if length < 8:  # up to the end of the file, or a length of 64 bits: only pixels are so long
            length = len(content)
        yield name, content[at + 8 : at + length]
        at += length
