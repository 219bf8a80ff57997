"""The text of one element, and its position in the source."""

import pytest

from seoaudit.page.tree.element_text import element_text, gather_blocks, text_span
from seoaudit.page.tree.pieces import written
from seoaudit.page.tree.tree import Tree


@pytest.mark.parametrize(("start", "end"), [(0, 0), (7, 7), (99, 120)])
def test_a_span_outside_the_text_does_not_fail(start: int, end: int) -> None:
    tree = Tree("<p>one two")
    span = text_span(tree.by_tag("p")[0], start, end)
    assert 0 <= span.start <= span.end


def test_the_text_of_one_element_is_read_on_one_line() -> None:
    heading = Tree("<h2><a href=x>Big <img alt=no> <b>news</b></a><div>today</div></h2>")
    assert element_text(heading.by_tag("h2")[0]) == "Big news today"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div> <div> <p>one <b>two</b></p> </div> </div>", "one two"),
        ("<div><div hidden>one</div></div>", ""),
        ("<div><div>one</div><div>two</div></div>", "one two"),
        ("<div>one<div>two</div></div>", "one two"),
        ("<div><span>one</span> <span>two</span></div>", "one two"),
        ("<div><script>no</script> <p>one</p> <button>no</button></div>", "one"),
    ],
)
def test_boxes_around_a_text_have_the_text_that_is_read_in_them(source: str, expected: str) -> None:
    assert element_text(Tree(source).by_tag("div")[0]) == expected


def test_a_title_has_a_text_and_places() -> None:
    source = "<title>Fish &amp;\n chips</title>"
    title = Tree(source).by_tag("title")[0]
    assert element_text(title) == "Fish & chips"
    span = text_span(title, 5, 12)
    assert source[span.start : span.end] == "&amp;\n chips"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div>one <b>two</b></div>", [("text", "one two")]),
        ("<div><p>one <b>two</b></p>three</div>", [("p", "one two"), ("text", "three")]),
        ("<div><p>one <b hidden>two</b> three</p></div>", [("p", "one  three")]),
        ("<div><p>one <button>two</button></p></div>", [("p", "one ")]),
        ("<div><p>one<br><br>two</p></div>", [("p", "one  "), ("p", "two")]),
        ("<div><p>one <b class=no>two</b> three</p></div>", [("p", "one  three")]),
    ],
)
def test_blocks_are_gathered_without_what_is_hidden_or_excluded(
    source: str, expected: list[tuple[str, str]]
) -> None:
    tree = Tree(source)
    blocks = gather_blocks(tree.by_tag("div")[0], tree.numbers(".no"))
    found = [(kind, written(content)) for kind, _, content in blocks]
    assert [(kind, text) for kind, text in found if text] == expected
