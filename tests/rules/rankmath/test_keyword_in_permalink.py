import pytest

from seoaudit_rules.rankmath.keyword_in_permalink import KeywordInPermalink
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("keyphrase", "path", "language", "found"),
    [
        ("cat", "category/", "en", True),
        ("example com", "winter/", "en", True),
        ("http", "winter/", "en", True),
        ("مُحمَّد", "محمد/", "ar", True),
        ("زيارة", "الزيارة/", "ar", True),
        ("زيارة", "%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9/", "ar", True),
        ("c++", "c/", "en", True),
        ("seo_audit", "SEO_audit/", "en", True),
        ("the seo audit", "seo-audit/", "en", False),
        ("الى", "إلى/", "ar", False),
        ("الأمن", "الامن/", "ar", False),
        ("زيارة", "زياره/", "ar", False),
        ("زيارة", "ziyara/", "ar", False),
        ("٢٠٢٦", "2026/", "ar", False),
        ("l'été", "l-ete/", "fr", False),
        ("été", "été/", "fr", True),
        ("größe", "größe/", "de", False),
        ("größe", "grosse/", "de", False),
        ("größe", "groesse/", "de", True),
        ("smørrebrød", "smorrebrod/", "da", False),
        ("می‌خواهم", "می-خواهم/", "fa", False),
        ("москва", "москва/", "ru", False),
        ("москва", "москва/", "bg", True),
        ("", "winter/", "en", False),
    ],
)
def test_the_slug_of_the_keyphrase_is_looked_for_in_the_whole_address(
    keyphrase: str, path: str, language: str, found: bool
) -> None:
    url = f"https://example.com/{path}"
    earned = points(KeywordInPermalink, keyphrase=keyphrase, url=url, language=language)
    assert earned == 5 * found


def test_without_an_address_nothing_is_found() -> None:
    assert points(KeywordInPermalink, keyphrase="apple") == 0
