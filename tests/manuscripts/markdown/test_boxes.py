"""Lines in a box lose its indentation, and each keeps its place in the file."""

import pytest

from seoaudit.manuscripts.markdown.blocks import line_starts
from seoaudit.manuscripts.markdown.boxes import find_boxes, lay_out
from tests.growth import doubles_at_most


def laid_out(text: str) -> list[str]:
    starts = line_starts(text)
    return lay_out(text, 0, starts, find_boxes(text, 0, starts)).text.splitlines()


@pytest.mark.parametrize("line", ["!!! note", "??? tip", "???+ tip", '=== "Tab"', '!!! note "A"'])
def test_a_mark_opens_a_box(line: str) -> None:
    assert laid_out(f"{line}\n    Text\n\nMore\n") == [line, "", "Text", "", "More"]


@pytest.mark.parametrize("line", ["!!!", "===", "Stop!!! now", "=== Tab", "```\n!!! note\n```"])
def test_other_lines_do_not(line: str) -> None:
    assert laid_out(f"{line}\n    Text\n") == [*line.split("\n"), "    Text"]


def test_a_box_in_a_box_and_tabs_for_spaces() -> None:
    text = "!!! a\n    One\n    !!! b\n        Two\n\tThree\n"
    assert laid_out(text) == ["!!! a", "", "One", "!!! b", "", "Two", "Three"]


def test_each_line_knows_where_it_begins_in_the_file() -> None:
    text = "A\n!!! a\n    One\nB\n"
    starts = line_starts(text)
    layout = lay_out(text, 0, starts, find_boxes(text, 0, starts))
    assert layout.starts == [0, 2, 8, 8, 16, 18]


def test_lines_before_the_start_are_empty() -> None:
    text = "---\n!!! a\n---\n!!! b\n    B\n"
    starts = line_starts(text)
    assert lay_out(text, 14, starts, find_boxes(text, 14, starts)).text == "\n\n\n!!! b\n\nB\n"


def test_the_work_grows_with_the_lines() -> None:
    assert doubles_at_most(lambda count: laid_out("!!! a\n    One\n" * count), 300)
