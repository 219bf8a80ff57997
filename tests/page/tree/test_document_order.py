"""Which elements are inside others, and which are not."""

from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.tree.document_order import drop_nested, outside, within
from seoaudit.page.tree.tree import Tree


def test_within_is_what_stands_inside_and_not_the_element_itself() -> None:
    tree = Tree("<div><p>a<p>b</div><p>c")
    paragraphs = tree.by_tag("p")
    assert within(paragraphs, tree.by_tag("div")[0]) == paragraphs[:2]
    assert within(paragraphs, paragraphs[0]) == []


def test_of_nested_zones_the_outermost_remain_in_document_order() -> None:
    tree = Tree("<div id=a><div id=b></div></div><div id=c></div>")
    a, b, c = (tree.ids[name] for name in "abc")
    assert drop_nested([c, b, a, a]) == (a, c)
    assert drop_nested([]) == ()


tags = st.lists(st.sampled_from(["<div>", "</div>", "<p>", "x"]), max_size=20).map("".join)


@given(tags, st.sets(st.integers(0, 20)))
def test_a_box_is_outside_the_zones_or_inside_exactly_one(body: str, chosen: set[int]) -> None:
    elements = Tree(body).elements
    zones = drop_nested([elements[number] for number in chosen if number < len(elements)])
    left = outside(elements, zones)
    for element in elements:
        assert sum(element in zone for zone in zones) == (element not in left)
