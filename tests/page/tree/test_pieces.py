"""The pieces of a text in the tree."""

from seoaudit.page.tree.pieces import TAG, own_pieces, pieces_of, written
from seoaudit.page.tree.tree import Tree


def test_the_own_pieces_of_an_element_are_its_texts_by_their_number() -> None:
    paragraph = Tree("<p>نص<br>y<b>x</b></p>").by_tag("p")[0]
    assert own_pieces(paragraph) == [(paragraph, 0, "نص"), (paragraph, 2, "y")]


def test_the_pieces_of_an_element_are_all_texts_inside_it_in_order() -> None:
    tree = Tree("<p>one <b>نص<i> x</i></b><!-- no --> two<b></b></p>")
    paragraph, bold, italic, _ = tree.root.descendants[2:]
    expected = [(paragraph, 0, "one "), (bold, 0, "نص"), (italic, 0, " x"), (paragraph, 2, " two")]
    assert pieces_of(paragraph) == expected
    assert written(paragraph) == "one نص x two" == written(expected)


def test_pieces_that_were_gathered_are_the_text_as_they_are() -> None:
    paragraph, line_break = Tree("<p>one<br>two").by_tag("p", "br")
    pieces = [(paragraph, 0, "one"), (line_break, TAG, " ")]
    assert pieces_of(pieces) == pieces
    assert written(pieces) == "one "
