import pytest

from seoaudit_rules.rankmath.keyword_in_subheadings import KeywordInSubheadings, contains_in_order
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("keyphrase", "text", "found"),
    [
        ("seo audit", "<h2>SEO audit</h2>", True),
        ("seo audit", "<h2 id='a'>SEO: audit</h2>", True),
        ("seo audit", "<h2>A</h2><p>seo audit</p><h6>B</h6>", True),
        ("seo audit", "<h2>A</h2><p>seo audit</p>", False),
        ("seo audit", "<p>seo audit</p><h2>A</h2>", False),
        ("seo audit", "<h1>seo audit</h1>", False),
        ("seo audit", "<h2>seo <b>audit</b></h2>", False),
        ("seo audit", "<h2>seo my audit</h2>", False),
        ("seo audit", "<h2>seo x seo audit</h2>", True),
        ("cat", "<h2>categories</h2>", True),
        ("editor’s", "<h2>The editor’s choice</h2>", False),
        ("editor's", "<h2>The editor’s choice</h2>", True),
        ("زيارة الرياض", "<h2>زيارة رسمية قصيرة إلى مدينة الرياض</h2>", True),
        ("زيارة الرياض", "<h2>زيارة في 2026 إلى الرياض</h2>", False),
        ("زيارة الرياض", "<h2>زيارة 1 زيارة إلى الرياض</h2>", True),
        ("", "<h2>seo</h2>", False),
    ],
)
def test_it_stands_between_the_first_and_the_last_tag_of_a_subheading(
    keyphrase: str, text: str, found: bool
) -> None:
    assert points(KeywordInSubheadings, text, keyphrase=keyphrase) == 3 * found


def test_a_long_text_that_often_begins_the_keyphrase_is_read_once() -> None:
    assert not contains_in_order("زيارة " * 100_000, ["زيارة", "الرياض"])
