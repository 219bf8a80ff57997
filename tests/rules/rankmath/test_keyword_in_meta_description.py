import pytest

from seoaudit.testing import page
from seoaudit_rules.rankmath.keyword_in_meta_description import KeywordInMetaDescription
from seoaudit_rules.rankmath.paper import Paper


@pytest.mark.parametrize(
    ("description", "text", "expected"),
    [
        ("On the apple tree", "", 2),
        ("On the &lt;b&gt;apple tree&lt;/b&gt;", "", 2),
        ("On trees", "<p>An apple tree.</p>", 0),
        ("", "<p>An apple tree.</p>", 2),
        ("", "<p>One.</p><p>An APPLE tree.</p>", 2),
        ("", "<p>" + "word " * 40 + "apple tree</p>", 0),
        ("", "An apple tree.", 0),
    ],
)
def test_without_a_description_the_first_fitting_paragraph_counts(
    description: str, text: str, expected: int
) -> None:
    meta = f'<meta name="description" content="{description}">'
    judged = page(f"{meta}<div class='t'>{text}</div>", keyphrase="apple tree", content=".t")
    assert KeywordInMetaDescription().points(Paper(judged)) == expected
