import pytest

from seoaudit.sources.content.markup import (
    begins_with_html,
    has_html,
    is_page,
    markup_of,
    markup_seen,
)


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
        (b"<p>---\n# A", "html"),
        (b"Text\n# A", "html"),
        (b"#no heading\n", "html"),
        (b"", "html"),
    ],
)
def test_so_does_the_first_line_of_what_has_no_name(body: bytes, markup: str) -> None:
    assert markup_seen(body) == markup


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "CODE_OF_CONDUCT.md", "a.txt"])
def test_files_for_who_works_on_the_project_are_no_pages(name: str) -> None:
    assert not is_page(name)


@pytest.mark.parametrize("name", ["readme.md", "a.md", "README.html", "دليل.md", "1-a.mdx"])
def test_all_others_are(name: str) -> None:
    assert is_page(name)


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
