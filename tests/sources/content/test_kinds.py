"""What is no page is known by its bytes."""

import pytest

from seoaudit.sources.content.kinds import EMPTY, MAX_BYTES, SAMPLE, refusal, too_big


@pytest.mark.parametrize("body", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
def test_nothing_is_empty(body: bytes) -> None:
    assert refusal(body) == EMPTY


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b" \r\n%PDF-1.7\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"RIFF\x10\n\0\0WEBPVP8 ", "a WebP image"),
        (b"RIFF\x10\n\0\0WAVEfmt ", "an audio or video file"),
        (b"\0\0\0 ftypavif", "an AVIF or HEIC image"),
        (b"\0\0\0 ftypisom", "a video file"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG image"),
        (b"PK\x03\x04\x14\0", "a ZIP archive or an office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an office document"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"wOF2\0", "a font"),
        (bytes(range(256)) * 4, "a binary file"),
        ("<p>x".encode("utf-16-le"), "a binary file"),
    ],
)
def test_another_kind_of_file_is_named(body: bytes, kind: str) -> None:
    assert refusal(body) == f"{kind}, not a page: name the HTML of the article"


@pytest.mark.parametrize(
    "body",
    [
        b"<p>x",
        b"x",
        b"\xef\xbb\xbf<p>x",
        b"<!-- %PDF- -->",
        b"GIF images and how to use them",
        b"RIFF: a band",
        "<p>مرحبا".encode("utf-16"),
        "<p>مرحبا".encode("cp1256"),
        b"<p>one \0 NUL in a long enough line of text",
        b"\x1b$B$3\x1b(B" * 9,
        b"<p>\xff\xfe\xfd",
        b"x\n" * 5000 + bytes(5000),
    ],
)
def test_text_in_any_encoding_may_be_a_page(body: bytes) -> None:
    assert refusal(body) is None


def test_one_control_character_in_twenty_is_borne() -> None:
    assert refusal(b"x" * 19 + b"\0") is None
    assert refusal(b"x" * 18 + b"\0") is not None


def test_the_beginning_is_looked_at() -> None:
    assert refusal(b"x" * SAMPLE + bytes(SAMPLE)) is None
    assert refusal(bytes(SAMPLE) + b"x" * SAMPLE) is not None


@pytest.mark.parametrize(
    ("limit", "shown"), [(MAX_BYTES, "50 MB"), (2**20, "1 MB"), (2**19, "0.5 MB")]
)
def test_the_limit_is_named_in_megabytes(limit: int, shown: str) -> None:
    assert f"exceeds the {shown} limit" in too_big(limit)
