"""The parts of an element that do not belong to the article in it."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.article.density import measure
from seoaudit.page.article.zones import drop_nested, named_zones, non_prose_regions, outside
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.tree import Tree

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
ARABIC = "كان الميناء هادئا في ذلك الصباح، ولم يخرج إلى البحر سوى قاربين قبل أن يحل الضباب."
P = f"<p>{LONG}</p>"


def ids(elements: Sequence[Element]) -> list[str]:
    return [element.get("id") for element in elements]


def named(body: str) -> list[str]:
    """Return the ids of the zones in a body."""
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    return ids(named_zones(measure(tree.body), tree.body))


def regions(body: str) -> list[str]:
    """Return the ids of the boxes of a body that are not prose and not in the article."""
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    density = measure(tree.body)
    zones = named_zones(density, tree.body)
    return ids(non_prose_regions(density, tree.body, zones, tree.by_tag("img")))


class TestNamedZones:
    @pytest.mark.parametrize("text", [LONG, ARABIC])
    def test_what_is_never_an_article_is_a_zone_up_to_eight_times_the_prose_outside(
        self, text: str
    ) -> None:
        paragraph = f"<p>{text}</p>"
        assert named(f"<nav id=n>{paragraph * 8}</nav>{paragraph}") == ["n"]
        assert named(f"<nav id=n>{paragraph * 9}</nav>{paragraph}") == []

    def test_what_stands_beside_one_is_a_zone_up_to_two_and_a_half_times(self) -> None:
        assert named(f"<form id=f>{P * 5}</form>{P * 2}") == ["f"]
        assert named(f"<form id=f>{P * 6}</form>{P * 2}") == []

    def test_a_detail_holds_less_than_a_third_of_the_prose(self) -> None:
        assert named(f"<div class=byline id=b>{P}</div>{P * 3}") == ["b"]
        assert named(f"<div class=byline id=b>{P}</div>{P * 2}") == []
        assert named(f"<div class=byline id=b></div>{P * 3}") == []

    def test_a_zone_in_a_zone_is_part_of_it(self) -> None:
        assert named(f"<nav id=n>a<nav id=m>b</nav></nav>{P}<aside id=s>c</aside>") == ["n", "s"]

    def test_a_zone_in_one_that_is_the_article_after_all_is_a_zone_again(self) -> None:
        assert named(f"<div class=sidebar id=s>{P * 9}<nav id=n>{P}</nav></div>") == ["n"]

    def test_rows_and_items_are_no_promotions_and_may_be_menus(self) -> None:
        assert named(f"<ul><li class=promo id=p>a<li class=share id=s>b</ul>{P}") == ["s"]

    def test_a_page_without_prose_has_its_zones_all_the_same(self) -> None:
        assert named("<nav id=n>one two</nav><p>ثلاثة أربعة") == ["n"]


class TestNonProseRegions:
    def test_text_before_and_after_the_paragraphs_is_a_region(self) -> None:
        source = f"<div id=k>أخبار</div><div>{P * 2}</div><div id=t>وسوم</div>"
        assert regions(source) == ["k", "t"]

    def test_a_picture_before_the_paragraphs_stays(self) -> None:
        picture = "<div id=f><img src=a>The harbour</div>"
        assert regions(f"{picture}<div>{P * 2}</div>") == []

    def test_headings_lists_and_short_paragraphs_beside_the_paragraphs_stay(self) -> None:
        source = f"<h2>Fog</h2>{P}<ul><li>one<li>two</ul><p>He left.</p>{P}<p>The end.</p>"
        assert regions(source) == []

    def test_a_list_of_links_is_a_region_wherever_it_stands(self) -> None:
        links = "<ul id=l><li><a href=/1>One story</a><li>and</ul>"
        assert regions(f"{links}{P}{P}") == ["l"]
        assert regions(f"{P}{links}{P}") == ["l"]

    def test_a_paragraph_may_hold_more_links_than_a_list(self) -> None:
        paragraph = "<p id=p><a href=/1>{}</a>{}</p>"
        assert regions(P + paragraph.format("b" * 30, "c" * 10) + P) == []
        assert regions(P + paragraph.format("b" * 31, "c" * 10) + P) == ["p"]

    def test_a_label_between_paragraphs_is_shorter_than_thirty_characters(self) -> None:
        assert regions(f"{P}<div id=d>{'b' * 29}</div>{P}") == ["d"]
        assert regions(f"{P}<div id=d>{'b' * 30}</div>{P}") == []

    def test_what_stands_in_a_zone_is_not_named_again(self) -> None:
        assert regions(f"<nav><div id=d>a</div></nav>{P}") == []

    def test_without_paragraphs_nothing_is_a_region(self) -> None:
        assert regions("<div>one</div><div><a href=x>two</a></div>") == []


def test_of_nested_zones_the_outermost_remain_in_document_order() -> None:
    tree = Tree("<div id=a><div id=b></div></div><div id=c></div>")
    a, b, c = (tree.ids[name] for name in "abc")
    assert ids(drop_nested([c, b, a, a])) == ["a", "c"]
    assert drop_nested([]) == ()


tags = st.lists(st.sampled_from(["<div>", "</div>", "<p>", "x"]), max_size=20).map("".join)


@given(tags, st.sets(st.integers(0, 20)))
def test_a_box_is_outside_the_zones_or_inside_exactly_one(body: str, chosen: set[int]) -> None:
    elements = Tree(body).elements
    zones = drop_nested([elements[number] for number in chosen if number < len(elements)])
    left = list(outside(elements, zones))
    for element in elements:
        assert sum(element in zone for zone in zones) == (element not in left)
