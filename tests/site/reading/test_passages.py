import pytest

from seoaudit.document.document import Document
from seoaudit.page.page import Page
from seoaudit.site.reading.passages import RunningText, running_text

TEXT = "<p>The barrel stands in the cellar and has held rain for forty years by now.</p>" * 4


def passages(body: str) -> list[RunningText]:
    return list(running_text(Page(Document(f"<article>{TEXT}\n{body}</article>"))))[4:]


def test_a_paragraph_with_its_line_and_without_what_is_a_link_already() -> None:
    [found] = passages('<p>The <a href="/oak">old oak</a> is <b>old</b> and stands there.</p>')
    assert found.text == "The         is old and stands there."
    assert found.line == 2


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        ("<p>The old oak stands there.</p>", "oak stands"),
        ("<p>Tom &amp; the old oak stand.</p>", "old oak"),
        ("<p>The <b>very</b>\n  old oak stands.</p>", "oak stands"),
        ("<p>السنديان القديم هنا، والسنديانة هناك.</p>", "والسنديانة هناك"),
    ],
)
def test_words_have_their_place_in_the_page(paragraph: str, words: str) -> None:
    html = f"<article>{TEXT}\n{paragraph}</article>"
    found = running_text(Page(Document(html)))[-1]
    at = found.text.index(words)
    start = found.offset(at, at + len(words))
    assert start is not None
    assert html[start : start + len(words)] == words


def test_words_with_markup_between_them_have_none() -> None:
    [found] = passages("<p>The <b>old</b> oak stands &amp; grows.</p>")
    assert found.offset(4, 11) is None
    assert found.offset(8, 18) is not None
    assert found.offset(12, 20) is None


def test_headings_quotes_code_and_captions_are_not_for_links() -> None:
    apart = (
        "<h2>The barrel</h2><blockquote><p>The barrel of old.</p></blockquote><pre>barrel</pre>"
        "<figure><img src=a.png alt=a><figcaption>The barrel</figcaption></figure>"
    )
    assert passages(apart) == []
    assert [each.text for each in passages("<ul><li>The barrel is made of oak.</li></ul>")] == [
        "The barrel is made of oak."
    ]
