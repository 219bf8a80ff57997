"""Lines of a terminal: their width in cells, and the direction each of them keeps."""

import pytest
from rich.cells import cell_len

from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import (
    MIN_TEXT_WIDTH,
    RIGHT_TO_LEFT_MARK,
    before_command,
    cut,
    hang,
    keep_direction,
    line,
    wrap,
)
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, isolated
from seoaudit.rule.messages import Words


def plain(text: str, width: int, *, right_to_left: bool = False) -> list[str]:
    return [each.plain for each in wrap(text, width, right_to_left=right_to_left)]


def test_a_line_is_its_pieces_and_as_wide_as_they_are_shown() -> None:
    made = line("a ", ("漢字", "bold red"))
    assert made.pieces == (("a ", ""), ("漢字", "bold red"))
    assert made.plain == "a 漢字"
    assert made.cells == 6


def test_text_that_fits_stays_on_one_line_and_a_cell_more_breaks_it() -> None:
    text = "Prune apple trees in"
    assert plain(text, 20) == [text]
    assert plain(text, 19) == ["Prune apple trees", "in"]


def test_every_piece_of_a_wrapped_text_has_its_look() -> None:
    assert [each.pieces for each in wrap("Prune apple trees in", 19, look="dim")] == [
        (("Prune apple trees", "dim"),),
        (("in", "dim"),),
    ]


def test_a_word_that_no_line_holds_is_split() -> None:
    assert plain("see /" + "x" * 40, 20) == ["see", "/" + "x" * 19, "x" * 20, "x"]


def test_wide_characters_are_counted_by_cells() -> None:
    assert plain("漢字" * 10, 20) == ["漢字" * 5, "漢字" * 5]


def test_marks_above_letters_take_no_cells() -> None:
    vocalized = "مُحَرِّك"
    assert cell_len(vocalized) == len("محرك")
    assert plain(f"{vocalized} {vocalized}", MIN_TEXT_WIDTH) == [
        isolated(f"{vocalized} {vocalized}")
    ]


def test_no_line_is_narrower_than_text_can_be_read() -> None:
    assert plain("Prune apple trees", 3) == ["Prune apple", "trees"]
    assert cell_len("Prune apple") <= MIN_TEXT_WIDTH


@pytest.mark.parametrize("spaces", [1, 2, 3, 40])
def test_spaces_in_a_row_at_the_end_of_a_line_break_nothing(spaces: int) -> None:
    lines = plain("x" * 20 + " " * spaces + "y", 20)
    assert "".join(lines).replace(" ", "") == "x" * 20 + "y"
    assert all(cell_len(each) <= 20 for each in lines)


def test_an_empty_text_is_an_empty_line() -> None:
    assert plain("", 20) == [""]


def test_an_isolate_that_a_line_end_cuts_is_closed_and_opened_again() -> None:
    first, second = plain(f"The title {isolated('pruning old apple trees')} is", 26)
    assert first == f"The title {FIRST_STRONG_ISOLATE}pruning old{POP_DIRECTIONAL_ISOLATE}"
    assert second == f"{FIRST_STRONG_ISOLATE}apple trees{POP_DIRECTIONAL_ISOLATE} is"


def test_every_line_of_an_arabic_sentence_runs_from_the_right() -> None:
    lines = plain("HTML هي لغة الصفحات على الشبكة وفيها عناوين", 20, right_to_left=True)
    assert len(lines) > 1
    for each in lines:
        assert each.startswith(FIRST_STRONG_ISOLATE + RIGHT_TO_LEFT_MARK)
        assert each.endswith(POP_DIRECTIONAL_ISOLATE)


def test_code_in_an_arabic_report_runs_from_the_left() -> None:
    assert plain("images/alt-missing", 20, right_to_left=True) == ["images/alt-missing"]


def test_a_line_with_arabic_is_isolated_and_another_is_not() -> None:
    assert keep_direction("apple-tree.html") == "apple-tree.html"
    assert keep_direction("نعناع.html") == isolated("نعناع.html")
    assert keep_direction("a.html", right_to_left=True) == isolated(RIGHT_TO_LEFT_MARK + "a.html")


def test_what_hangs_stands_below_the_end_of_its_prefix() -> None:
    prefix = line(("✖ ", "red"), "漢 ")
    shown = [each.plain for each in hang(prefix, [line("one"), line("two"), line("three")])]
    assert shown == ["✖ 漢 one", "     two", "     three"]


def test_nothing_hangs_from_a_prefix_without_a_body() -> None:
    assert list(hang(line("✖ "), [])) == []


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("content/apple.html", 18, "content/apple.html"),
        ("content/apple.html", 17, "…ntent/apple.html"),
        ("content/apple.html", 11, "…apple.html"),
        ("漢字漢字.html", 10, "…漢字.html"),
        ("漢字.html", 8, "…字.html"),
        ("abc", 1, "…"),
        ("abc", 0, ""),
        ("abc", -3, ""),
        ("", 0, ""),
    ],
)
def test_a_path_that_is_too_long_keeps_its_end(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown
    assert cell_len(shown) <= max(width, 0)


COMMAND = "seoaudit fix --unsafe content/apple-tree.html"


def test_a_command_is_never_broken() -> None:
    style = Style(width=60)
    said = before_command(f"It can mend 2 of 9 findings: {COMMAND}", style)
    assert [each.plain for each in said] == ["It can mend 2 of 9 findings:", COMMAND]
    assert len(before_command(f"Next: {COMMAND}", style)) == 1
    assert len(before_command("It can mend 2 of 9 findings", style)) == 1


def test_a_command_beside_arabic_can_be_copied() -> None:
    style = Style(Words("ar", isolate=True))
    said = before_command(style.words.phrase("next_page", command=COMMAND), style)
    assert [each.plain for each in said][1:] == [COMMAND]
