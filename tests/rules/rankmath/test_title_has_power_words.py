import pytest

from seoaudit.testing import applies, page
from seoaudit_rules.rankmath.title_has_power_words import TitleHasPowerWords
from tests.rules.rankmath.conftest import points


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("en", "The proven way", 1),
        ("en", "Newton", 1),
        ("en", "Newfoundland", 0),
        ("en", '"proven" ways', 0),
        ("en", "A way", 0),
        ("de", "Das Geheimnis", 1),
        ("de", "Überraschung im Garten", 1),
        ("de", "Der Garten", 0),
        ("fr", "Le secret du jardin", 1),
        ("fr", "Un idéal", 1),
        ("fr", "Du jardin", 0),
        ("es", "El árbol increíble", 1),
        ("es", "El árbol", 0),
        ("it", "Un segreto", 1),
        ("it", "Un melo", 0),
        ("sv", "En hemlighet", 1),
        ("nl", "Het geheim van de tuin", 1),
        ("id", "Rahasia kebun", 1),
        ("fi", "Salaisuus", 1),
        ("hu", "A titok", 1),
        ("fi", "Omenapuu", 0),
        ("en", "", 0),
    ],
)
def test_a_word_may_be_four_letters_longer(language: str, title: str, expected: int) -> None:
    assert points(TitleHasPowerWords, title=title, language=language) == expected


@pytest.mark.parametrize(("language", "is_asked"), [("en", True), ("nl", True), ("ar", False)])
def test_some_languages_have_no_such_test(language: str, is_asked: bool) -> None:
    judged = page(f'<html lang="{language}"><title>x</title>')
    assert applies(TitleHasPowerWords, judged) is is_asked
