"""The size of an AVIF image, from its boxes."""

import struct

import pytest

from seoaudit.sources.files.avif_size import avif_size, is_avif
from tests.sources.files.avif import avif, box, ispe


@pytest.mark.parametrize("brand", [b"avif", b"avis", b"mif1"])
def test_it_is_known_by_its_brand(brand: bytes) -> None:
    assert is_avif(b"\0\0\0 ftyp" + brand)


@pytest.mark.parametrize(
    "start", [b"", b"\0\0\0 ftypisom", b"\0\0\0 moovavif", b"ftypavif", b"<svg"]
)
def test_another_file_is_none(start: bytes) -> None:
    assert not is_avif(start)


def test_of_several_sizes_the_largest_is_that_of_the_image() -> None:
    assert avif_size(avif(ispe(512, 512), box(b"pixi", b"\0" * 8), ispe(800, 600))) == (
        800,
        600,
        True,
    )


@pytest.mark.parametrize(
    ("turns", "size"), [(0, (600, 800)), (1, (800, 600)), (2, (600, 800)), (3, (800, 600))]
)
def test_it_is_as_wide_as_browsers_turn_it(turns: int, size: tuple[int, int]) -> None:
    turned = avif(ispe(600, 800), box(b"irot", bytes([turns])))
    assert avif_size(turned) == (*size, True)


@pytest.mark.parametrize("length", [0, 1])
def test_a_box_may_reach_to_the_end_of_the_file(length: int) -> None:
    image = avif(ispe(800, 600))
    assert avif_size(
        image.replace(box(b"mdat", b"\0" * 99)[:8], struct.pack(">I4s", length, b"mdat"))
    ) == (
        800,
        600,
        True,
    )


@pytest.mark.parametrize(
    "image",
    [
        b"",
        avif(),
        avif(ispe(800, 600))[:60],
        avif(box(b"irot", b"")),
        box(b"ftyp", b"avif\0\0\0\0"),
        box(b"ftyp", b"avif") + box(b"meta", b"\0\0\0\0"),
    ],
)
def test_without_a_size_in_its_boxes_it_has_none(image: bytes) -> None:
    assert avif_size(image) is None
