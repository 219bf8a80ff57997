"""The text of one element, and its position in the source."""

import pytest

from seoaudit.page.tree.element_text import element_text, text_span
from seoaudit.page.tree.tree import Tree


@pytest.mark.parametrize(("start", "end"), [(0, 0), (7, 7), (99, 120)])
def test_a_span_outside_the_text_does_not_fail(start: int, end: int) -> None:
    tree = Tree("<p>one two")
    span = text_span(tree.by_tag("p")[0], start, end)
    assert 0 <= span.start <= span.end


def test_the_text_of_one_element_is_read_on_one_line() -> None:
    heading = Tree("<h2><a href=x>Big <img alt=no> <b>news</b></a><div>today</div></h2>")
    assert element_text(heading.by_tag("h2")[0]) == "Big news today"


def test_a_title_has_a_text_and_places() -> None:
    source = "<title>Fish &amp;\n chips</title>"
    title = Tree(source).by_tag("title")[0]
    assert element_text(title) == "Fish & chips"
    span = text_span(title, 5, 12)
    assert source[span.start : span.end] == "&amp;\n chips"
