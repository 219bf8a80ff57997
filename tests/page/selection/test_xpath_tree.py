"""The copy of a page's tree for lxml: its nodes, and the way back to our elements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.selection.selected import SelectedAttribute, SelectedElement, SelectedText
from seoaudit.page.selection.xpath_tree import NAMELESS, NAMESPACES, XPathTree
from seoaudit.page.tree.tree import Tree


def tags(source: str) -> list[str]:
    return [str(node.tag) for node in XPathTree(Tree(source)).root.iter()]


def test_html_stands_in_no_namespace_and_drawings_in_their_own() -> None:
    found = tags("<svg><title>x</title></svg><math><mi>y</mi></math>")
    assert found[2:] == [
        "body",
        "svg",
        f"{{{NAMESPACES['svg']}}}title",
        "math",
        f"{{{NAMESPACES['math']}}}mi",
    ]


def test_another_prefix_is_kept_and_a_name_that_xml_forbids_is_replaced() -> None:
    assert tags('<o:p>x</o:p><a"b>y')[3:] == ["{prefix:o}p", NAMELESS]


def test_texts_are_those_of_the_page_with_comments_left_out() -> None:
    root = XPathTree(Tree("<p>واحد<!-- x --> اثنان<b>ثلاثة</b>أربعة")).root
    paragraph = root.find(".//p")
    assert paragraph is not None
    assert paragraph.text == "واحد اثنان"
    assert (paragraph[0].text, paragraph[0].tail) == ("ثلاثة", "أربعة")


def test_a_character_that_xml_forbids_is_marked() -> None:
    root = XPathTree(Tree("<p title='a\x01b'>c\x0bd")).root
    paragraph = root.find(".//p")
    assert paragraph is not None
    assert (paragraph.get("title"), paragraph.text) == ("a\ufffdb", "c\ufffdd")


def test_an_attribute_that_no_xpath_can_name_is_left_out() -> None:
    paragraph = XPathTree(Tree("<p @click=x id=a>b")).root.find(".//p")
    assert paragraph is not None
    assert paragraph.items() == [("id", "a")]


@pytest.mark.parametrize(
    ("source", "path", "name"),
    [
        ("<a href=/x>b</a>", "//@href", "href"),
        ("<p xml:lang=ar>b", "//p/@*", "xml:lang"),
        ("<p v:if=ok>b", "//p/@*", "v:if"),
    ],
)
def test_an_attribute_found_is_that_of_our_element(source: str, path: str, name: str) -> None:
    tree = Tree(source)
    xpath_tree = XPathTree(tree)
    [found] = xpath_tree.selected(xpath_tree.root.xpath(path))  # type: ignore[arg-type]
    assert found == SelectedAttribute(tree.elements[-1], name)
    assert source[found.start : found.end].startswith(name)


def test_a_text_found_is_that_of_our_element_whether_in_it_or_after_another() -> None:
    source = "<p>واحد<b>اثنان</b>ثلاثة"
    tree = Tree(source)
    xpath_tree = XPathTree(tree)
    found = xpath_tree.selected(xpath_tree.root.xpath("//text()"))  # type: ignore[arg-type]
    assert all(isinstance(each, SelectedText) for each in found)
    assert [(each.text, each.element.tag) for each in found] == [
        ("واحد", "p"),
        ("اثنان", "b"),
        ("ثلاثة", "p"),
    ]
    assert [source[each.start : each.end] for each in found] == ["واحد", "اثنان", "ثلاثة"]


parts = '<p> </p> <svg> </svg> <o:p> <b/x=1> <a"b> نص <table> <td> &amp; <!--c--> \x01'.split(" ")


@given(st.lists(st.sampled_from(parts), max_size=15).map("".join))
def test_every_node_is_the_copy_of_one_element_in_the_same_order(source: str) -> None:
    tree = Tree(source)
    xpath_tree = XPathTree(tree)
    found = xpath_tree.selected(xpath_tree.root.iter())
    assert found == [SelectedElement(element) for element in tree.elements]
