import pytest

from seoaudit.page.head.head import Head
from seoaudit.page.tree.tree import Tree


def head(html: str) -> Head:
    return Head(Tree(html))


def test_the_first_title_comes_first_and_its_place_is_its_text() -> None:
    html = "<head><title> Apple\n trees </title><title>Second</title></head>"
    first, second = head(html).titles
    assert (first.text, second.text) == ("Apple trees", "Second")
    assert html[first.start : first.end] == " Apple\n trees "


def test_the_title_of_a_drawing_is_not_a_title_of_the_page() -> None:
    assert head("<body><svg><title>Leaf</title></svg>").titles == []


def test_entities_and_tags_in_a_title_are_read_as_a_browser_shows_them() -> None:
    [title] = head("<title>Cut &amp; dry <b>trees</b></title>").titles
    assert title.text == "Cut & dry <b>trees</b>"


def test_an_empty_title_is_placed_at_its_tag() -> None:
    html = "<head><title></title></head>"
    [title] = head(html).titles
    assert html[title.start : title.end] == "<title>"


@pytest.mark.parametrize(
    ("written", "is_closed"),
    [("<title>A</title>", True), ("<title>A<p>B", False), ("<title/>", False)],
)
def test_a_title_without_end_tag_is_told_apart(written: str, is_closed: bool) -> None:
    assert head(written).titles[0].is_closed is is_closed


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Apple trees | Green Fingers", "Apple trees"),
        ("Cut - dry - Green Fingers", "Cut - dry"),
        ("شجر التفاح – الأصابع الخضراء", "شجر التفاح"),
        ("Apple trees &#8212; Green Fingers", "Apple trees"),
        ("Well-known trees", "Well-known trees"),
        ("Apple|trees", "Apple|trees"),
    ],
)
def test_the_brand_is_what_follows_the_last_separator(text: str, kept: str) -> None:
    assert head(f"<title>{text}</title>").titles[0].without_brand == kept


def test_a_part_of_a_title_is_found_in_the_source_across_entities_and_spaces() -> None:
    html = "<title>\n Cut &amp; dry  &#8211; Green &copy; Fingers </title>"
    [title] = head(html).titles
    place = title.span(len("Cut & dry"), len(title.text))
    assert place is not None
    assert html[place.start : place.end] == "  &#8211; Green &copy; Fingers"


def test_a_meta_is_found_by_name_property_and_http_equiv_in_any_case() -> None:
    html = (
        '<META NAME=" Description " CONTENT="A"><meta property="OG:title" content="B">'
        '<meta http-equiv="Refresh" content="5">'
    )
    assert [(meta.name, meta.attribute) for meta in head(html).metas] == [
        ("description", "name"),
        ("og:title", "property"),
        ("refresh", "http-equiv"),
    ]


def test_a_meta_with_two_names_is_found_by_both() -> None:
    written = head('<meta name="description" property="og:description" content="A">')
    assert [meta.text for meta in written.named("og:description")] == ["A"]
    assert [meta.text for meta in written.descriptions] == ["A"]


def test_only_a_name_with_a_text_makes_a_description() -> None:
    html = '<meta property="description" content="A"><meta name="description" content=" ">'
    assert head(html).descriptions == []


def test_the_value_of_a_meta_is_placed_at_its_attribute() -> None:
    html = '<meta name="description" content="A &amp; B">'
    [meta] = head(html).descriptions
    assert html[meta.value.start : meta.value.end] == 'content="A &amp; B"'


def test_a_link_is_found_by_each_of_its_types() -> None:
    html = '<link rel="SHORTCUT icon" href="/i.ico"><link href="/none">'
    assert [link.href for link in head(html).related("icon")] == ["/i.ico"]


def test_what_a_template_holds_is_not_on_the_page() -> None:
    html = "<head><template><meta name=description content=A></template><title>T</title></head>"
    assert head(html).metas == []


def test_a_head_without_tags_is_a_head_all_the_same() -> None:
    [meta] = head("<title>T</title><meta name=description content=A><p>Text").metas
    assert meta.in_head


def test_metas_between_head_and_body_are_in_the_head() -> None:
    [meta] = head("<head></head><meta name=description content=A><body>").metas
    assert meta.in_head


def test_charset_is_declared_in_either_form() -> None:
    html = '<meta charset=utf-8><meta http-equiv=Content-Type content="text/html; charset=utf-8">'
    assert len(head(html).charsets) == 2
    assert head('<meta http-equiv="content-type" content="text/html">').charsets == []


def test_the_first_readable_refresh_is_in_effect() -> None:
    html = (
        '<meta http-equiv=refresh content="soon"><meta name=refresh content="1">'
        '<meta http-equiv=REFRESH content="2"><meta http-equiv=refresh content="3">'
    )
    refresh = head(html).refresh
    assert refresh is not None
    assert refresh.seconds == 2
    assert html[refresh.start : refresh.end] == 'content="2"'


def test_a_refresh_inside_noscript_is_not_seen_with_scripting() -> None:
    html = '<head><noscript><meta http-equiv=refresh content="0;url=/a"></noscript></head>'
    assert head(html).refresh is None
