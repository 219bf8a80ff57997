"""Writing HTML from another text, and the way back from each of its characters."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.manuscripts.source_map import Kind, Place, Writer, escaped

SOURCE = "شاي & خبز"


def written() -> Writer:
    """<p>شاي &amp; خبز</p>, from SOURCE."""
    writer = Writer()
    writer.made("<p>", (0, len(SOURCE)))
    writer.text(SOURCE, 0, Kind.PROSE)
    writer.made("</p>", (0, len(SOURCE)))
    return writer


def place(writer: Writer, piece: str) -> Place:
    at = writer.html.index(piece)
    return writer.map.place(at, at + len(piece))


def test_characters_of_markup_are_escaped() -> None:
    assert escaped("<a href=\"b\"> & 'c'") == "&lt;a href=&quot;b&quot;&gt; &amp; 'c'"


@pytest.mark.parametrize(
    ("piece", "source"),
    [
        ("شا", "شا"),
        ("خبز", "خبز"),
        ("&amp;", "&"),
        ("amp", "&"),
        ("ي &amp; خ", "ي & خ"),
        ("<p>", SOURCE),
        ("شاي &amp; خبز</p>", SOURCE),
    ],
)
def test_a_place_is_exact_where_copied_and_whole_where_made(piece: str, source: str) -> None:
    start, end = place(written(), piece)
    assert SOURCE[start:end] == source


def test_a_place_of_nothing_is_a_point() -> None:
    writer = written()
    at = writer.html.index("خبز")
    assert writer.map.place(at, at) == (6, 6)
    assert writer.map.place(len(writer.html), len(writer.html)) == (0, 0)  # the last tag, made


def test_what_stands_in_another_order_in_the_source_has_the_place_of_its_beginning() -> None:
    writer = Writer()
    writer.copied("two", 4, Kind.PROSE)
    writer.copied("one", 0, Kind.PROSE)
    assert writer.map.place(0, 6) == (4, 7)
    assert writer.map.place(1, 4) == (5, 7)


def test_a_stretch_is_cut_at_the_ends_of_pieces() -> None:
    writer = written()
    pieces = [writer.html[slice(*piece)] for piece in writer.map.cut(4, len(writer.html) - 1)]
    assert pieces == ["اي ", "&amp;", " خبز", "</p"]


def test_nothing_copied_or_made_into_text_leaves_no_piece() -> None:
    writer = Writer()
    writer.copied("", 3, Kind.PROSE)
    writer.made_text("", (0, 3))
    assert (writer.html, writer.map.pieces) == ("", [])


def test_an_attribute_is_known_by_its_place_in_the_html() -> None:
    writer = Writer()
    writer.made("<a", (0, 9))
    writer.made_attribute("title", 'a "b"', (3, 8), "title")
    writer.copied_attribute("href", "/x?a&b", 10, Kind.ADDRESS)
    found = {writer.html[slice(*at)]: known for at, known in writer.map.attributes.items()}
    assert list(found) == ['title="a &quot;b&quot;"', 'href="/x?a&amp;b"']
    title, href = found.values()
    assert (title.name, title.text, title.field) == ("title", (3, 8), "title")
    assert (href.name, href.text, href.field) == ("href", (10, 16), "")


def test_an_attribute_of_a_template_tag_cannot_be_edited() -> None:
    writer = Writer()
    writer.copied_attribute("src", "a.jpg", 3, Kind.CODE)
    assert writer.html == ' src="a.jpg"'
    assert writer.map.attributes == {}


@given(st.text(alphabet="ab <>&\"'\n\u0627\u0644", max_size=30), st.integers(0, 50))
def test_every_character_of_a_text_comes_back_from_its_own_place(text: str, start: int) -> None:
    writer = Writer()
    writer.text(text, start, Kind.PROSE)
    assert html.unescape(writer.html) == text
    assert writer.length == len(writer.html)
    end = 0
    for piece in writer.map.pieces:
        assert piece.html == end
        end = piece.html_end
        source = text[piece.start - start : piece.end - start]
        assert html.unescape(writer.html[piece.html : piece.html_end]) == source
    for offset in range(len(writer.html)):
        piece = writer.map.piece_at(offset)
        assert piece.html <= offset < piece.html_end
        first, last = writer.map.place(offset, offset + 1)
        assert start <= first < last <= start + len(text)
