"""The text of inline tokens, and where in the file it stands."""

import pytest

from seoaudit.manuscripts.markdown.content import (
    Content,
    Text,
    plain_texts,
    unfilled,
    write_texts,
)
from seoaudit.manuscripts.markdown.parser import Offsets, parse
from seoaudit.manuscripts.markdown.template_tags import FILLER
from seoaudit.manuscripts.source_map import Kind, Writer


def texts(markdown: str) -> list[Text]:
    """The texts of the first paragraph."""
    inline = next(token for token in parse(markdown, [0], markdown) if token.type == "inline")
    content = Content(inline.content, inline.meta["offsets"], (0, len(markdown)))
    return list(plain_texts(inline.children or (), content))


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("قلّم *شجر* **التفاح**", "قلّم شجر التفاح"),
        ("a `b*c` d", "a b*c d"),
        ("[نص](/a) and ![صورة *جميلة*](b.png)", "نص and صورة جميلة"),
        ("a &amp; b\\*", "a & b*"),
        (f"a {FILLER}{FILLER} b", "a  b"),
        ("a <b>b</b>", "a b"),
    ],
)
def test_the_text_is_read_without_its_marks(markdown: str, text: str) -> None:
    assert "".join(each.text for each in texts(markdown)) == text


def test_a_line_end_is_a_space() -> None:
    markdown = "a\nb  \nc"
    [inline] = [token for token in parse(markdown, [0, 2, 6], markdown) if token.type == "inline"]
    content = Content(inline.content, inline.meta["offsets"], (0, len(markdown)))
    assert "".join(each.text for each in plain_texts(inline.children or (), content)) == "a b c"


def test_prose_stands_letter_by_letter_where_it_is_said_to() -> None:
    markdown = "قلّم *شجر* &amp; [نص](/a)"
    for text in texts(markdown):
        if text.kind is Kind.PROSE:
            assert markdown[slice(*text.place)] == text.text
    made = [text for text in texts(markdown) if text.kind is Kind.MADE]
    assert [(text.text, markdown[slice(*text.place)]) for text in made] == [("&", "&amp;")]


def test_without_offsets_everything_stands_for_its_block() -> None:
    content = Content("abc", None, (5, 9))
    assert content.place(1, 2) == (5, 9)


def test_with_offsets_a_place_is_exact_even_across_lines() -> None:
    content = Content("ab\ncd", Offsets([0, 3], [10, 20]), (0, 99))
    assert content.place(0, 2) == (10, 12)
    assert content.place(1, 4) == (11, 21)
    assert content.place(3, 3) == (20, 20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نص", [("نص", 7)]),
        (f"a{FILLER}{FILLER}b", [("a", 7), ("", 8), ("b", 10)]),
        (f"{FILLER}a", [("", 7), ("a", 8)]),
        (FILLER, [("", 7)]),
        ("", []),
    ],
)
def test_texts_between_fillers_are_told_apart(text: str, expected: list[tuple[str, int]]) -> None:
    assert list(unfilled(text, 7)) == expected


def test_texts_are_written_one_after_the_other_with_their_kinds() -> None:
    writer = Writer()
    write_texts(writer, [Text("شاي ", (0, 4), Kind.PROSE), Text("&", (4, 9), Kind.MADE)])
    assert writer.html == "شاي &amp;"
    assert [(piece.start, piece.end, piece.kind) for piece in writer.map.pieces] == [
        (0, 4, Kind.PROSE),
        (4, 9, Kind.MADE),
    ]
