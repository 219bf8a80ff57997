"""What a selector finds: an element, an attribute or a text, each with its positions."""

from seoaudit.page.selection.selected import (
    Selected,
    SelectedAttribute,
    SelectedElement,
    SelectedText,
)
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.pieces import own_pieces
from seoaudit.page.tree.tree import Tree

SOURCE = "<p><a href='/مقال?a&amp;b' title>شجرة\n <b>التفاح</b>   في الحقل</a></p>"
LINK = Tree(SOURCE).by_tag("a")[0]


def own(found: Selected) -> str:
    """Return the source of all of it."""
    return SOURCE[found.start : found.end]


def part(found: Selected, words: str) -> str:
    """Return the source of `words` in it."""
    at = found.text.index(words)
    span = found.span(at, at + len(words))
    return SOURCE[span.start : span.end]


def test_an_element_is_its_start_tag_and_says_what_is_read_of_it() -> None:
    found = SelectedElement(LINK)
    assert found.text == "شجرة التفاح في الحقل"
    assert own(found) == "<a href='/مقال?a&amp;b' title>"
    assert part(found, "التفاح في") == "التفاح</b>   في"


def test_an_attribute_is_placed_whole_and_says_its_value() -> None:
    found = SelectedAttribute(LINK, "href")
    assert (found.element, found.text) == (LINK, "/مقال?a&b")
    assert own(found) == part(found, "a&b") == "href='/مقال?a&amp;b'"


def test_an_attribute_without_a_value_is_its_name() -> None:
    found = SelectedAttribute(LINK, "title")
    assert (found.text, own(found)) == ("", "title")


def test_an_attribute_that_is_not_in_the_source_is_placed_at_the_tag() -> None:
    found = SelectedAttribute(LINK, "lang")
    assert (found.text, own(found)) == ("", "<a href='/مقال?a&amp;b' title>")


def test_a_text_is_placed_without_the_white_space_around_it() -> None:
    found = SelectedText(Passage(LINK, own_pieces(LINK)[-1:]))
    assert found.element is LINK
    assert (found.text, own(found)) == ("في الحقل", "في الحقل")
    assert part(found, "الحقل") == "الحقل"
