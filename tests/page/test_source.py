"""A document as it is read: its text, its HTML and the positions in both."""

import pytest

from seoaudit import Document
from seoaudit.errors import SourceError
from seoaudit.page.source import PageSource


def test_the_source_of_html_is_the_decoded_text() -> None:
    source = PageSource(Document("<meta charset=windows-1256><p>نص".encode("cp1256")))
    assert source.manuscript is None
    assert source.source == source.written == "<meta charset=windows-1256><p>نص"
    assert source.tree.by_tag("p")[0].text == "نص"


def test_the_source_of_markdown_is_the_html_made_of_it() -> None:
    written = "# عنوان\n\nنص **مهم** هنا.\n"
    source = PageSource(Document(written, source="a.md", markup="markdown"))
    assert source.written == written
    at = source.source.index("مهم")
    place = source.place(at, at + len("مهم"))
    assert written[place.start : place.end] == "مهم"
    assert source.lines.at(place.start) == (3, 6)


def test_front_matter_that_cannot_be_read_is_an_error_of_its_source() -> None:
    source = PageSource(Document("---\na: [b\n---\n", source="a.md", markup="markdown"))
    with pytest.raises(SourceError, match=r"^a\.md: line 3: "):
        _ = source.manuscript


def test_a_page_that_grows_without_measure_is_an_error_of_its_source() -> None:
    fonts = "".join(f"<font size={number}>x<p>y" for number in range(1000))
    with pytest.raises(SourceError, match="too many elements") as raised:
        _ = PageSource(Document(fonts, source="a.html")).tree
    assert raised.value.source == "a.html"


@pytest.mark.parametrize(
    ("given", "expected"),
    [((1, 3), (1, 3)), ((-5, 2), (0, 2)), ((3, 1), (3, 3)), ((2, 99), (2, 4)), ((9, 12), (4, 4))],
)
def test_a_place_is_always_inside_what_was_written(
    given: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert PageSource(Document("<p>ن")).place(*given) == expected


def test_a_document_may_lack_the_template_of_its_site() -> None:
    assert not PageSource(Document("<p>نص")).lacks_template
    assert PageSource(Document("Text", source="a.md", markup="markdown")).lacks_template


def test_comments_that_ask_to_ignore_something_are_found_in_order() -> None:
    html = "<!-- seoaudit-ignore links -->a<!-- other --><!--\nseoaudit-ignore images -->"
    comments = PageSource(Document(html)).ignore_comments
    assert [comment.text.split()[1] for comment in comments] == ["links", "images"]
    assert html[comments[0].start : comments[0].end] == "<!-- seoaudit-ignore links -->"


def test_rules_of_other_packages_may_have_the_page_as_a_soup() -> None:
    found = PageSource(Document("<p class=a>نص</p>")).soup.select_one("p.a")
    assert found is not None
    assert found.text == "نص"
