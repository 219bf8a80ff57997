import pytest

from seoaudit.page.tree.tree import Tree
from seoaudit.reporters.html.markup import Markup, element, join, left_to_right


def test_text_stays_text_and_markup_markup() -> None:
    assert element("p", "<b> & c", Markup("<i>d</i>")) == "<p>&lt;b&gt; &amp; c<i>d</i></p>"


@pytest.mark.parametrize("value", ['"><script>', "' onload='x", "&quot;", "a\nb"])
def test_the_value_of_an_attribute_cannot_leave_it(value: str) -> None:
    written = element("a", "x", href=value)
    [link] = Tree(written).by_tag("a")
    assert link.attributes == {"href": value}


def test_attributes_are_spelled_as_in_html_and_left_out_where_there_is_nothing_to_say() -> None:
    written = element("a", class_="x", aria_label="y", id=None, hidden=True, open=False)
    assert written == '<a class="x" aria-label="y" hidden></a>'


def test_what_has_no_end_tag_gets_none() -> None:
    assert element("meta", charset="utf-8") == '<meta charset="utf-8">'


def test_parts_are_joined_with_text_between_them() -> None:
    assert join(["a", None, element("b", "c")], " < ") == "a &lt; <b>c</b>"


def test_code_runs_from_left_to_right() -> None:
    assert left_to_right("a/b") == '<span dir="ltr">a/b</span>'
