import pytest

from seoaudit_rules.rankmath.keyword_in_content import KeywordInContent
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("keyphrase", "text", "found"),
    [
        ("seo audit", "<p>A SEO <b>audit</b></p>", True),
        ("seo audit", "<p>seo.</p> <p>Audit</p>", True),
        ("seo audit", "<p>seo</p><p>audit</p>", False),
        ("seo audit", "seo-audit", False),
        ("editor’s", "the editor&#39;s", True),
        ("editors", "the editor&#8217;s", True),
        ("الرياض", "إلى والرياض", True),
        ("الرياض", "للرياض", False),
        ("زيارة", "زِيارة", False),
        ("زيارة عمل", "زيارة، عمل", False),
        ("زيارة", "زيارة؟", True),
        ("seo", '<img alt="seo">', False),
        ("seo", "<script>seo</script>", False),
        ("", "seo", False),
    ],
)
def test_the_keyphrase_is_a_run_of_characters(keyphrase: str, text: str, found: bool) -> None:
    assert points(KeywordInContent, text, keyphrase=keyphrase) == 3 * found
