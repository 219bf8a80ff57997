"""The width and height of images beside a page, from the first bytes of their files."""

import struct
from io import SEEK_CUR
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from seoaudit.document.document import ImageSize
from seoaudit.sources.files.site_root import beside, in_site

Size = tuple[int, int]
# Bytes to read if the first few do not contain the size.
MAX_BYTES_READ = 64 * 1024
# Segments of a JPEG before its frame, of 64 KB at most; a camera writes some ten.
MAX_SEGMENTS = 500
# The Exif orientations of an image rotated by 90 degrees.
SIDEWAYS = (5, 6, 7, 8)

ORIENTATION = 0x0112


def size_beside(page: str, source: str, address: str) -> ImageSize | None:
    """Return the displayed size of an image beside a page or in the site around it.

    `source` is the folder the page was found in, "" if the page was named directly. Returns None
    for a URL of another site, for a file that is missing, outside of the site or of unknown type,
    and if several files match and their sizes differ.
    """
    try:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path:
            return None
        path = unquote(parts.path)
        found = in_site if path[0] == "/" else beside
        sizes = {_size_of(file) for file in found(page, source, path)}
    except (OSError, ValueError):
        return None
    return sizes.pop() if len(sizes) == 1 else None


def _size_of(path: Path) -> ImageSize | None:
    with path.open("rb") as file:
        return image_size(file)


def image_size(file: BinaryIO) -> ImageSize | None:
    """Return the size of a PNG, GIF, JPEG, WebP, AVIF or SVG; None for other or corrupt files."""
    start = file.read(30)
    try:
        if start.startswith(b"\x89PNG\r\n\x1a\n") and start[12:16] == b"IHDR":
            width, height = struct.unpack(">II", start[16:24])
        elif start.startswith((b"GIF87a", b"GIF89a")):
            width, height = struct.unpack("<HH", start[6:10])
        elif start.startswith(b"RIFF") and start[8:12] == b"WEBP":
            width, height = _webp(start)
        elif start.startswith(b"\xff\xd8"):
            file.seek(2)
            width, height = _jpeg(file)
        else:
            return _described(start + file.read(MAX_BYTES_READ))
    except (struct.error, ValueError):
        return None
    return ImageSize(width, height) if width and height else None


def _described(start: bytes) -> ImageSize | None:
    """Return the size from a format with more than a fixed header."""
    from seoaudit.sources.files.avif_size import avif_size, is_avif
    from seoaudit.sources.files.svg_size import svg_size

    return avif_size(start) if is_avif(start) else svg_size(start)


def _webp(start: bytes) -> Size:
    """https://developers.google.com/speed/webp/docs/riff_container"""
    kind = start[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(start[24:27], "little"), 1 + int.from_bytes(
            start[27:30], "little"
        )
    if kind == b"VP8L":
        bits = int.from_bytes(start[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", start[26:30])
    return (width & 0x3FFF, height & 0x3FFF) if kind == b"VP8 " else (0, 0)


def _jpeg(file: BinaryIO) -> Size:
    """Read segments up to the frame: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1"""
    is_sideways = False
    for _ in range(MAX_SEGMENTS):
        mark, kind = struct.unpack(">BB", file.read(2))
        if mark != 0xFF:
            return 0, 0
        if kind == 0xFF:  # a mark may be led by any number of these
            file.seek(-1, SEEK_CUR)
            continue
        if kind == 0x01 or 0xD0 <= kind <= 0xD8:  # marks that no segment follows
            continue
        [length] = struct.unpack(">H", file.read(2))
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">xHH", file.read(5))
            return (height, width) if is_sideways else (width, height)
        segment = file.read(max(0, length - 2))
        if kind == 0xE1 and segment.startswith(b"Exif\0\0"):
            is_sideways = _orientation(segment[6:]) in SIDEWAYS
    return 0, 0


def _orientation(exif: bytes) -> int | None:
    """Return the orientation from the first directory: https://www.cipa.jp/e/std/std-sec.html"""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    if order is None:
        return None
    [at] = struct.unpack_from(f"{order}I", exif, 4)
    [count] = struct.unpack_from(f"{order}H", exif, at)
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, value = struct.unpack_from(f"{order}H6xH", exif, entry)
        if tag == ORIENTATION:
            return int(value)
    return None
