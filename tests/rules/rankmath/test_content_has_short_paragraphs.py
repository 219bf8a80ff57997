import pytest

from seoaudit_rules.rankmath.content_has_short_paragraphs import ContentHasShortParagraphs
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>" + "word " * 120 + "</p>", 3),
        ("<p>" + "word " * 121 + "</p>", 0),
        ("<p>word</p><p class='x'>" + "word " * 121 + "</p>", 0),
        ("<p>" + "word " * 100 + "<p>" + "word " * 100, 3),
        ("<p>word</p><div>" + "word " * 500 + "</div>", 3),
        ("<div>" + "word " * 500 + "</div>", 0),
        ("word " * 100 + "\n\n" + "word " * 100, 0),
        ("<p>word</p><pre>" + "word " * 121 + "</pre>", 3),
        ("<ul>" + "<li>word</li>" * 120 + "</ul>", 3),
        ("", 0),
    ],
)
def test_only_paragraphs_count_as_soon_as_there_is_one(text: str, expected: int) -> None:
    assert points(ContentHasShortParagraphs, text) == expected
