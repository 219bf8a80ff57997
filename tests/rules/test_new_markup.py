"""Edits that add attributes and tags, and take copies away."""

import pytest

from seoaudit import Fix
from seoaudit.engine.fixing import apply
from seoaudit.testing import page
from seoaudit_rules.new_markup import added_to_head, removed, with_attributes

META = '<meta name="a" content="b">'


def with_meta(html: str) -> str:
    return apply(html, [Fix(added_to_head(page(html), [META]))])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<head><title>x</title></head>", f"<head><title>x</title>{META}</head>"),
        ("<title>x</title><p>y", f"<title>x</title>{META}<p>y"),
        ("<html><body>", f"<html>{META}<body>"),
        ("<head></head>", f"<head>{META}</head>"),
        (
            "<head>\n  <title>x</title>\n</head>",
            f"<head>\n  <title>x</title>\n  {META}\n</head>",
        ),
        (
            "<head>\r\n\t<title>x</title>\r\n</head>",
            f"<head>\r\n\t<title>x</title>\r\n\t{META}\r\n</head>",
        ),
        (
            "<head><title>x</title><div>y</div></head>",
            f"<head><title>x</title>{META}<div>y</div></head>",
        ),
    ],
)
def test_a_tag_is_added_at_the_end_of_the_head(before: str, after: str) -> None:
    assert with_meta(before) == after
    assert page(after).head.named("a")[0].in_head


@pytest.mark.parametrize("html", ["", "<!doctype html><p>x", "<head><title>x", "<p>x"])
def test_nothing_is_added_where_the_head_does_not_show(html: str) -> None:
    assert with_meta(html) == html


def test_attributes_are_escaped_and_written_over_those_of_the_name() -> None:
    html = '<img alt src="a.jpg">'
    [image] = page(html).tree.by_tag("img")
    edits = with_attributes(image, alt='"1" < 2', width="8")
    assert apply(html, [Fix(edits)]) == '<img width="8" alt="&quot;1&quot; &lt; 2" src="a.jpg">'


def test_a_tag_that_the_parser_renames_is_left_alone() -> None:
    [image] = page('<image src="a.jpg">').tree.by_tag("img")
    assert with_attributes(image, alt="x") == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n  <b>\nc", "a\nc"),
        ("a\r\n<b>\r\nc", "a\r\nc"),
        ("a <b>\nc", "a \nc"),
        ("a\n<b>", "a\n"),
    ],
)
def test_what_is_removed_takes_its_line_with_it_where_it_is_alone(before: str, after: str) -> None:
    judged = page(before)
    edit = removed(judged, judged.tree.by_tag("b")[0].start_tag)
    assert apply(before, [Fix((edit,))]) == after
