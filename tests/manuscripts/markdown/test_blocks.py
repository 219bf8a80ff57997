"""Blocks of Markdown as HTML: their tags, their ids, and the lines that they come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.manuscripts.markdown.blocks import first_heading, has_h1, line_starts
from seoaudit.manuscripts.markdown.manuscript import MarkdownManuscript
from seoaudit.manuscripts.markdown.parser import parse
from seoaudit.page.tree.tree import Tree


def ids(text: str) -> list[str]:
    headings = Tree(MarkdownManuscript(text, "a.md").html).by_tag("h2")
    return [heading.get("id") for heading in headings]


def source_of(text: str, html: str) -> str:
    """What the HTML comes from."""
    file = MarkdownManuscript(text, "a.md")
    at = file.html.index(html)
    start, end = file.place(at, at + len(html))
    return text[start:end]


def test_headings_of_one_text_are_numbered_and_never_share_an_id() -> None:
    assert ids("## أدوات\n\n## أدوات\n\n## أدوات") == ["أدوات", "أدوات-1", "أدوات-2"]
    assert ids("## A\n\n## A\n\n## A 1\n\n## A") == ["a", "a-1", "a-1-1", "a-2"]
    assert ids("## A 1\n\n## A\n\n## A") == ["a-1", "a", "a-2"]


def test_headings_without_letters_are_numbered_too() -> None:
    assert ids("## !\n\n## 🙂") == ["", "-1"]


@pytest.mark.parametrize(
    ("text", "html", "source"),
    [
        ("أ\n\n## ب  ##\n", '<h2 id="ب">', "## ب"),
        ("A\n===\n\nB", '<h1 id="a">', "A"),
        ("> ## A\n> b\n", '<h2 id="a">', "## A"),
        ("a\n\n  ---  \n", "<hr>", "---"),
        ("- one\n- اثنان\n", "<li>", "- one"),
        ("```js\na < b\n```\n", "a &lt; b", "a < b"),
        ("    a < b\n", "a &lt; b", "a < b"),
        ("- x\n\n  ```\n  ع\n  ```\n", "ع", "ع"),
        ("<div>\n<p>نص</p>\n</div>", "<p>نص</p>", "<p>نص</p>"),
        ("| a | b |\n|---|---|\n| c | a |\n", "<td>", "c"),
    ],
)
def test_a_block_comes_from_its_own_text_or_lines(text: str, html: str, source: str) -> None:
    assert source_of(text, html).strip() == source


def test_the_lines_of_a_heading_of_its_own_may_be_removed_and_those_of_one_in_a_list_not() -> None:
    text = "A\n\n## ب\n\nC\n"
    file = MarkdownManuscript(text, "a.md")
    [(html, lines)] = file.map.removable.items()
    assert file.html[slice(*html)] == '<h2 id="ب">ب</h2>'
    assert text[slice(*lines)] == "## ب\n"
    assert MarkdownManuscript("> ## A\n", "a.md").map.removable == {}


def test_the_first_main_heading_is_its_text_without_marks() -> None:
    text = "## No\n\n# The *قلم* `a`\n\n# Later\n"
    tokens = parse(text, line_starts(text), text)
    assert "".join(each.text for each in first_heading(tokens)) == "The قلم a"
    assert first_heading(parse("## No", [0], "## No")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("# A", True), ("A\n===", True), ("<H1>A</H1>", True), ("## A", False), ("`# A`", False)],
)
def test_a_main_heading_may_be_markdown_or_html(text: str, expected: bool) -> None:
    assert has_h1(parse(text, line_starts(text), text)) is expected


@given(st.text(alphabet="aب\r\n", max_size=15))
def test_a_line_begins_at_the_start_and_after_each_line_end(text: str) -> None:
    starts = line_starts(text)
    ends = [*starts[1:], len(text)]
    lines = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    assert "".join(lines) == text
    assert all(line.endswith(("\r", "\n")) for line in lines[:-1])
    assert all(
        "\n" not in line.rstrip("\r\n") and "\r" not in line.rstrip("\r\n") for line in lines
    )
    assert len(starts) == text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
