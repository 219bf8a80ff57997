import pytest

from seoaudit.page.article.article import find_article
from seoaudit.page.article.density import measure
from seoaudit.page.article.teasers import teaser_lists
from seoaudit.page.tree.tree import Tree
from tests.growth import doubles_at_most

LONG = "<p>The harbour was quiet that morning, and only two boats had gone out in the fog.</p>"
SUMMARY = "Two boats went out in the fog, and one of them came back at noon with nets full of cod."


def teaser(number: int, *, picture: str = "", line: str = "") -> str:
    picture, line = picture or f"/story/{number}", line or f"/story/{number}"
    return (
        f'<div><a href="{picture}"><img src="{number}.jpg" alt=""></a>'
        f'<h4><a href="{line}">Story {number}</a></h4><p>{SUMMARY}</p></div>'
    )


def lists_in(inside: str) -> list[str]:
    tree = Tree(f"<body><main>{LONG * 20}{inside}{LONG * 4}</main></body>")
    main = next(iter(tree.by_tag("main")))
    assert tree.body
    return [box.get("id") for box in teaser_lists(measure(tree.body), main)]


def test_pictures_and_lines_with_the_same_target_are_a_list_of_teasers() -> None:
    assert lists_in(f"<section id=a>{teaser(1)}{teaser(2)}{teaser(3)}</section>") == ["a"]


def test_the_heading_over_them_goes_with_them() -> None:
    inside = f"<section id=a><h3>Today</h3><div id=b>{teaser(1)}{teaser(2)}</div></section>"
    assert lists_in(inside) == ["a"]


def test_one_link_may_hold_both() -> None:
    one, two = (f'<a href="/{n}"><img src="{n}.jpg" alt=""><b>Story {n}</b></a>' for n in "12")
    assert lists_in(f"<div id=a>{one}{two}</div>") == ["a"]
    assert lists_in(f"<div id=a>{one}{two} {LONG * 3}</div>") == []


def test_many_links_take_no_longer_than_their_number() -> None:
    def work(number: int) -> None:
        cards = "".join(teaser(n, line="/all") for n in range(number))
        tree = Tree(f"<body><main>{LONG * 9}<section>{cards}</section></main></body>")
        assert tree.body
        teaser_lists(measure(tree.body), tree.body)

    assert doubles_at_most(work, 200)


def test_what_is_only_told_to_the_target_makes_no_difference() -> None:
    one = teaser(1, picture="/story/1?from=picture", line="/story/1#top")
    assert lists_in(f"<section id=a>{one}{teaser(2)}</section>") == ["a"]


@pytest.mark.parametrize(
    "inside",
    [
        f"<section id=a>{teaser(1)}</section>",
        f"<section id=a>{teaser(1, picture='/a')}{teaser(2, picture='/b')}</section>",
        (
            f"<section id=a>{teaser(1, picture='/1.jpg', line='/1.jpg')}"
            f"{teaser(2, picture='/2.jpg', line='/2.jpg')}</section>"
        ),
        f"<section id=a>{teaser(1)}{LONG * 3}{teaser(2)}</section>",
        (
            f"<section id=a>{teaser(1).replace(SUMMARY, SUMMARY * 6)}"
            f"{teaser(2).replace(SUMMARY, SUMMARY * 6)}</section>"
        ),
        '<section id=a><img src="1.jpg" alt=""><img src="2.jpg" alt=""></section>',
    ],
    ids=["one", "other targets", "large versions", "text between", "long", "no links"],
)
def test_other_boxes_are_none(inside: str) -> None:
    assert lists_in(inside) == []


def test_a_review_of_many_things_that_is_laid_out_like_one_is_the_article() -> None:
    things = "".join(teaser(number) for number in range(12))
    tree = Tree(f"<body><main>{LONG}{things}</main></body>")
    held = [p.text for p in tree.by_tag("p") if find_article(tree).holds(p)]
    assert len(held) == 13


def test_an_article_holds_no_teasers() -> None:
    inside = f"<section id=a>{teaser(1)}{teaser(2)}</section>"
    tree = Tree(f"<body><main>{LONG * 20}{inside}</main></body>")
    article = find_article(tree)
    assert not any(article.holds(e) for e in tree.by_tag("h4"))
    assert all(article.holds(p) for p in tree.by_tag("p")[:20])
