"""Markdown parsed with the place of every inline token."""

from collections import Counter

import pytest
from markdown_it.token import Token

from seoaudit.manuscripts.markdown.blocks import line_starts
from seoaudit.manuscripts.markdown.parser import Offsets, parse, parser


def inline(text: str) -> Token:
    """The first block of inline content."""
    return next(each for each in parse(text, line_starts(text), text) if each.type == "inline")


def placed(text: str) -> list[tuple[str, str]]:
    """The inline tokens of the first block and what they are written as."""
    block = inline(text)
    return [
        (token.type, block.content[slice(*token.map)])
        for token in block.children or ()
        if token.map
    ]


def test_the_parser_is_built_once() -> None:
    assert parser() is parser()


def test_offsets_lead_from_each_line_of_the_content_to_its_line_of_the_file() -> None:
    offsets = Offsets([0, 4], [10, 30])
    assert [offsets.at(number) for number in (0, 3, 4, 6)] == [10, 13, 30, 32]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("قلّم *شجر*", [("text", "قلّم "), ("em_open", "*"), ("text", "شجر"), ("em_close", "*")]),
        ("a `b` c", [("text", "a "), ("code_inline", "`b`"), ("text", " c")]),
        ("a &amp;b", [("text", "a "), ("text_special", "&amp;"), ("text", "b")]),
        ("a\nb", [("text", "a"), ("softbreak", "\n"), ("text", "b")]),
        ("<i>a", [("html_inline", "<i>"), ("text", "a")]),
        ("![a](b)", [("image", "![a](b)")]),
    ],
)
def test_each_token_has_its_place_in_the_content(text: str, tokens: list[tuple[str, str]]) -> None:
    assert placed(text) == tokens


@pytest.mark.parametrize(
    "text",
    ["قلّم شجر", "## قلّم شجر ##", "> قلّم شجر", "- x\n- قلّم شجر", "   قلّم شجر", "قلّم شجر\n===",
     "> - قلّم شجر", "1. قلّم شجر", "\n\nقلّم شجر\n", "- [x] قلّم شجر"],
)  # fmt: skip
def test_the_content_of_a_block_is_found_in_the_file(text: str) -> None:
    block = next(
        each
        for each in parse(text, line_starts(text), text)
        if each.type == "inline" and "شجر" in each.content
    )
    at = block.meta["offsets"].at(block.content.index("قلّم"))
    assert text.startswith("قلّم شجر", at)


def test_equal_cells_of_a_table_are_told_apart() -> None:
    text = "| أ | أ |\n|---|---|\n| أ | ب |\n"
    cells = [each for each in parse(text, line_starts(text), text) if each.type == "inline"]
    assert [cell.meta["offsets"].at(0) for cell in cells] == [2, 6, 22, 26]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://e.com/أ now", "https://e.com/أ"),
        ("HTTP://e.com", "HTTP://e.com"),
        ("(https://e.com/a)", "https://e.com/a"),
        ("https://e.com/a(b)", "https://e.com/a(b)"),
        ("https://e.com/a(b)).", "https://e.com/a(b)"),
        ("https://e.com?!", "https://e.com"),
        ("https://e.com<br>", "https://e.com"),
    ],
)
def test_a_bare_address_is_a_link_without_the_marks_behind_it(text: str, address: str) -> None:
    opened = next(each for each in inline(text).children or () if each.type == "link_open")
    assert opened.attrGet("href") == address
    assert opened.map
    assert text[slice(*opened.map)] == address


@pytest.mark.parametrize(
    "text",
    ["xhttps://e.com", "://e.com", "https://", "https://...", "ftp://e.com", "`https://e.com`"],
)
def test_other_text_is_no_bare_address(text: str) -> None:
    assert all(each.type != "link_open" for each in inline(text).children or ())


def test_a_bare_address_in_a_link_is_its_text() -> None:
    opened = [each for each in inline("[https://a.com](/b)").children or () if each.nesting == 1]
    assert [each.attrGet("href") for each in opened] == ["/b"]


def test_boxes_of_tasks_and_attributes_of_headings_are_no_text() -> None:
    assert placed("- [x] قلّم") == [("text", "قلّم")]
    assert placed("[x] قلّم") == [("text", "[x] قلّم")]
    assert placed("## *قلّم*{#prune .a}")[-1] == ("em_close", "*")
    [opened] = [t for t in parse("## a {#b}", [0], "## a {#b}") if t.type == "heading_open"]
    assert opened.attrGet("id") == "b"


def test_addresses_stay_as_they_are_written() -> None:
    opened = next(t for t in inline("[a](javascript:أ)").children or () if t.nesting == 1)
    assert opened.attrGet("href") == "javascript:أ"


def test_short_rows_of_a_table_have_the_cells_that_are_written() -> None:
    table = "\n".join([300 * "|a", 300 * "|-", "| b | |", *100 * ["|c|"], "|d||e|"])
    tokens = parse(table, line_starts(table), table)
    kinds = Counter(token.type for token in tokens)
    assert (kinds["th_open"], kinds["td_open"], kinds["tr_open"]) == (300, 104, 103)
