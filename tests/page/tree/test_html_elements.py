"""Which elements begin a block, which are not read, and which are hidden."""

import pytest

from seoaudit.page.tree.html_elements import BLOCK_TAGS, MAY_HIDE, UNREAD, is_hidden
from seoaudit.page.tree.tree import Tree

HIDING = [
    "<p hidden>",
    "<p hidden=until-found>",
    "<p style='display:none'>",
    "<p style='color: red; DISPLAY : none'>",
    "<p style='visibility: hidden'>",
]
SHOWING = [
    "<p>",
    "<p style=''>",
    "<p style='display: block'>",
    "<p style='visibility: visible'>",
    "<p class=hidden aria-hidden=true>",
]


@pytest.mark.parametrize("tag", HIDING)
def test_an_element_hides_itself_by_its_attributes(tag: str) -> None:
    assert is_hidden(Tree(f"{tag}نص").by_tag("p")[0])


@pytest.mark.parametrize("tag", SHOWING)
def test_other_styles_and_names_do_not_hide_it(tag: str) -> None:
    assert not is_hidden(Tree(f"{tag}نص").by_tag("p")[0])


def test_what_is_hidden_by_an_element_around_it_does_not_hide_itself() -> None:
    assert not is_hidden(Tree("<div hidden><b>x</b></div>").by_tag("b")[0])


@pytest.mark.parametrize("tag", HIDING)
def test_the_selector_finds_every_element_that_hides_itself(tag: str) -> None:
    tree = Tree(f"<div>{tag}نص</div>")
    assert tree.select(MAY_HIDE) == tree.by_tag("p")


def test_no_element_both_begins_a_block_and_is_not_read() -> None:
    assert BLOCK_TAGS.isdisjoint(UNREAD)
