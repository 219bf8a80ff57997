"""The size of an image from the first bytes of its file."""

import io
import os
import struct
from pathlib import Path

import pytest

from seoaudit.sources.files.image_size import image_size, size_beside
from tests.sources.files.avif import avif, box, ispe

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x0dIHDR" + struct.pack(">II", 800, 600)
GIF = b"GIF89a" + struct.pack("<HH", 800, 600)
LOSSY = b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 800, 600 | 0x4000)
LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 799 | 599 << 14)
EXTENDED = b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0" + bytes((31, 3, 0, 87, 2, 0))

AVIF = avif(ispe(512, 512), box(b"pixi", b"\0" * 8), ispe(800, 600))


def svg(attributes: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}><g/></svg>'.encode()


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


@pytest.mark.parametrize(
    "image", [PNG, GIF, LOSSY, LOSSLESS, EXTENDED, AVIF, svg('width="800" height="600"'), jpeg()]
)
def test_every_known_kind_tells_its_width_and_height(image: bytes) -> None:
    assert image_size(io.BytesIO(image + bytes(20))) == (800, 600, True)


def test_segments_before_the_frame_of_a_jpeg_are_passed_over() -> None:
    tables = segment(0xC4, b"\0" * 40) + segment(0xE0, b"JFIF")
    assert image_size(io.BytesIO(jpeg(tables))) == (800, 600, True)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (800, 600)), (3, (800, 600)), (6, (600, 800))]
)
def test_a_photograph_is_as_wide_as_browsers_turn_it(
    order: str, orientation: int, size: tuple[int, int]
) -> None:
    assert image_size(io.BytesIO(jpeg(exif(orientation, order)))) == (*size, True)


@pytest.mark.parametrize(
    "image",
    [
        b"",
        b"<p>",
        AVIF[:60],
        avif(),
        avif(box(b"ispe", b"\0\0")),
        box(b"ftyp", b"isom\0\0\0\0"),
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


@pytest.mark.parametrize("mark", [b"\xff", b"\xff\xd0", segment(0xE0, b"")])
def test_a_jpeg_of_marks_alone_is_not_read_to_its_end(mark: bytes) -> None:
    file = io.BytesIO(b"\xff\xd8" + mark * 1_000_000)
    assert image_size(file) is None
    assert file.tell() < 100_000


def test_an_address_is_looked_up_from_the_folder_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "img").mkdir()
    (tmp_path / "img" / "تفاح 1.png").write_bytes(PNG)
    page = str(tmp_path / "page.html")
    for address in ("img/تفاح 1.png", "./img/%D8%AA%D9%81%D8%A7%D8%AD%201.png?v=2#top"):
        assert size_beside(page, "", address) == (800, 600, True)


@pytest.mark.parametrize(
    "address",
    ["", "#x", "//example.com/a.png", "https://example.com/a.png", "gone.png", ".",
     "http://[", "data:image/png;base64,AAAA", "a\0.png"],
)  # fmt: skip
def test_other_addresses_have_no_file_beside_the_page(address: str, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    assert size_beside(str(tmp_path / "page.html"), "", address) is None


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with images and a page two folders below, run from elsewhere."""
    folder = tmp_path / "project" / "site"
    for name in ("img", "news/post", "../elsewhere"):
        (folder / name).mkdir(parents=True)
    for place in (folder, folder.parent, tmp_path):
        (place / "a.png").write_bytes(PNG)
    monkeypatch.chdir(folder.parent / "elsewhere")
    (folder / "img" / "b.png").write_bytes(PNG)
    return folder


def test_an_address_from_the_root_is_looked_for_up_to_the_source(site: Path) -> None:
    page = str(site / "news" / "post" / "page.html")
    assert size_beside(page, str(site), "/img/b.png") == (800, 600, True)
    assert size_beside(page, str(site / "news"), "/img/b.png") is None
    assert size_beside(page, "", "/img/b.png") is None


def test_a_source_may_be_written_relatively(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site.parent)
    assert size_beside("site/news/post/page.html", "site", "/img/b.png") == (800, 600, True)
    assert size_beside("site/news/post/page.html", "", "/img/b.png") == (800, 600, True)


@pytest.mark.parametrize("mark", [".git", "seoaudit.toml"])
def test_the_folder_of_a_project_is_as_far_as_a_site_goes(site: Path, mark: str) -> None:
    page = str(site / "news" / "post" / "page.html")
    (site.parent / mark).touch()
    assert size_beside(page, "", "/img/b.png") == (800, 600, True)
    assert size_beside(page, "", "/site/img/b.png") == (800, 600, True)
    (site.parent.parent / "only.png").write_bytes(PNG)
    for outside in ("/only.png", "/../../only.png", "/../../../only.png", "/..%2F..%2Fonly.png"):
        assert size_beside(page, "", outside) is None


def test_a_link_leads_nowhere_outside(site: Path, tmp_path: Path) -> None:
    page = str(site / "news" / "page.html")
    try:
        (site / "c.png").symlink_to(tmp_path / "a.png")
        (site / "d.png").symlink_to(site / "a.png")
    except OSError:
        pytest.skip("no links here")
    assert size_beside(page, str(site), "/c.png") is None
    assert size_beside(page, str(site), "/d.png") == (800, 600, True)


def test_files_of_one_name_must_agree(site: Path) -> None:
    page = str(site / "news" / "page.html")
    (site / "news" / "img").mkdir()
    (site / "news" / "img" / "b.png").write_bytes(PNG)
    assert size_beside(page, str(site), "/img/b.png") == (800, 600, True)
    (site / "news" / "img" / "b.png").write_bytes(svg('width="8" height="6"'))
    assert size_beside(page, str(site), "/img/b.png") is None


def test_a_relative_address_stays_inside_the_site(site: Path, tmp_path: Path) -> None:
    page = str(site / "news" / "post" / "page.html")
    assert size_beside(page, str(site), "../../img/b.png") == (800, 600, True)
    assert size_beside(page, "", "../../img/b.png") is None
    (tmp_path / "only.png").write_bytes(PNG)
    outside = "../../../../only.png"
    assert size_beside(page, str(site), outside) is None


def test_a_relative_address_stays_inside_the_project(site: Path, tmp_path: Path) -> None:
    page = str(site / "news" / "post" / "page.html")
    (site.parent / ".git").touch()
    (tmp_path / "only.png").write_bytes(PNG)
    assert size_beside(page, "", "../../img/b.png") == (800, 600, True)
    assert size_beside(page, "", "../../../a.png") == (800, 600, True)
    assert size_beside(page, "", "../../../../only.png") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_only_regular_files_are_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    assert size_beside(str(tmp_path / "page.html"), "", "a.png") is None
    assert size_beside(str(tmp_path / "page.html"), "", "/a.png") is None
