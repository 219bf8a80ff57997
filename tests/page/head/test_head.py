import pytest

from seoaudit.page.head.head import Head
from seoaudit.page.head.refresh import Refresh, read_refresh
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Tree


def head(html: str) -> Head:
    return Head(Tree(html))


def names(html: str) -> list[str]:
    return [item.name for item in head(html).misplaced]


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


class TestRefresh:
    @pytest.mark.parametrize(
        ("content", "seconds", "url"),
        [
            ("0;url=/a", 0, "/a"),
            (" 5 ; URL = '/a' trailing", 5, "/a"),
            ('3,"/a"', 3, "/a"),
            ("7 /a", 7, "/a"),
            (".5; /a", 0, "/a"),
            ("2.9;url=/a", 2, "/a"),
            ("300", 300, ""),
            ("300;", 300, ""),
        ],
    )
    def test_content_is_read_as_by_a_browser(self, content: str, seconds: int, url: str) -> None:
        assert read_refresh(content, Span(3, 9)) == Refresh(seconds, url, 3, 9)

    @pytest.mark.parametrize("content", ["", "soon", "url=/a", "5abc", "-1;url=/a"])
    def test_what_a_browser_ignores_is_none(self, content: str) -> None:
        assert read_refresh(content, Span(0, 0)) is None

    def test_the_first_readable_one_is_in_effect(self) -> None:
        html = (
            '<meta http-equiv=refresh content="soon"><meta name=refresh content="1">'
            '<meta http-equiv=REFRESH content="2"><meta http-equiv=refresh content="3">'
        )
        refresh = head(html).refresh
        assert refresh is not None
        assert refresh.seconds == 2
        assert html[refresh.start : refresh.end] == 'content="2"'

    def test_one_inside_noscript_is_not_seen_with_scripting(self) -> None:
        html = '<head><noscript><meta http-equiv=refresh content="0;url=/a"></noscript></head>'
        assert head(html).refresh is None


class TestMisplaced:
    def test_what_stands_in_the_head_is_not_misplaced(self) -> None:
        assert names("<head><title>T</title><link rel=canonical href=/a></head><body>") == []

    def test_what_search_engines_read_in_the_head_alone_is_named(self) -> None:
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
    def test_what_may_stand_in_the_body_is_not_misplaced(self, allowed: str) -> None:
        assert names(f"<head></head><body>{allowed}") == []

    def test_a_second_title_in_the_body_is_left_alone(self) -> None:
        assert names("<head><title>T</title></head><body><title>U</title>") == []


class TestEarlyEnd:
    CANONICAL = "<link rel=canonical href=https://example.com/a>"

    @pytest.mark.parametrize("tag", ["div", "img", "iframe", "br", "my-tag", "svg"])
    def test_an_element_that_does_not_belong_ends_the_head(self, tag: str) -> None:
        html = (
            f"<head><title>T</title><{tag} id=x></{tag}>{self.CANONICAL}</head><body class=a><p>B"
        )
        end = head(html).early_end
        assert end is not None
        assert end.tag == tag
        assert html[end.start : end.end] == f"<{tag} id=x>"
        assert [item.name for item in end.fallen] == ["canonical"]

    def test_loose_text_ends_the_head_and_its_first_word_is_the_place(self) -> None:
        html = f"<head><title>T</title> stray  words {self.CANONICAL}</head><body>"
        end = head(html).early_end
        assert end is not None
        assert (end.tag, end.text) == ("", "stray words")
        assert html[end.start : end.end] == "stray"

    def test_a_comment_before_loose_text_is_stepped_over(self) -> None:
        html = f"<head><title>T</title><!-- a --> stray {self.CANONICAL}</head><body>"
        end = head(html).early_end
        assert end is not None
        assert html[end.start : end.end] == "stray"

    def test_text_that_is_written_otherwise_than_read_is_placed_at_the_head(self) -> None:
        html = f"<head><title>T</title>&gt; {self.CANONICAL}</head><body>"
        end = head(html).early_end
        assert end is not None
        assert html[end.start : end.end] == "<head>"

    def test_a_head_without_start_tag_ends_early_too(self) -> None:
        end = head(f"<title>T</title><div></div>{self.CANONICAL}</head><body>").early_end
        assert end is not None
        assert end.tag == "div"

    def test_what_follows_the_end_tag_did_not_fall_out(self) -> None:
        html = f"<head><img>{self.CANONICAL}</head><body><meta name=robots content=all>"
        end = head(html).early_end
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
    def test_nothing_ends_the_head_early_where_nothing_is_lost(self, html: str) -> None:
        assert head(html).early_end is None
