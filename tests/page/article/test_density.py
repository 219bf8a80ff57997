"""The amount of text, linked text and prose in the boxes of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.article.boilerplate import PageRole
from seoaudit.page.article.density import Density, measure
from seoaudit.page.tree.tree import Element, Tree


def measured(body: str) -> tuple[Tree, Density]:
    tree = Tree(f"<body>{body}</body>")
    return tree, measure(tree.body or tree.root)


def held(body: str, tag: str = "body") -> tuple[int, int, int]:
    """Return the text, linked text and prose of the first element with this tag."""
    tree, density = measured(body)
    number = tree.by_tag(tag)[0].index
    return density.text[number], density.links[number], density.prose[number]


def test_a_paragraph_is_prose_from_sixty_characters_on() -> None:
    assert held(f"<p>{'a' * 58}.") == (59, 0, 0)
    assert held(f"<p>{'a' * 59}.") == (60, 0, 60)
    assert held(f"<p>{'ع' * 59}؟") == (60, 0, 60)


@pytest.mark.parametrize("letter", ["庭", "に", "한"])
def test_half_as_many_do_where_a_character_is_a_word_or_syllable(letter: str) -> None:
    assert held(f"<p>{letter * 28}。") == (29, 0, 0)
    assert held(f"<p>{letter * 29}。") == (30, 0, 30)


@pytest.mark.parametrize(
    "end",
    ["", "</p>", "<a href=x> more</a>", "<sup>2</sup>", "<span></span>", "<script>.</script>"],
)
def test_a_short_text_without_the_end_of_a_sentence_is_no_prose(end: str) -> None:
    assert held(f"<p>{'a' * 99}{end}")[2] == 0
    assert held(f"<p>{'a' * 200}{end}")[2] >= 200


@pytest.mark.parametrize(
    "end",
    [".", "?<sup>2</sup>", ".”", "<b>!</b>", "。", "؟", "।", ":", "<i>.<span></span></i>", "ก"],
)
def test_what_ends_a_sentence_is_that_of_any_language(end: str) -> None:
    assert held(f"<p>{'a' * 60}{end}")[2] > 0


def test_a_box_inside_a_paragraph_does_not_end_it() -> None:
    assert held(f"<div>{'a' * 80}<p>He left.</p></div>")[2] == 0


def test_letters_may_all_be_written_as_references() -> None:
    assert held(f"<p>{'&#x5ead;' * 29}。{'<i></i>' * 9}")[2] == 0  # too few to look into
    assert held(f"<p>{'&#x5ead;' * 29}。</p>" * 7)[2] == 210


def test_a_paragraph_of_links_is_no_prose() -> None:
    assert held(f"<p>{'a' * 61}<a href=x>{'b' * 38}.</a>") == (100, 39, 100)
    assert held(f"<p>{'a' * 60}<a href=x>{'b' * 39}.</a>") == (100, 40, 0)


def test_text_in_an_element_inside_a_link_is_linked() -> None:
    assert held("<a href=x><b>شجرة</b></a> ظل") == (6, 4, 0)


def test_a_list_of_short_items_is_prose_as_a_whole_but_for_links() -> None:
    item = f"<li>{'a' * 20}"
    assert held(f"<ul>{item * 3}</ul>", "ul") == (60, 0, 60)
    assert held(f"<ul>{item * 2}</ul>", "ul") == (40, 0, 0)
    assert held(f"<div>{item * 3}</div>", "div") == (60, 0, 0)
    linked = f"<li><a href=x>{'b' * 20}</a>"
    assert held(f"<ul>{item * 5}{linked}</ul>", "ul") == (120, 20, 120)
    assert held(f"<ul>{item * 4}{linked}</ul>", "ul") == (100, 20, 0)


def test_a_list_of_paragraphs_counts_each_once() -> None:
    tree, density = measured(f"<ul><li>{'a' * 59}.<li>{'b' * 59}.</ul>")
    assert density.prose[tree.by_tag("body")[0].index] == 120


def test_a_long_heading_is_no_prose() -> None:
    assert held(f"<h2>{'a' * 90}</h2>") == (90, 0, 0)


@pytest.mark.parametrize(
    "unread", ["<script>{}</script>", "<button>{}</button>", "<div hidden><p>{}</p></div>"]
)
def test_what_is_not_read_counts_nothing(unread: str) -> None:
    assert held(unread.format("a" * 60)) == (0, 0, 0)


def test_the_body_counts_even_where_it_hides_itself() -> None:
    tree = Tree(f"<body style='display: none'><p>{'a' * 59}.")
    assert tree.body
    assert measure(tree.body).prose[tree.body.index] == 60


def test_elements_of_components_are_boxes_and_inline_ones_are_not() -> None:
    tree, density = measured("<my-card><b>a</b><i><p>b</p></i></my-card><i>c</i><p>d</p>")
    assert [box.tag for box in density.boxes] == ["body", "my-card", "i", "p", "p"]
    body, card, italic = (tree.by_tag(tag)[0].index for tag in ("body", "my-card", "i"))
    first, second = (paragraph.index for paragraph in tree.by_tag("p"))
    assert [density.around[box] for box in (body, card, italic)] == [body, body, card]
    assert [density.around[box] for box in (first, second)] == [italic, body]
    assert [density.text[box] for box in (body, card, italic, first)] == [4, 2, 1, 1]


@pytest.mark.parametrize("tag", ["span", "font", "video1", "section-like"])
def test_an_element_around_boxes_is_one_whatever_its_name(tag: str) -> None:
    _, density = measured(f"<{tag}><b>Fog</b> <p>a</p></{tag}><a href=x><p>b</p></a>")
    assert [box.tag for box in density.boxes] == ["body", tag, "p", "p"]


def test_words_of_a_button_count_where_it_is_a_heading() -> None:
    assert held("<h2><button>Fog</button></h2><button>Copy</button>")[0] == 3


def test_paragraphs_are_in_document_order_and_boxes_beside_an_article_are_named() -> None:
    item = f"<li>{'a' * 20}"
    _, density = measured(f"<ul>{item * 3}</ul><p>{'b' * 59}.</p><nav>c</nav><p>d")
    assert [box.tag for box in density.paragraphs] == ["ul", "p"]
    assert [(box.tag, role) for box, role in density.named] == [("nav", PageRole.MENU)]


def test_boxes_named_as_the_text_of_an_article_are_bodies() -> None:
    _, density = measured("<div class=entry-content>a</div><p class=e-content>b</p><div>c")
    assert [box.tag for box in density.bodies] == ["div", "p"]


def test_a_box_is_linked_when_more_than_a_share_of_it_is() -> None:
    tree, density = measured("<p>aaaa<a href=x>bbbb</a>")
    paragraph = tree.by_tag("p")[0]
    assert density.is_linked(paragraph, 0.4)
    assert not density.is_linked(paragraph, 0.5)


def test_zones_are_taken_out_of_all_boxes_around_them() -> None:
    prose = f"<p>{'a' * 59}.</p>"
    tree, density = measured(f"<main><div>{prose}<aside>{prose}bb</aside></div>{prose}</main>")
    text, remaining = density.without(tree.by_tag("aside"))
    left = {e.tag: (text[e.index], remaining[e.index]) for e in tree.by_tag("body", "div", "aside")}
    assert left == {"body": (120, 120), "div": (60, 60), "aside": (0, 0)}
    assert density.without([])[0] == density.text


tags = "<div> </div> <p> <ul><li> </ul> <a\thref=x> </a> <nav> </nav>".split(" ")
texts = ["نص قصير", "a" * 70, "<script>x</script>", "<b>b</b>", "<h2>c</h2>"]
pieces = st.lists(st.sampled_from([*tags, *texts]), max_size=20).map("".join)


@given(pieces)
def test_a_box_holds_what_its_boxes_hold_and_links_and_prose_are_part_of_its_text(
    body: str,
) -> None:
    tree, density = measured(body)
    inside: dict[int, list[Element]] = {box.index: [] for box in density.boxes}
    for box in density.boxes:
        up = density.around[box.index]
        if up != box.index:
            inside[up].append(box)
    for box in density.boxes:
        number = box.index
        assert 0 <= density.links[number] <= density.text[number]
        assert 0 <= density.prose[number] <= density.text[number]
        assert density.text[number] >= sum(density.text[each.index] for each in inside[number])
    whole = density.text[tree.by_tag("body")[0].index]
    scripts = sum(script.letters for script in tree.by_tag("script"))
    assert whole == sum(element.letters for element in tree.elements) - scripts


@given(pieces)
def test_without_a_zone_the_page_holds_as_much_less_as_the_zone_holds(body: str) -> None:
    tree, density = measured(body)
    whole = tree.by_tag("body")[0].index
    for zone in density.boxes[1:]:
        text, prose = density.without([zone])
        assert text[whole] == density.text[whole] - density.text[zone.index]
        assert prose[whole] == density.prose[whole] - density.prose[zone.index]
        assert (text[zone.index], prose[zone.index]) == (0, 0)
