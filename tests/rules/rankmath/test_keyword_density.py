import pytest

from seoaudit_rules.rankmath.keyword_density import KeywordDensity
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("matches", "words", "expected"),
    [
        (0, 100, 0),
        (49, 10_000, 0),
        (499, 100_000, 2),
        (50, 10_000, 2),
        (74, 10_000, 2),
        (75, 10_000, 6),
        (76, 10_000, 3),
        (99, 10_000, 3),
        (199, 20_000, 6),
        (100, 10_000, 6),
        (250, 10_000, 6),
        (501, 20_000, 6),
        (251, 10_000, 0),
        (1, 1, 0),
        (0, 0, 0),
    ],
)
def test_each_density_has_its_points(matches: int, words: int, expected: int) -> None:
    text = "seo " * matches + "word " * (words - matches)
    assert points(KeywordDensity, text, keyphrase="seo") == expected


def test_secondary_keyphrases_count_too() -> None:
    text = "seo audit " + "word " * 98
    assert points(KeywordDensity, text, keyphrase=["seo"]) == 6
    assert points(KeywordDensity, text, keyphrase=["pear", "seo", "audit"]) == 6
    assert points(KeywordDensity, text, keyphrase=["pear"]) == 0
