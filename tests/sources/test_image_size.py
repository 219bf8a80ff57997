"""The size of an image from the first bytes of its file."""

import io
import struct
from pathlib import Path

import pytest

from seoaudit.sources.image_size import image_size, size_beside

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x0dIHDR" + struct.pack(">II", 800, 600)
GIF = b"GIF89a" + struct.pack("<HH", 800, 600)
LOSSY = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 800, 600 | 0x4000)
LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 799 | 599 << 14)
EXTENDED = b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0" + bytes((31, 3, 0, 87, 2, 0))


def segment(kind: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, kind, len(content) + 2) + content


def jpeg(*segments: bytes) -> bytes:
    frame = segment(0xC2, struct.pack(">BHH", 8, 600, 800) + b"\x03")
    return b"\xff\xd8" + b"".join(segments) + b"\xff" + frame


def exif(orientation: int, order: str = ">") -> bytes:
    mark = b"MM" if order == ">" else b"II"
    head = struct.pack(f"{order}HIH", 42, 8, 1)
    entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    return segment(0xE1, b"Exif\0\0" + mark + head + entry)


@pytest.mark.parametrize("image", [PNG, GIF, LOSSY, LOSSLESS, EXTENDED, jpeg()])
def test_every_known_kind_tells_its_width_and_height(image: bytes) -> None:
    assert image_size(io.BytesIO(image + bytes(20))) == (800, 600)


def test_segments_before_the_frame_of_a_jpeg_are_passed_over() -> None:
    tables = segment(0xC4, b"\0" * 40) + segment(0xE0, b"JFIF")
    assert image_size(io.BytesIO(jpeg(tables))) == (800, 600)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (800, 600)), (3, (800, 600)), (6, (600, 800))]
)
def test_a_photograph_is_as_wide_as_browsers_turn_it(
    order: str, orientation: int, size: tuple[int, int]
) -> None:
    assert image_size(io.BytesIO(jpeg(exif(orientation, order)))) == size


@pytest.mark.parametrize(
    "image",
    [
        b"",
        b"<svg width='8' height='6'/>",
        PNG[:20],
        GIF[:8],
        LOSSY[:20],
        jpeg()[:8],
        b"\xff\xd8\xff",
        b"\xff\xd8no segment",
        b"\xff\xd8\xff\xe1\x00\x00",
        b"GIF89a\0\0\0\0",
        jpeg(segment(0xE1, b"Exif\0\0MM")),
    ],
)
def test_what_is_broken_or_unknown_has_no_size(image: bytes) -> None:
    assert image_size(io.BytesIO(image)) is None


def test_an_address_is_looked_up_from_the_folder_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "img").mkdir()
    (tmp_path / "img" / "تفاح 1.png").write_bytes(PNG)
    page = str(tmp_path / "page.html")
    assert size_beside(page, "img/تفاح 1.png") == (800, 600)
    assert size_beside(page, "./img/%D8%AA%D9%81%D8%A7%D8%AD%201.png?v=2#top") == (800, 600)


@pytest.mark.parametrize(
    "address",
    ["", "#x", "/a.png", "//example.com/a.png", "https://example.com/a.png", "gone.png", ".",
     "http://[", "data:image/png;base64,AAAA", "a\0.png"],
)  # fmt: skip
def test_other_addresses_have_no_file_beside_the_page(address: str, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    assert size_beside(str(tmp_path / "page.html"), address) is None
