"""Notices at the ends of an article."""

import pytest

from seoaudit.page.article.density import measure
from seoaudit.page.article.notices import notices, profile_boxes, sign_ups
from seoaudit.page.tree.tree import Tree

LONG = "The harbour was quiet that morning, and only two boats had gone out before the fog."
P = f"<p>{LONG}</p>"


def found(body: str) -> list[str]:
    """Return the ids of the notices of a body."""
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    return [box.get("id") for box in notices(tree.body, measure(tree.body).paragraphs)]


def test_the_last_paragraphs_of_a_longer_article_may_say_how_to_reach_its_author() -> None:
    contact = (
        "<p id=c>Ann Miller has written about boats for years: write to ann@boats.example.</p>"
    )
    assert found(P * 4 + contact) == ["c"]
    assert found(P * 3 + contact) == []
    assert found(P + contact + P * 4) == []


def notice(*addresses: str) -> str:
    links = " or ".join(f"<a href={address}>there</a>" for address in addresses)
    return f"<p id=c>Those who love boats and the fog will find more of our stories {links}.</p>"


@pytest.mark.parametrize(
    "addresses",
    [
        ["https://www.facebook.com/boats/", "https://x.com/boats"],
        ["https://www.linkedin.com/company/boats", "https://open.spotify.com/show/b0a75"],
        ["/newsletters/sign-up/fog"],
        ["https://boats.example/Subscribe?from=fog"],
        ["https://subscribe.boats.example/fog/of/may"],
    ],
)
def test_the_last_paragraphs_may_say_where_to_follow_or_to_subscribe(addresses: list[str]) -> None:
    assert found(P * 5 + notice(*addresses)) == ["c"]
    assert found(P * 3 + notice(*addresses) + P * 4) == []


@pytest.mark.parametrize(
    "addresses",
    [
        ["https://www.facebook.com/boats"],
        ["https://www.facebook.com", "https://x.com"],
        ["https://x.com/boats/status/1", "https://www.youtube.com/watch?v=1"],
        ["/newsletters/fog/when-to-subscribe-to-a-paper"],
        ["/unsubscribed"],
    ],
)
def test_other_links_in_them_are_the_author_s(addresses: list[str]) -> None:
    assert found(P * 5 + notice(*addresses)) == []


def test_the_first_paragraphs_may_say_where_to_subscribe() -> None:
    assert found(notice("/subscribe") + P * 5) == ["c"]
    assert found(notice("https://x.com/boats", "https://t.me/boats") + P * 5) == []


@pytest.mark.parametrize(
    "link", ["<a href=/author/ana>Ana</a>", "<a href=https://boats.example/people/ana/>Ana</a>"]
)
def test_a_box_of_the_last_paragraph_may_be_about_the_author(link: str) -> None:
    box = f"<div id=b><h3>{link}</h3><div>{P}</div></div>"
    assert found(f"<div>{P * 5}</div>{box}") == ["b"]
    assert found(f"<div>{P * 3}</div>{box}") == []
    assert found(f"<div>{P * 5}</div>{box}{P}") == []
    assert found(f"<div>{P * 5}</div>{box.replace(link, 'Ana')}") == []
    assert found(f"<div>{P * 5}<h3>{link}</h3>{P}</div>") == []


def boxes(body: str) -> list[str]:
    """Return the ids of the boxes around fields for an e-mail address."""
    tree = Tree(f"<body>{body}</body>")
    assert tree.body
    return [box.get("id") for box in sign_ups(measure(tree.body), tree.body)]


FIELD = "<form><label>Your address <input type=EMAIL></label><button>Send</button></form>"


@pytest.mark.parametrize("title", ["Like what you read?", "هل أعجبك ما قرأت؟"])
def test_a_box_that_asks_for_an_address_is_none_of_the_article(title: str) -> None:
    box = f"<div id=s><h4>{title}</h4><p>Fog and boats, each Sunday.</p><div>{FIELD}</div></div>"
    assert boxes(P * 6 + box + P) == ["s"]
    assert boxes(P * 6 + box.replace("EMAIL", "text") + P) == []


def test_a_page_about_subscribing_keeps_its_text() -> None:
    box = f"<div id=s><h2>Sign up</h2>{P}<div id=f>{FIELD}</div></div>"
    assert boxes(box) == []
    assert boxes(f"<div id=s>{P * 6}<div id=f>{FIELD}</div></div>") == ["f"]


@pytest.mark.parametrize(
    "text",
    [
        "© 2026 Boats and Fog. What is written here must not be printed anywhere else.",
        "Disclaimer: All rights reserved for what is written here, but for no picture on it.",
        "جميع الحقوق محفوظة لصحيفة الميناء، ولا يجوز نشر أي جزء من هذا المقال دون إذن منها.",
    ],
)
def test_the_last_paragraphs_may_reserve_rights(text: str) -> None:
    assert found(P * 5 + f"<p id=c>{text}</p>") == ["c"]
    assert found(P * 5 + f"<p id=c>{text}</p>" + P * 4) == []


def test_a_text_that_asks_to_subscribe_has_a_link_to_do_so() -> None:
    wanted = "Want more of the fog, of its boats and of their crews?"
    asking = f"<p id=c>{wanted} <a href=/f>Sign up for our news</a>.</p>"
    assert found(P * 5 + asking) == ["c"]
    assert found(P * 5 + "<p id=c>They had to sign up for the crew of a boat in the fog.</p>") == []


def profiles(body: str) -> list[str]:
    """Return the ids of the boxes with a title that only lead to profiles."""
    tree = Tree(f"<body><main>{body}</main></body>")
    assert tree.body
    headline = next(iter(tree.by_tag("h1")), None)
    boxes = profile_boxes(measure(tree.body), tree.by_tag("main")[0], headline)
    return [box.get("id") for box in boxes]


FOLLOW = (
    "<div id=f><span><h3>Follow our harbour</h3></span><div><p>All boats of the day on "
    "<a href=https://www.facebook.com/boats>our page</a>.</p></div></div>"
)


@pytest.mark.parametrize("words", ["Follow our harbour", "تابعوا أخبار الميناء"])
def test_a_box_with_a_title_may_only_ask_to_follow(words: str) -> None:
    box = FOLLOW.replace("Follow our harbour", words)
    assert profiles(f"<h1>Fog</h1>{P * 4}{box}{P}") == ["f"]
    assert profiles(f"{box.replace('h3', 'h1')}{P * 5}") == []
    assert profiles(P * 4 + box.replace("/boats", "/boats/posts/12")) == []
    assert profiles(P * 4 + box.replace("</p>", " Or <a href=/boats>here</a>.</p>")) == []


def test_several_such_boxes_are_what_the_article_is_about() -> None:
    assert profiles(P * 4 + FOLLOW * 3) == []


def test_a_box_that_is_much_of_the_article_is_no_notice() -> None:
    assert profiles(P + FOLLOW) == []
