"""Text in Markdown is never markup, and a comment never larger than allowed."""

import pytest

from seoaudit.reporters.markdown.text import (
    Room,
    code,
    escape_markdown,
    in_html,
    table_head,
    table_row,
)
from seoaudit.rule.messages import Words
from tests.reporters.markdown.conftest import read, texts


@pytest.mark.parametrize(
    "text",
    [
        "*b* _i_ ~~s~~ `c` [a](b) ![a](b) {x} a|b $d$ \\*",
        "<b>&amp; <!-- x --> <script>",
        "النعناع *في* الشرفة",
        "# not a heading",
        "## nor this",
        "- not a list",
        "+ nor this",
        "1. nor this",
        "12) nor this",
        "---",
        "===",
        "> not a quotation",
        "a.html",
        "-4 and .5",
    ],
)
@pytest.mark.parametrize(
    ("around", "shown"), [("{}", "{}"), ("- {}\n", "{}"), ("x **{}** y", "x {} y")]
)
def test_escaped_text_is_read_as_itself(text: str, around: str, shown: str) -> None:
    tree = read(around.format(escape_markdown(text)))
    assert texts(tree, "p", "li") == [shown.format(text)]
    tags = {element.tag for element in tree.elements} - {"html", "head", "body"}
    assert tags <= {"p", "ul", "li", "strong"}


def test_a_text_of_several_lines_becomes_one() -> None:
    assert escape_markdown(" a\n\n# b\tc ") == "a # b c"


@pytest.mark.parametrize("text", ["@octocat", "see #12", "x@example.com", "#نعناع"])
def test_nobody_and_no_issue_is_called(text: str) -> None:
    for escaped in (escape_markdown(text), in_html(text)):
        assert text not in escaped
        assert texts(read(f"x {escaped}"), "p") == [f"x {text}"]


@pytest.mark.parametrize("text", ["@ noon", "C# and F#", "100 @"])
def test_signs_that_call_nobody_are_left_alone(text: str) -> None:
    assert in_html(text) == text


def test_text_between_tags_is_escaped_once() -> None:
    escaped = in_html("<b> & *c*\n&lt;")
    assert escaped == "&lt;b&gt; &amp; *c* &amp;lt;"


def test_a_table_is_read_as_one() -> None:
    table = table_head(["Points", "a|b"], ["---:", "---"]) + table_row(["+2", code("url/too-long")])
    tree = read(table)
    assert texts(tree, "th") == ["Points", "a|b"]
    assert texts(tree, "td") == ["+2", "url/too-long"]
    assert texts(tree, "code") == ["url/too-long"]


def test_a_room_takes_what_fits_to_the_last_character() -> None:
    room = Room(5)
    assert room.takes("abc")
    assert not room.takes("abc")
    assert room.takes("ab")
    assert room.left == 0
    assert room.takes("")


def filled(room: Room, *lines: str, of: int | None = None) -> list[str]:
    return list(room.fill(lines, len(lines) if of is None else of, Words()))


def test_lines_that_all_fit_are_all_there_is() -> None:
    assert filled(Room(4), "a\n", "b\n") == ["a\n", "b\n"]
    assert filled(Room(0)) == []


def test_after_the_last_line_that_fits_the_rest_is_counted() -> None:
    lines = filled(Room(5), "a\n", "b\n", "cccc\n", "d\n")
    assert lines[:-1] == ["a\n", "b\n"]
    assert lines[-1].strip() == escape_markdown(Words().phrase("no_room", count=2))


def test_lines_that_were_never_written_are_counted_too() -> None:
    assert filled(Room(9), "a\n", of=3)[-1].strip().startswith("2 more not shown")
