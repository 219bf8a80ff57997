"""Which elements begin a block, which are not read, and which are hidden."""

import pytest

from seoaudit.page.tree.html_elements import (
    BLOCK_TAGS,
    MAY_HIDE,
    UNREAD,
    is_hidden,
    is_read,
    is_withheld,
)
from seoaudit.page.tree.tree import Tree

HIDING = [
    "<p hidden>",
    "<p hidden=until-found>",
    "<p style='display:none'>",
    "<p style='color: red; DISPLAY : none'>",
    "<p style='visibility: hidden'>",
    "<p popover>",
    "<p popover=manual>",
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


@pytest.mark.parametrize(
    "name", ["subscriber-only", "article subscribers_only", "membersOnly", "premium-content x"]
)
def test_what_only_subscribers_are_shown_is_withheld_and_not_hidden(name: str) -> None:
    for how in ("hidden", "style='display:none'"):
        element = Tree(f"<p class='{name}' {how}>نص").by_tag("p")[0]
        assert is_withheld(element)
        assert not is_hidden(element)
    assert not is_withheld(Tree(f"<p class='{name}'>نص").by_tag("p")[0])


@pytest.mark.parametrize("name", ["subscriber", "subscriber-offers", "premium", "non-members-hint"])
def test_other_names_of_subscriptions_do_not_show_what_is_hidden(name: str) -> None:
    element = Tree(f"<p class='{name}' hidden>نص").by_tag("p")[0]
    assert is_hidden(element)
    assert not is_withheld(element)


def test_a_dialog_is_hidden_until_it_is_open() -> None:
    assert is_hidden(Tree("<dialog>x</dialog>").by_tag("dialog")[0])
    assert not is_hidden(Tree("<dialog open>x</dialog>").by_tag("dialog")[0])


@pytest.mark.parametrize(
    "html",
    [
        "<h3><button>Which saw?</button></h3>",
        "<h3><span><button>Which saw?</button></span></h3>",
        "<div role=heading><button>Which saw?</button></div>",
        "<summary><button>Which saw?</button></summary>",
        "<button><h3>Which saw?</h3></button>",
    ],
)
def test_a_button_is_read_where_it_is_a_title(html: str) -> None:
    assert is_read(Tree(html).by_tag("button")[0])


@pytest.mark.parametrize("html", ["<p><button>Copy</button>", "<h3>A</h3><button>Copy</button>"])
def test_elsewhere_it_is_a_control(html: str) -> None:
    assert not is_read(Tree(html).by_tag("button")[0])


def test_what_is_hidden_by_an_element_around_it_does_not_hide_itself() -> None:
    assert not is_hidden(Tree("<div hidden><b>x</b></div>").by_tag("b")[0])


@pytest.mark.parametrize("tag", HIDING)
def test_the_selector_finds_every_element_that_hides_itself(tag: str) -> None:
    tree = Tree(f"<div>{tag}نص</div>")
    assert tree.select(MAY_HIDE) == tree.by_tag("p")


def test_no_element_both_begins_a_block_and_is_not_read() -> None:
    assert BLOCK_TAGS.isdisjoint(UNREAD)


def test_the_selector_leaves_other_styles_out() -> None:
    assert not Tree("<p style='color: red'>x</p><p style=''>y</p>").select(MAY_HIDE)
