import pytest

from seoaudit.testing import applies, page
from seoaudit_rules.rankmath.title_sentiment import TitleSentiment
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("A healthy tree", 1),
        ("A terrible mistake", 1),
        ("Love, hate", 0),
        ("Love, hate and joy", 1),
        ("A tree", 0),
        ("", 0),
    ],
)
def test_good_and_bad_words_cancel_each_other(title: str, expected: int) -> None:
    assert points(TitleSentiment, title=title) == expected


def test_only_english_titles_are_asked_for_a_feeling() -> None:
    assert applies(TitleSentiment, page('<html lang="en"><title>x</title>'))
    assert not applies(TitleSentiment, page('<html lang="fr"><title>x</title>'))
