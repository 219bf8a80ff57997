import pytest

from seoaudit.testing import keys, page
from seoaudit_rules.rankmath.keyword_in_image_alt import KeywordInImageAlt
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("keyphrase", "text", "found"),
    [
        ("seo audit", '<img alt="SEO audit">', True),
        ("seo audit", "<img src=a alt='my seo and its audits'>", True),
        ("seo audit", '<img alt="audit of seo">', False),
        ("seo audit", "<img alt=seo>", False),
        ("seo seo", '<img alt="one seo">', True),
        ("seo", '<img title="seo" alt="">', False),
        ("seo", "[gallery ids=1]", True),
        ("حموشي", '<img alt="احموشي في الرياض">', True),
        ("", '<img alt="seo">', False),
        ("", "[gallery]", False),
    ],
)
def test_its_words_stand_in_one_alternative_text_in_order(
    keyphrase: str, text: str, found: bool
) -> None:
    assert points(KeywordInImageAlt, text, keyphrase=keyphrase) == 2 * found


def test_the_picture_of_the_post_counts() -> None:
    text = "<p>" + "An apple tree needs light and air in winter, and a ladder. " * 8 + "</p>"
    html = f"<article><h1>Pruning</h1><img src='a.jpg' alt='A SEO audit'><div class='t'>{text}"
    judged = page(html, keyphrase="seo audit", content=".t")
    assert keys(KeywordInImageAlt, judged) == []
