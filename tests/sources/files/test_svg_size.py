"""The size of a drawing, from its root element."""

import pytest

from seoaudit.sources.files.svg_size import svg_size


def svg(attributes: str, before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {attributes}><g/></svg>'.encode()


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="800" height="600"', (800, 600, True)),
        ('width="800px" height=" 599.6 " viewBox="0 0 1 1"', (800, 600, True)),
        ('width="800" viewBox="0 0 40 30"', (800, 600, True)),
        ('height="600" viewBox="-5,-5,40,30"', (800, 600, True)),
        ('width="100%" height="100%" viewBox="0 0 800 600"', (800, 600, False)),
        ('viewBox="0 0 8e2 600.0"', (800, 600, False)),
        ('width="20em" height="15em"', None),
        ('width="800"', None),
        ('width="0" height="0"', None),
        ('viewBox="0 0 0 0"', None),
        ('viewBox="0 0 800"', None),
        ('viewBox="none"', None),
        ("", None),
    ],
)
def test_a_drawing_has_the_size_of_its_root(
    attributes: str, size: tuple[int, int, bool] | None
) -> None:
    assert svg_size(svg(attributes)) == size


@pytest.mark.parametrize(
    "before",
    [
        '<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n',
        "\ufeff",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>",
        "<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>",
        f"<!--{'-x' * 9000}-->",
    ],
)
def test_what_editors_write_above_a_drawing_does_not_matter(before: str) -> None:
    assert svg_size(svg('width="8" height="6"', before)) == (8, 6, True)


@pytest.mark.parametrize(
    "before",
    [
        "<!DOCTYPE svg [<!ENTITY a '8'><!ENTITY b '&a;&a;'>]>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
        f"<!DOCTYPE svg [<!ENTITY a '{'8' * 9999}'>]>",
        "<html>",
        "text",
    ],
)
def test_entities_are_not_expanded_and_other_files_not_read(before: str) -> None:
    assert svg_size(svg('width="8" height="6"', before)) is None


@pytest.mark.parametrize(
    "image",
    [
        b"<svg width='8' height='6'/>",
        b"<s:svg xmlns:s='http://www.w3.org/2000/svg' width='8' height='6'><s:g>",
        "<svg width='8' height='6'>".encode("utf-16"),
    ],
)
def test_a_drawing_may_be_written_in_many_ways(image: bytes) -> None:
    assert svg_size(image) == (8, 6, True)


def test_other_xml_has_no_size() -> None:
    assert svg_size(b"<html width='8' height='6'><svg width='8' height='6'/>") is None


@pytest.mark.parametrize("length", ["1e9", "0.4", "-8", "8 px", "8pt", "auto", "NaN"])
def test_a_side_that_is_no_number_of_pixels_is_none(length: str) -> None:
    assert svg_size(svg(f'width="{length}" height="{length}"')) is None


def test_the_beginning_of_a_file_is_enough() -> None:
    assert svg_size(svg('width="8" height="6"').removesuffix(b"<g/></svg>")) == (8, 6, True)
    assert svg_size(b'<svg width="8" height="6"') is None
    assert svg_size(b"") is None


@pytest.mark.parametrize("encoding", ["nonsense", "rot13", "utf-7", "idna", "big5", "\x1b"])
def test_an_encoding_that_is_none_gives_no_size_and_no_error(encoding: str) -> None:
    source = f'<?xml version="1.0" encoding="{encoding}"?><svg width="10" height="20"/>'
    assert svg_size(source.encode()) is None
