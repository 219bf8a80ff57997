"""The article as the page's own markup declares it."""

import pytest

from seoaudit.page.article.declared import marked_body, only_article, only_post, post_content
from seoaudit.page.article.density import measure
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.tree import Tree
from seoaudit.testing import page

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"
WIDGET = f"<aside class=widget-area>{P * 3}</aside>"
COMMENTS = f"<div id=comments>{P * 9}</div>"


def name(element: Element | None) -> str | None:
    return element.get("id") if element else None


def declared(body: str, classes: str = "") -> tuple[str | None, str | None, str | None]:
    """Return the ids of the text of the post, of the post, and of the <article>."""
    tree = Tree(f"<body class='{classes}'>{body}</body>")
    assert tree.body
    density = measure(tree.body)
    found = (post_content(tree, density), only_post(tree, density), only_article(tree, density))
    text, post, article = map(name, found)
    return text, post, article


@pytest.mark.parametrize("names", ["entry-content clear", "e-content", "wp-block-post-content"])
def test_a_short_post_is_not_its_widgets_or_comments(names: str) -> None:
    text = f"<main><div id=t class='{names}'><p>It stands.</p></div>{COMMENTS}</main>{WIDGET}"
    assert declared(text)[0] == "t"


def test_several_posts_declare_no_text() -> None:
    post = "<div class=hentry><div class=entry-content><p>It stands.</p></div></div>"
    assert declared(post * 2, "single") == (None, None, None)


def test_a_text_that_is_a_small_part_of_the_page_is_not_believed() -> None:
    assert declared(f"<div id=t class=entry-content>{P}</div>{P * 3}")[0] == "t"
    assert declared(f"<div id=t class=entry-content>{P}</div>{P * 4}")[0] is None


@pytest.mark.parametrize("names", ["page-content", "post-content", "td-post-content tagdiv-type"])
def test_other_names_of_the_text_count_inside_the_post_of_a_single_page(names: str) -> None:
    post = (
        f"<main id=p class='post-1 hentry'><h1>Fog</h1><div id=t class='{names}'>No.</div></main>"
    )
    assert declared(post, "single single-post") == ("t", "p", None)
    assert declared(post) == (None, None, None)


def test_a_post_without_a_named_text_is_the_post() -> None:
    post = "<article id=p class=type-post><h1>Fog</h1><p>No.</p></article>"
    assert declared(post, "page page-id-2") == (None, "p", "p")


def test_the_article_is_the_one_around_the_only_h1() -> None:
    own = f"<article id=a><h1>Fog</h1><article id=b>{P}</article></article>"
    assert declared(f"{own}<article id=c>{P}</article>")[2] == "a"
    assert declared(f"<h1>Site</h1>{own}")[2] is None
    assert declared(f"<h1></h1>{own}")[2] == "a"


def test_the_marked_body_is_that_of_the_first_article_with_enough_text() -> None:
    body = "<article><div id=a itemprop=articleBody>Fog.</div></article>"
    body += f"<article><div id=b itemprop=articleBody>{P}</div></article>"
    tree = Tree(f"<body>{body}")
    assert tree.body
    assert [name(each) for each in marked_body(tree, measure(tree.body))] == ["b"]


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ("<ul><li><a href=/x>Our note on filters</a></ul>", "Our note on filters"),
        ("<div class=wp-block-buttons><div class=wp-block-button>Ask us</div></div>", "Ask us"),
        ("<div class=wp-block-cover><img src=a><p>A week away</p></div>", "A week away"),
        ("<details><summary>Why?</summary><p>So.</p></details>", "Why? So."),
        ("<p>Four things:</p><ul><li>one</ul>", "Four things: one"),
    ],
)  # fmt: skip
def test_what_the_author_placed_in_the_text_is_the_author_s(inside: str, kept: str) -> None:
    html = f"<article class=hentry><div class=entry-content>{inside}{P}{inside}</div></article>"
    blocks = [block.text for block in page(html).blocks]
    assert " ".join(blocks) == f"{kept} {LONG} {kept}"


def test_an_advert_between_its_lines_is_not() -> None:
    text = f"<div class=entry-content><div>Advert</div>{P}<div>Advert</div>{P}</div>"
    assert [block.text for block in page(text).blocks] == [LONG, LONG]
