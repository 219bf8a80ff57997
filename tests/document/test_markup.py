import pytest

from seoaudit import Document
from seoaudit.document.markup import begins_with_html, has_html, markup_of, markup_seen

MARKDOWN_TYPE = (("Content-Type", "text/markdown; charset=utf-8"),)
HTML_TYPE = (("content-type", "text/html"),)
POST = "# Tea\n\nGreen tea."


@pytest.mark.parametrize(
    ("name", "markup"),
    [
        ("a.md", "markdown"),
        ("A.MD", "markdown"),
        ("b/a.markdown", "markdown"),
        ("a.mdx", "mdx"),
        ("a.html", "html"),
        ("a.md.html", "html"),
        ("a", "html"),
    ],
)
def test_the_ending_tells_the_markup(name: str, markup: str) -> None:
    assert markup_of(name) == markup


@pytest.mark.parametrize(
    ("body", "markup"),
    [
        (b"---\ntitle: a\n---\n", "markdown"),
        (b"\xef\xbb\xbf+++\r\ntitle = 'a'\r\n+++\r\n", "markdown"),
        (b"\n# A title\n\nText", "markdown"),
        ("\ufeff# شاي أخضر\n".encode(), "markdown"),
        (b"# Tea", "markdown"),
        (b"<p>---\n# A", "html"),
        (b"Text\n# A", "html"),
        (b"#no heading\n", "html"),
        (b"\xff\xfe#\x00 \x00", "html"),
        (b"", "html"),
    ],
)
def test_so_does_the_first_line_of_what_has_no_name(body: bytes, markup: str) -> None:
    assert markup_seen(body) == markup


@pytest.mark.parametrize(
    ("document", "markup"),
    [
        (Document(POST), "markdown"),
        (Document("Green tea.", source="posts/tea.md"), "markdown"),
        (Document("Green tea.", source="posts/tea.mdx"), "mdx"),
        (Document("Green tea.", source="posts/tea.txt"), "markdown"),
        (Document("<p>Green tea.", source="posts/tea.txt"), "html"),
        (Document("Green tea.", headers=MARKDOWN_TYPE), "markdown"),
        (Document("Green tea.", status=200, headers=MARKDOWN_TYPE), "markdown"),
        (Document(POST, url="https://example.com/tea"), "markdown"),
        (Document(POST, markup="html"), "html"),
        (Document(POST, source="tea.html"), "html"),
        (Document(POST, headers=HTML_TYPE), "html"),
        (Document("<p>Tea", url="https://example.com/README.md"), "html"),
        (Document(POST, source="https://example.com/README.md", status=200), "html"),
        (Document("<p>Tea", source="https://example.com/README.md"), "html"),
    ],
)
def test_a_document_that_does_not_say_its_markup_is_what_it_can_only_be(
    document: Document, markup: str
) -> None:
    assert document.markup == markup
    assert document.lacks_template == (markup != "html")


@pytest.mark.parametrize(
    ("body", "has", "begins"),
    [
        (b"<!DOCTYPE html>", True, True),
        (b"\xef\xbb\xbf\n <P>x", True, True),
        (b"x <h2 id=a>", True, False),
        (b"a < b > c", False, False),
        (b"<pre-commit>", False, False),
        (b"<property>x</property>", False, False),
    ],
)
def test_html_is_told_by_its_tags(body: bytes, has: bool, begins: bool) -> None:
    assert (has_html(body), begins_with_html(body)) == (has, begins)
