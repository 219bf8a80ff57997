"""The parts of an element that do not belong to the article in it."""

from collections.abc import Sequence

import pytest

from seoaudit.page.article.density import measure
from seoaudit.page.article.zones import is_for_comments, named_zones, strictly_outside
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


class TestNamedZones:
    @pytest.mark.parametrize("text", [LONG, ARABIC])
    def test_what_is_never_an_article_is_a_zone_up_to_eight_times_the_prose_outside(
        self, text: str
    ) -> None:
        paragraph = f"<p>{text}</p>"
        assert named(f"<footer id=n>{paragraph * 8}</footer>{paragraph}") == ["n"]
        assert named(f"<footer id=n>{paragraph * 9}</footer>{paragraph}") == []

    def test_a_menu_with_prose_is_one_up_to_two_and_a_half_times(self) -> None:
        assert named(f"<nav id=n>{P * 5}</nav>{P * 2}") == ["n"]
        assert named(f"<nav id=n>{P * 6}</nav>{P * 2}") == []

    def test_zones_of_one_name_are_weighed_together(self) -> None:
        ticker = f"<div class=match-comment id=c>{P}</div>"
        assert named(ticker * 5) == []
        assert named(f"{P}{ticker}") == ["c"]
        print_only = f"<div class=print id=p>{P}</div>"
        assert named(print_only * 5) == []
        assert named(f"{P * 4}{print_only}") == ["p"]

    def test_comments_are_a_zone_however_long_they_are(self) -> None:
        assert named(f"<p>It stands.</p><div id=comments>{P * 30}</div>") == ["comments"]
        assert named(f"<div id=comments>{P * 30}</div>") == []

    def test_a_heading_is_no_zone_by_its_own_name(self) -> None:
        assert named(f"<h2 class=toc id=h>Fog</h2>{P}") == []

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

    def test_what_is_strictly_outside_counts_no_zone_and_spares_what_is_declared(self) -> None:
        tree = Tree(f"<body><aside>{P * 9}</aside><main class=sidebar><p id=t>a</p>{P}</main>")
        assert tree.body
        assert strictly_outside(measure(tree.body), tree.body, tree.ids["t"]) == len(LONG)

    def test_rows_and_items_are_no_promotions_and_may_be_menus(self) -> None:
        assert named(f"<ul><li class=promo id=p>a<li class=share id=s>b</ul>{P}") == ["s"]

    def test_a_page_without_prose_has_its_zones_all_the_same(self) -> None:
        assert named("<nav id=n>one two</nav><p>ثلاثة أربعة") == ["n"]


@pytest.mark.parametrize("tag", ["<div id=comments>", "<ol class='comment-list x'>"])
def test_comments_are_known_by_the_names_of_wordpress(tag: str) -> None:
    comments, ticker = Tree(f"<body>{tag}<div class=live-match-comment>").elements[-2:]
    assert is_for_comments(comments)
    assert not is_for_comments(ticker)
