"""The text of pieces of the tree, and the source position of each of its characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.tree.element import Element
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.pieces import TAG, Piece
from seoaudit.page.tree.tree import Tree
from seoaudit.text.segments.normalise import fold_spaces


def pieces_of(element: Element) -> list[Piece]:
    """Return all texts inside, and white space for each <br>."""
    pieces: list[Piece] = []
    for number, child in enumerate(element.children):
        if isinstance(child, str):
            pieces.append((element, number, child))
        elif child.tag == "br":
            pieces.append((child, TAG, " "))
        else:
            pieces += pieces_of(child)
    return pieces


def passage(source: str, tag: str = "p") -> Passage:
    element = Tree(source).by_tag(tag)[0]
    return Passage(element, pieces_of(element))


def written(source: str, words: str) -> str:
    """Return the source of `words` in the first paragraph."""
    found = passage(source)
    at = found.text.index(words)
    span = found.span(at, at + len(words))
    return source[span.start : span.end]


def test_white_space_is_folded_across_pieces() -> None:
    assert passage("<p> شجرة\n<b> التفاح </b>\t<br>\r\n في الحديقة </p>").text == (
        "شجرة التفاح في الحديقة"
    )


def test_joiners_and_marks_of_direction_stay_in_the_text() -> None:
    assert passage("<p>می&zwnj;خواهد &rlm;نص</p>").text == "می\u200cخواهد \u200fنص"


@pytest.mark.parametrize(
    ("source", "words", "expected"),
    [
        ("<p>one two", "two", "two"),
        ("<p>fish &amp; chips", "& chips", "&amp; chips"),
        ("<p>caf&eacute;s here", "é", "&eacute;"),
        ("<p>سعر &#x661;&#1634; درهما", "٢", "&#1634;"),
        ("<p>one <b>two</b> three", "two three", "two</b> three"),
        ("<p>one<!-- 1 --> two", "one two", "one<!-- 1 --> two"),
        ("<p>one\r\n\r\n two", " ", "\r\n\r\n "),
        ("<p>one<br>two", " ", "<br>"),
        ("<p>日本語の庭", "の", "の"),
    ],
)
def test_a_span_is_the_exact_place_in_the_source(source: str, words: str, expected: str) -> None:
    assert written(source, words) == expected


@pytest.mark.parametrize(
    ("source", "tags"),
    [
        ("<p>one <b>two</b>\n<i>three</i>", {"one": "p", "two": "b", "three": "i"}),
        ("<p> one <b>\n two </b> <i>  three</i>", {"one": "p", "two": "b", "three": "i"}),
        ("<p>one<br>two", {"one": "p", " ": "br", "two": "p"}),
    ],
)
def test_the_holder_of_a_character_is_the_element_it_is_directly_in(
    source: str, tags: dict[str, str]
) -> None:
    found = passage(source)
    assert {word: found.holder(found.text.index(word)).tag for word in tags} == tags


def test_each_word_of_a_long_text_is_found_whatever_white_space_is_between() -> None:
    words = [f"w{number}" for number in range(100)]
    source = "<p>  " + " \n ".join(words) + "  "
    assert [written(source, f"{word} ").strip() for word in words[:-1]] == words[:-1]
    assert written(source, "w98 w99") == "w98 \n w99"


def test_a_span_of_nothing_is_empty_and_stands_where_it_begins() -> None:
    source = "<p>one two"
    assert passage(source).span(4, 4) == (source.index("two"), source.index("two"))


@pytest.mark.parametrize(("start", "end"), [(0, 99), (99, 100), (3, 99)])
def test_a_span_beyond_the_text_is_the_start_tag(start: int, end: int) -> None:
    found = passage("<p>one")
    assert found.span(start, end) == found.element.start_tag


def test_text_that_the_parser_moved_is_placed_at_the_start_tag() -> None:
    found = passage("<div><table><tr><td>cell</td></tr>moved</table></div>", "div")
    assert found.text.startswith("moved")
    assert found.span(0, 5) == found.element.start_tag


def test_the_first_line_end_of_preformatted_text_is_not_part_of_it() -> None:
    source = "<pre>\r\nواحد\n</pre>"
    found = passage(source, "pre")
    span = found.span(0, len(found.text))
    assert (found.text, source[span.start : span.end]) == ("واحد", "واحد")


def test_stretches_run_on_through_single_spaces_and_are_cut_at_references_and_tags() -> None:
    source = "<p>one two &amp; three<b>four</b>  five"
    found = passage(source)
    cut = [
        (found.text[s.start : s.end], source[s.source_start : s.source_end])
        for s in found.stretches()
    ]
    assert cut == [("one two", "one two"), ("&", "&amp;"), ("three", "three"), ("four", "four"),
                   ("five", "five")]  # fmt: skip


texts = "one كلمة 日本 é &amp; &lt; &#1575; &copy & <".split()
tags = "<b> </b> <i> </i> <br> <!--c--> </nothing>".split()
parts = st.sampled_from([*texts, *tags, " ", "\n", "\r\n", "\0"])
sources = st.lists(parts, max_size=25).map(lambda found: "<p>" + "".join(found))


@given(sources)
def test_what_is_read_at_a_proven_place_is_the_text_of_that_place(source: str) -> None:
    found = passage(source)
    for start in range(len(found.text)):
        span = found.span(start, start + 1)
        if span == found.element.start_tag:
            continue  # nothing is claimed
        assert 0 <= span.start < span.end <= len(source)
        character = found.text[start]
        if character == " ":
            continue  # white space may contain tags
        read = Tree(f"<p>{source[span.start : span.end]}").by_tag("p")[0].text
        assert character in read


@given(sources)
def test_the_text_is_that_of_its_pieces_with_white_space_folded(source: str) -> None:
    found = passage(source)
    assert found.text == fold_spaces("".join(text for _, _, text in found.pieces))


@given(sources)
def test_stretches_are_in_order_and_say_what_is_written(source: str) -> None:
    found = passage(source)
    end = 0
    for stretch in found.stretches():
        assert end <= stretch.start < stretch.end <= len(found.text)
        end = stretch.end
        if stretch.is_plain:
            place = source[stretch.source_start : stretch.source_end]
            assert fold_spaces(place) == found.text[stretch.start : stretch.end]
