"""Other stories below the article."""

import pytest

from seoaudit.page.article.density import measure
from seoaudit.page.article.stories import other_stories
from seoaudit.page.tree.tree import Tree

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"
NEXT = "<article id={0}><h1>Another story</h1>{1}</article>"


def others(body: str) -> list[str]:
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    headline = tree.by_tag("h1")[0] if tree.by_tag("h1") else None
    return [e.get("id") for e in other_stories(measure(tree.body), tree.body, headline)]


@pytest.mark.parametrize(
    "own", [f"<h1>Fog</h1><article>{P}</article>", f"<article><h1>Fog</h1>{P}</article>"]
)
def test_articles_below_with_an_h1_each_are_other_stories(own: str) -> None:
    assert others(own + NEXT.format("a", P * 4) + NEXT.format("b", P)) == ["a", "b"]


def test_so_are_boxes_of_the_same_name_as_the_story_s_own() -> None:
    own = f"<div class='box story'><h1>Fog</h1>{P}</div>"
    assert others(f"{own}<div id=a class=story><h1>Rain</h1>{P}</div>") == ["a"]
    assert others(f"{own}<div id=a class=box><h1>Rain</h1>{P}</div>") == []


def test_sections_of_one_article_with_an_h1_each_are_not() -> None:
    sections = f"<section><h1>Part</h1>{P}</section>" * 3
    assert others(f"<article><h1>Fog</h1>{sections}</article>") == []
    assert others(f"<h1>Fog</h1>{sections}") == []
    nested = NEXT.format("a", P)
    assert others(f"<article><h1>Fog</h1>{P}{nested}</article>") == []


def test_an_own_story_much_shorter_than_the_others_is_only_a_beginning() -> None:
    assert others(f"<h1>Fog</h1><article>{P}</article>{NEXT.format('a', P * 5)}") == []


def test_teasers_without_prose_and_pages_without_a_headline_have_no_stories() -> None:
    assert others(f"<h1>Fog</h1><article>{P}</article>{NEXT.format('a', '')}") == []
    assert others(f"<article>{P}</article>") == []


SECOND = "<article id={0} class=post><header><h2>Another story</h2></header>{1}</article>"


@pytest.mark.parametrize(
    "own",
    [f"<h1>Fog</h1><article class=post>{P}</article>", f"<article><h1>Fog</h1>{P}</article>"],
)
def test_articles_below_that_begin_with_an_h2_are_other_stories(own: str) -> None:
    parts = f"{P}<h2>More of it</h2>{P}"
    assert others(own + SECOND.format("a", P) + SECOND.format("b", parts)) == ["a", "b"]


@pytest.mark.parametrize(
    ("title", "is_story"),
    [
        ("<h2><a href=/rain>Rain</a></h2>", True),
        ("<a href=/rain><h2>Rain</h2></a>", True),
        ("<h2>Rain</h2><time>1 May</time>", True),
        ("<h2>Rain</h2>", False),
        ("<h2><a href=#rain>Rain</a></h2>", False),
    ],
)
def test_boxes_below_with_an_h2_are_other_stories_if_they_lead_on(
    title: str, is_story: bool
) -> None:
    own = f"<div class=story><h1>Fog</h1>{P}</div>"
    assert others(f"{own}<div id=a class=story>{title}{P}</div>") == (["a"] if is_story else [])


def test_items_of_one_article_with_an_h2_each_are_not() -> None:
    items = SECOND.format("a", P) + SECOND.format("b", P)
    assert others(f"<h1>Two fogs</h1>{items}") == []
    assert others(f"<header><h1>Two fogs</h1>{P}</header>{items}") == []
    assert others(f"<article><h1>Two fogs</h1>{P}{items}</article>") == []
    assert (
        others(f"<h1>Two fogs</h1><article>{P}</article>{items.replace(' class=post', '')}") == []
    )
    assert others(f"<article><h1>Fog</h1>{P}</article><article>{P}<h2>More</h2>{P}</article>") == []
