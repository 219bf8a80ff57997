"""The text of a Word document, line by line, and the HTML that it comes as."""

import pytest

from seoaudit.manuscripts.word import WordManuscript
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.tree import Tree

PAGE = "<!DOCTYPE html><html><head><title>T</title></head><body><article>{}</article></body></html>"


def word(article: str) -> WordManuscript:
    return WordManuscript(PAGE.format(article))


def test_each_paragraph_heading_and_list_item_is_a_line() -> None:
    found = word("<h1>عنوان</h1><p>فقرة <b>أولى</b></p><ul><li>one<ul><li>two</li></ul></li></ul>")
    assert found.text == "عنوان\nفقرة أولى\none\ntwo"


def test_an_empty_paragraph_is_no_line() -> None:
    assert word("<p>one</p><p></p>\n<p>two</p>").text == "one\ntwo"


def test_what_stands_around_the_article_is_no_text() -> None:
    found = WordManuscript("<p>before</p><article><p>in</p></article><p>after</p>")
    assert found.text == "in"


def test_a_line_break_is_one_break_of_the_html_and_a_space_of_the_text() -> None:
    found = word("<p>one<br />two</p>")
    assert found.text == "one two"
    assert len(Tree(found.html).by_tag("br")) == 1


@pytest.mark.parametrize(
    "article", ["<p>a &amp; b &lt;c&gt;</p>", "<h2>نص</h2><p>one<br />two <img src='a' /></p>"]
)
def test_the_html_stays_what_it_was(article: str) -> None:
    assert word(article).html == PAGE.format(article)


def test_a_place_in_the_html_is_that_of_its_characters_in_the_text() -> None:
    found = word("<p>شاي</p><p>شاي &amp; خبز</p>")
    at = found.html.index("&amp;")
    start, end = found.place(at, at + len("&amp; خبز"))
    assert (start, found.text[start:end]) == (8, "& خبز")


def test_a_tag_is_placed_where_its_text_begins() -> None:
    found = word("<p>one</p><p>two</p>")
    at = found.html.rindex("<p>")
    start, end = found.place(at, at + len("<p>two"))
    assert found.text[start:end] == "two"


def test_pieces_are_those_of_the_html() -> None:
    found = word("<p>a &amp; b</p>")
    start = found.html.index("a &amp;")
    pieces = list(found.pieces(start, start + len("a &amp; b")))
    assert [found.html[slice(*piece)] for piece in pieces] == ["a ", "&amp;", " b"]


def test_readers_of_the_html_see_the_text() -> None:
    found = word("<h1>عنوان</h1><p>one<br />two</p><p>three</p>")
    article = Tree(found.html).by_tag("article")[0]
    assert element_text(article) == found.text.replace("\n", " ")


def test_it_names_nothing_but_its_text_and_takes_no_edits() -> None:
    found = word("<p>one</p>")
    assert found.url("https://example.com/a", "https://example.com/") == "https://example.com/a"
    assert found.url(None, "https://example.com/") is None
    assert found.edits([(0, 0, "x")]) is None  # type: ignore[func-returns-value]
    assert (found.keyphrases, found.synonyms, found.image) == ((), (), None)
