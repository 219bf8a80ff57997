import pytest

from seoaudit.errors import UsageError
from seoaudit.page.tree.tree import SPARE_NODES, Tree


def tags(tree: Tree) -> list[tuple[str, str | None]]:
    return [(e.tag, e.parent.tag if e.parent else None) for e in tree.elements]


def test_every_page_has_html_and_head_even_an_empty_one() -> None:
    tree = Tree("")
    assert (tree.root.tag, tree.head.tag) == ("html", "head")
    assert (tree.root.start, tree.root.end) == (0, 0)
    assert not tree.root.has_start_tag


def test_a_second_head_is_ignored_as_browsers_do() -> None:
    tree = Tree("<head><title>T</title></head><head><link rel=canonical href=x></head><p>y")
    assert ("link", "head") in tags(tree)


def test_a_head_tag_in_a_script_or_comment_is_no_second_head() -> None:
    source = "<head><script>'<head>'</script><!-- <head> --></head><p>x"
    tree = Tree(source)
    assert tree.by_tag("script")[0].text == "'<head>'"


def test_an_icon_title_is_not_the_page_title() -> None:
    tree = Tree("<svg><title>icon</title><a>x</a></svg><title>Late</title>")
    assert [e.text for e in tree.by_tag("title")] == ["Late"]
    assert [e.text for e in tree.by_tag("svg:title")] == ["icon"]
    assert not tree.by_tag("a")


def test_html_inside_a_foreign_object_is_html_again() -> None:
    tree = Tree("<svg><foreignObject><p>text</p></foreignObject></svg>")
    assert [e.text for e in tree.by_tag("p")] == ["text"]


def test_what_a_template_holds_is_not_on_the_page() -> None:
    assert not Tree("<template><h1>x</h1></template>").by_tag("h1")


def test_noscript_is_text_to_a_browser_with_scripting() -> None:
    tree = Tree("<noscript><img src=a></noscript>")
    assert not tree.by_tag("img")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_count_the_characters_of_the_source_whatever_its_line_ends(end: str) -> None:
    source = f"<!doctype html>{end}<p{end}id=a>{end}ي<b class='x  y'>z</b>{end}</p>"
    tree = Tree(source)
    bold = tree.by_tag("b")[0]
    assert source[bold.start : bold.end] == "<b class='x  y'>"
    assert source[bold.outer.start : bold.outer.end] == "<b class='x  y'>z</b>"
    assert source[bold.inner.start : bold.inner.end] == "z"
    found = bold.attribute_span("class")
    assert found
    assert source[found.start : found.end] == "class='x  y'"
    paragraph = tree.by_tag("p")[0]
    assert source[paragraph.start : paragraph.end] == f"<p{end}id=a>"


def test_ten_thousand_nested_elements_are_no_trouble() -> None:
    tree = Tree("<div>" * 10_000 + "x")
    assert len(tree.by_tag("div")) == 10_000
    assert tree.root.text == "x"
    assert tree.by_tag("div")[0].outer.end > 0


def test_thousands_of_elements_without_a_start_tag_are_no_trouble() -> None:
    tree = Tree("<p>x" + "</p>" * 5000)  # each but the first makes an empty paragraph
    assert len(tree.elements) > 5000
    assert tree.at(2).tag == "p"


def test_a_page_with_more_elements_than_characters_is_read_in_part() -> None:
    fonts = "".join(f"<font size={number}>x<p>y" for number in range(1000))
    tree = Tree(fonts)
    assert tree.is_too_big
    assert len(tree.elements) <= SPARE_NODES + len(fonts)
    assert not Tree("<b><p>" * 20_000).is_too_big


def test_a_css_selector_finds_elements_and_a_wrong_one_is_explained() -> None:
    tree = Tree("<p class=a>1</p><template><p class=a>no</p></template><div><p class=a>2</p></div>")
    assert [e.text for e in tree.select("p.a")] == ["1", "2"]
    with pytest.raises(UsageError, match=r"^invalid CSS selector 'p\[': expected"):
        tree.select("p[")


def test_elements_of_several_tags_come_in_order_however_often_they_are_asked_for() -> None:
    tree = Tree("<a>1</a><map><area></map><a>2</a>")
    for _ in range(2):
        assert [e.tag for e in tree.by_tag("area", "a")] == ["a", "area", "a"]


def test_the_class_names_of_a_page_are_told_together() -> None:
    tree = Tree('<body class="Home"><p class="lead intro"><i id=x>a</i><b class=سطر>b</b>')
    assert tree.class_names == "home\nlead intro\nسطر"
    assert Tree("<p>class").class_names == ""


SHADOW = (
    "<my-card>light <b slot=title>Title</b><i slot=none>lost</i>"
    "<template shadowrootmode=open><h2><slot name=title>none</slot></h2><p>In <slot></slot></p>"
    "</template></my-card><template><p>later</p></template>"
)


def test_a_declarative_shadow_root_is_shown_with_what_its_slots_take() -> None:
    tree = Tree(f"<body>{SHADOW}")
    assert [e.tag for e in tree.elements[2:]] == ["body", "my-card", "h2", "b", "p", "template"]
    assert tree.body
    assert " ".join(tree.body.text.split()) == "TitleIn light"
    heading = tree.by_tag("h2")[0]
    assert heading.parent is tree.by_tag("my-card")[0]
    assert tree.source[heading.start : heading.end] == "<h2>"
    assert [child for child in heading.children if child in heading.descendants] == [
        tree.by_tag("b")[0]
    ]


@pytest.mark.parametrize("mode", ["closed", "OPEN"])
def test_a_shadow_root_is_shown_whatever_scripts_may_see_of_it(mode: str) -> None:
    tree = Tree(f"<my-card><template shadowrootmode={mode}><h2>Fog</h2></template></my-card>")
    heading = tree.by_tag("h2")[0]
    assert (heading.parent, heading.text) == (tree.by_tag("my-card")[0], "Fog")


def test_a_page_without_one_is_read_as_ever() -> None:
    tree = Tree("<template><p>later</p></template><p>shadowrootmode</p>")
    assert [e.tag for e in tree.by_tag("p", "template")] == ["template", "p"]


def test_the_values_of_an_attribute_are_told_by_the_numbers_of_elements() -> None:
    tree = Tree('<body id=a><p id="">x</p><template><i id=no></i></template><b id=c class=d>y</b>')
    found = {tree.elements[number].tag: value for number, value in tree.values("id").items()}
    assert found == {"body": "a", "p": "", "b": "c"}
    shown = Tree(f"<body>{SHADOW}").values("slot")
    assert "title" in shown.values()


def test_formatting_that_is_repeated_is_not_found_before_its_place() -> None:
    source = "<div><b><i>x<u>y</u></b>z</div><p>w"
    tree = Tree(source)
    assert [tree.at(source.index(letter)).tag for letter in "xyw"] == ["i", "u", "p"]


def test_a_head_tag_in_the_body_opens_nothing() -> None:
    tree = Tree("<head><title>T</title></head><body><p>x</p><head><p>y</p></body>")
    assert [e.tag for e in tree.elements] == ["html", "head", "title", "body", "p", "p"]


def test_the_elements_that_part_a_text_or_are_not_read_are_known_by_their_numbers() -> None:
    tree = Tree("<p>one <b>two</b><br><i hidden>three</i><button>four</button> <u>five</u></p>")
    parting = [tree.elements[number].tag for number in tree.partings]
    assert parting == ["html", "head", "body", "p", "br", "i", "button"]


@pytest.mark.parametrize(
    ("source", "shows_all"),
    [
        ("<p>one <b>two</b>", True),
        ("<p>one <template>two</template>", False),
        ("<p><template shadowrootmode=open>one</template>", False),
    ],
)
def test_a_page_may_have_text_that_is_not_shown(source: str, shows_all: bool) -> None:
    tree = Tree(source)
    assert tree.shows_all_text == shows_all
    assert tree.root.text == "".join(e for e in tree.root.walk() if isinstance(e, str))


def test_what_follows_a_template_is_where_it_would_be_without_it() -> None:
    inside = "<p>no</p><template><i>never</i></template>"
    tree = Tree(f"<div>a<template>{inside}</template><b>c</b>d</div><p>e</p>")
    div, template, bold = (tree.by_tag(tag)[0] for tag in ("div", "template", "b"))
    assert div.children == ["a", template, bold, "d"]
    assert (template.children, template.last, div.last) == ([], template.index, bold.index)
    assert [e.tag for e in tree.elements[-2:]] == ["b", "p"]


def test_each_element_ends_with_the_last_inside_it() -> None:
    tree = Tree("<ul><li>1<b><i>2</i></b></li><li>3</li></ul><p>4</p>")
    ends = {e.tag: tree.elements[e.last].tag for e in tree.elements if e.last != e.index}
    assert ends == {"html": "p", "body": "p", "ul": "li", "li": "i", "b": "i"}
