"""Elements meant for the head that are in the body, and what closed the head too early."""

import pytest

from seoaudit.page.head.misplaced import EarlyEnd, find_early_end, find_misplaced
from seoaudit.page.tree.tree import Tree

CANONICAL = "<link rel=canonical href=https://example.com/a>"


def names(html: str) -> list[str]:
    return [item.name for item in find_misplaced(Tree(html))]


def early_end(html: str) -> EarlyEnd | None:
    tree = Tree(html)
    return find_early_end(tree, find_misplaced(tree))


def test_what_stands_in_the_head_is_not_misplaced() -> None:
    assert names("<head><title>T</title><link rel=canonical href=/a></head><body>") == []


def test_what_search_engines_read_in_the_head_alone_is_named() -> None:
    html = (
        "<head></head><body><title>T</title><link rel=canonical href=/a>"
        "<link rel=alternate hreflang=ar href=/ar><meta name=robots content=all>"
        '<meta property="og:title" content="T">'
    )
    assert names(html) == ["title", "canonical", "hreflang", "robots", "og:title"]


@pytest.mark.parametrize(
    "allowed",
    [
        '<meta itemprop="description" content="A">',
        '<link rel="stylesheet" href="/a.css">',
        '<link itemprop="url" rel="canonical" href="/a">',
        '<meta name="generator" content="A">',
        '<link rel="alternate" type="application/rss+xml" href="/feed">',
    ],
)
def test_what_may_stand_in_the_body_is_not_misplaced(allowed: str) -> None:
    assert names(f"<head></head><body>{allowed}") == []


def test_a_second_title_in_the_body_is_left_alone() -> None:
    assert names("<head><title>T</title></head><body><title>U</title>") == []


def test_a_misplaced_element_is_placed_at_its_tag_whatever_the_case_of_its_names() -> None:
    html = "<head></head><body><p>نص</p><LINK REL='Canonical' HREF=/a>"
    [found] = find_misplaced(Tree(html))
    assert (found.name, html[found.start : found.end]) == (
        "canonical",
        "<LINK REL='Canonical' HREF=/a>",
    )


@pytest.mark.parametrize("tag", ["div", "img", "iframe", "br", "my-tag", "svg"])
def test_an_element_that_does_not_belong_ends_the_head(tag: str) -> None:
    html = f"<head><title>T</title><{tag} id=x></{tag}>{CANONICAL}</head><body class=a><p>B"
    end = early_end(html)
    assert end is not None
    assert end.tag == tag
    assert html[end.start : end.end] == f"<{tag} id=x>"
    assert [item.name for item in end.fallen] == ["canonical"]


def test_loose_text_ends_the_head_and_its_first_word_is_the_place() -> None:
    html = f"<head><title>T</title> stray  words {CANONICAL}</head><body>"
    end = early_end(html)
    assert end is not None
    assert (end.tag, end.text) == ("", "stray words")
    assert html[end.start : end.end] == "stray"


def test_a_comment_before_loose_text_is_stepped_over() -> None:
    html = f"<head><title>T</title><!-- a --> stray {CANONICAL}</head><body>"
    end = early_end(html)
    assert end is not None
    assert html[end.start : end.end] == "stray"


def test_text_that_is_written_otherwise_than_read_is_placed_at_the_head() -> None:
    html = f"<head><title>T</title>&gt; {CANONICAL}</head><body>"
    end = early_end(html)
    assert end is not None
    assert html[end.start : end.end] == "<head>"


def test_a_head_without_start_tag_ends_early_too() -> None:
    end = early_end(f"<title>T</title><div></div>{CANONICAL}</head><body>")
    assert end is not None
    assert end.tag == "div"


def test_what_follows_the_end_tag_did_not_fall_out() -> None:
    html = f"<head><img>{CANONICAL}</head><body><meta name=robots content=all>"
    end = early_end(html)
    assert end is not None
    assert [item.name for item in end.fallen] == ["canonical"]


@pytest.mark.parametrize(
    "html",
    [
        f"<head>{CANONICAL}<img></head><body>",
        f"<head><noscript><img></noscript>{CANONICAL}</head><body>",
        f"<head><template><div></div></template>{CANONICAL}</head><body>",
        f"<head></p>{CANONICAL}</head><body>",
        f"<head><script>'</head><div>'</script>{CANONICAL}</head><body>",
        f"<head><!-- <div> -->{CANONICAL}</head><body>",
        f"<head><title>T</title></head><body>{CANONICAL}",
        f"<head><title>T</title><p>No end tag{CANONICAL}",
        "<head><img><link rel=stylesheet href=/a.css></head><body>",
        "<frameset><frame></frameset>",
        "",
    ],
)
def test_nothing_ends_the_head_early_where_nothing_is_lost(html: str) -> None:
    assert early_end(html) is None


def test_loose_arabic_text_ends_the_head_at_its_first_word() -> None:
    html = f"<head><title>ع</title>كلمات شاردة{CANONICAL}</head><body>"
    end = early_end(html)
    assert end is not None
    assert (end.text, html[end.start : end.end]) == ("كلمات شاردة", "كلمات")
