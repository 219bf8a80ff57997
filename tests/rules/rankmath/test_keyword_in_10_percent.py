import pytest

from seoaudit_rules.rankmath.keyword_in_10_percent import KeywordIn10Percent
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("words", "index", "expected"),
    [
        (400, 399, 3),
        (401, 39, 3),
        (401, 40, 0),
        (1000, 99, 3),
        (1000, 100, 0),
        (0, 0, 0),
    ],
)
def test_a_short_text_may_say_it_anywhere(words: int, index: int, expected: int) -> None:
    text = ["word"] * words
    text[index : index + 1] = ["seo"] if words else []
    assert points(KeywordIn10Percent, " ".join(text), keyphrase="seo") == expected


def test_the_whole_keyphrase_stands_in_the_first_tenth() -> None:
    text = "word " * 39 + "seo audit" + " word" * 360
    assert points(KeywordIn10Percent, text, keyphrase="seo audit") == 0
    assert points(KeywordIn10Percent, text, keyphrase="seo") == 3
