"""Detecting content that is not a page, from its bytes and its name."""

import re

from seoaudit.errors import Phrase
from seoaudit.late_pattern import late_pattern
from seoaudit.sources.content.text_kinds import NOT_A_PAGE, text_problem

# No article is near 50 MB; larger files would only exhaust the memory.
MAX_BYTES = 50 * 2**20

EMPTY = Phrase("empty: nothing to audit")

SIGNATURES = (
    (b"%PDF-", Phrase("a PDF document")),
    (b"%!PS", Phrase("a PostScript document")),
    (b"{\\rtf", Phrase("an RTF document")),
    (b"\x89PNG\r\n", Phrase("a PNG image")),
    (b"\xff\xd8\xff", Phrase("a JPEG image")),
    (b"GIF8", Phrase("a GIF image")),
    (b"<svg", Phrase("an SVG image")),
    (b"PK\x03\x04", Phrase("a ZIP archive or an office document")),
    (b"\xd0\xcf\x11\xe0", Phrase("an office document")),
    (b"\x1f\x8b", Phrase("a gzip archive")),
    (b"BZh", Phrase("a bzip2 archive")),
    (b"7z\xbc\xaf", Phrase("a 7-Zip archive")),
    (b"\x7fELF", Phrase("a program")),
    (b"SQLite format 3", Phrase("a database")),
    (b"OggS", Phrase("an audio or video file")),
    (b"ID3", Phrase("an audio file")),
    (b"wOF", Phrase("a font")),
)
INSIDE = (
    (late_pattern(rb"RIFF.{4}WEBP", re.DOTALL), Phrase("a WebP image")),
    (late_pattern(rb"RIFF.{4}(?:WAVE|AVI )", re.DOTALL), Phrase("an audio or video file")),
    (late_pattern(rb".{4}ftyp(?:avif|heic|heix|mif1)", re.DOTALL), Phrase("an AVIF or HEIC image")),
    (late_pattern(rb".{4}ftyp", re.DOTALL), Phrase("a video file")),
)
SAMPLE = 8192
CONTROLS = bytes([*range(0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def refusal(body: bytes, name: str = "") -> str | None:
    """Return why `body` is not a page, as words to follow its name; None if it may be one.

    `name` is the file name, "" if there is none.
    """
    text = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text or text in UTF_16_MARKS:
        return EMPTY
    if kind := _kind(text):
        return Phrase("{kind}, {problem}", kind=kind, problem=NOT_A_PAGE)
    return None if text.startswith(UTF_16_MARKS) else text_problem(text, name)


def too_big(limit: int) -> str:
    """Return the same for a body larger than `limit` bytes."""
    return Phrase(
        "exceeds the {megabytes:g} MB limit: check that it is the right file",
        megabytes=limit / 2**20,
    )


def _kind(body: bytes) -> str | None:
    for signature, kind in SIGNATURES:
        if body.startswith(signature):
            return kind
    for pattern, kind in INSIDE:
        if pattern.match(body):
            return kind
    return Phrase("a binary file") if _is_binary(body[:SAMPLE]) else None


def _is_binary(sample: bytes) -> bool:
    """Whether more than one byte in twenty is a control character that text does not have."""
    if sample.startswith(UTF_16_MARKS):
        return False
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return controls * 20 > len(sample)
