"""One element: its attributes, its content, and the positions of its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.tree.element import Element
from seoaudit.page.tree.position import Lines, Span
from seoaudit.page.tree.tree import Tree


def first(source: str, tag: str) -> Element:
    return Tree(source).by_tag(tag)[0]


def written(element: Element, span: Span | None) -> str | None:
    return element.tree.source[span.start : span.end] if span else None


def test_an_attribute_is_read_by_any_case_with_entities_resolved() -> None:
    element = first('<a HREF="?a=1&amp;b=2" Hidden rel="A  b">x</a>', "a")
    assert element.get("href") == "?a=1&b=2"
    assert element.has("hidden")
    assert element.get("hidden", "none") == ""
    assert element.get("title", "none") == "none"
    assert not element.has("title")
    assert dict(element.attributes) == {"href": "?a=1&b=2", "hidden": "", "rel": "A  b"}


def test_classes_are_parted_by_any_white_space_and_keep_their_case() -> None:
    assert first("<p class='Lead\n مقدمة  x'>", "p").classes == ["Lead", "مقدمة", "x"]
    assert first("<p>", "p").classes == []


def test_containment_and_descendants_follow_the_numbers() -> None:
    tree = Tree("<div><p><b>1</b></p></div><p>2</p>")
    div, (inside, outside) = tree.by_tag("div")[0], tree.by_tag("p")
    assert inside in div
    assert tree.by_tag("div")[0] in div
    assert outside not in div
    assert [e.tag for e in div.descendants] == ["p", "b"]
    assert [e.tag for e in inside.ancestors] == ["div", "body", "html"]
    assert list(tree.root.ancestors) == []


def test_text_is_in_reading_order() -> None:
    assert first("<p>a<b>b<i>c</i></b>d</p>", "p").text == "abcd"


def test_children_are_elements_and_texts_without_comments() -> None:
    paragraph = first("<p>واحد <b>اثنان</b><!-- no --> ثلاثة</p>", "p")
    assert [each if isinstance(each, str) else each.tag for each in paragraph.children] == [
        "واحد ",
        "b",
        " ثلاثة",
    ]


def test_a_walk_meets_each_element_before_what_it_holds() -> None:
    met = first("<p>a<b>b<i>c</i></b>d</p>", "p").walk()
    assert [each if isinstance(each, str) else each.tag for each in met] == list("abbicd")


def test_letters_count_the_text_directly_inside_without_white_space_around() -> None:
    assert first("<p> مقال <b>جديد</b>\n a b </p>", "p").letters == len("مقال") + len("a b")


def test_each_ancestor_is_tested_once_for_all_that_stand_in_it() -> None:
    tested: list[str] = []

    def is_main(element: Element) -> bool:
        tested.append(element.tag)
        return element.tag == "main"

    tree = Tree("<main><p>a<p>b</main><i>c</i>")
    assert [element.is_within(is_main) for element in tree.by_tag("p", "i", "main")] == [
        True,
        True,
        True,
        False,
    ]
    assert sorted(tested) == ["body", "html", "i", "main", "p", "p"]


@pytest.mark.parametrize(
    ("source", "tag", "inner", "outer", "reach"),
    [
        ("<p>a <b>b</b></p>c", "p", "a <b>b</b>", "<p>a <b>b</b></p>", "<p>a <b>b</b></p>"),
        ("<p></p>c", "p", "", "<p></p>", "<p></p>"),
        # Without an end tag only what stands inside is known, not where the text ends.
        ("<p>a <b>b</b> c<p>d", "p", "a <b>b</b>", "<p>a <b>b</b>", "<p>a <b>b</b> c"),
        ("<div><p>نص</div>c", "p", "", "<p>", "<p>نص"),
        ("<p>a", "p", "", "<p>", "<p>a"),
        ("<img src=a>b<i>c</i>", "img", "", "<img src=a>", "<img src=a>"),
        ("<svg><path d=x />a</svg>", "svg:path", "", "<path d=x />", "<path d=x />"),
    ],
)
def test_an_element_is_placed_with_or_without_its_tags(
    source: str, tag: str, inner: str, outer: str, reach: str
) -> None:
    element = first(source, tag)
    assert written(element, element.inner) == inner
    assert written(element, element.outer) == outer
    assert written(element, element.reach) == reach


def test_an_end_tag_is_known_where_it_is_written() -> None:
    paragraph, bold = first("<p>a<b>b</b>", "p"), first("<p>a<b>b</B >", "b")
    assert paragraph.end_tag is None
    assert written(bold, bold.end_tag) == "</B >"


def test_an_attribute_is_placed_with_its_name_and_quotes() -> None:
    image = first("<img alt='شجرة &amp; ظل' SRC = a.jpg hidden>", "img")
    assert written(image, image.attribute_span("alt")) == "alt='شجرة &amp; ظل'"
    assert written(image, image.attribute_span("src")) == "SRC = a.jpg"
    assert written(image, image.attribute_span("hidden")) == "hidden"
    assert image.attribute_span("title") is None


def test_an_implied_element_is_placed_at_the_tag_around_it_and_has_no_attributes() -> None:
    body = first("<table><tr><td>x</table>", "tbody")
    assert not body.has_start_tag
    assert written(body, body.start_tag) == "<table>"
    assert body.attribute_span("id") is None


tags = "<p> </p> <b> </b> <i\tid=x> <br> <table> <td> </table> <!--c--> <svg> </svg>".split(" ")
texts = ["word", "نص", "\r\n", "&amp;"]
markup = st.lists(st.sampled_from([*tags, *texts]), max_size=25).map("".join)


@given(markup)
def test_every_place_is_inside_the_source_and_tags_stand_where_they_are_said_to(
    source: str,
) -> None:
    for element in Tree(source).elements:
        assert 0 <= element.start <= element.end <= len(source)
        for span in (element.inner, element.outer, element.reach):
            assert element.start <= span.start <= span.end <= len(source)
        assert element.outer.start <= element.inner.start
        assert element.inner.end <= element.outer.end
        if element.has_start_tag:
            tag = element.tag.rpartition(":")[2]
            assert source.startswith(f"<{tag}", element.start)
            assert source[element.end - 1] == ">"


@given(markup)
def test_an_element_contains_itself_its_descendants_and_nothing_else(source: str) -> None:
    elements = Tree(source).elements
    for element in elements:
        inside = [other for other in elements if other in element]
        assert inside == [element, *element.descendants]
        assert inside == [e for e in elements if e is element or element in e.ancestors]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_line_and_column_are_those_of_the_start_tag(end: str) -> None:
    source = f"<p>Oak{end}<b>𝒳 é</b> <i>elm</i>{end}{end}<u>ash</u><table><tr><td>x</table>"
    tree = Tree(source)
    lines = Lines(source)
    for element in tree.elements:
        assert element.line_and_column == lines.at(element.start)
