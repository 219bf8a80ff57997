"""A full stop behind an abbreviation ends a sentence only where the next word shows it."""

import pytest

from seoaudit.text.segments.abbreviations import (
    ends_sentence,
    is_abbreviation,
    is_exclaimed_name,
    opens_sentence,
)


@pytest.mark.parametrize(
    ("token", "before", "following", "language"),
    [
        ("Haus", "Das ist ein ", "Er", "de"),
        ("etc", "Nuts, bolts, ", "The", "en"),
        ("мин", "Урок длится 30 ", "В", "ru"),
        ("m", "La tour mesure 30 ", "Elle", "fr"),
        ("I", "Dagobert ", "Ils", "fr"),
        ("o", "o sì ", "Poi", "it"),
    ],
)
def test_a_full_stop_ends_a_sentence(
    token: str, before: str, following: str, language: str
) -> None:
    assert ends_sentence(token, before, following, language)


@pytest.mark.parametrize(
    ("token", "before", "following", "language"),
    [
        ("Parkstr", "Sie wohnt in der ", "Nord", "de"),
        ("Kto-Nr", "Ihre ", "Er", "de"),
        ("all'art", "Si veda ", "Il", "it"),
        ("v", "en el juicio Roca ", "Prado", "es"),
        ("V", "un livre de ", "Hugo", "fr"),
        ("А", "стихи поэта ", "С", "ru"),
        ("J", "by ", "De", "en"),
        ("बी.सी", "वे ", "गए", "hi"),
        ("12", "Am ", "Mai", "de"),
    ],
)
def test_a_full_stop_ends_no_sentence(
    token: str, before: str, following: str, language: str
) -> None:
    assert not ends_sentence(token, before, following, language)


def test_an_abbreviation_is_known_by_its_language() -> None:
    assert is_abbreviation("Usw", "de")
    assert not is_abbreviation("Usw", "en")


def test_a_name_may_have_an_exclamation_mark() -> None:
    assert is_exclaimed_name("Yahoo")
    assert not is_exclaimed_name("Hello")


def test_a_capital_opens_a_sentence_in_a_function_word_that_is_in_no_name() -> None:
    assert opens_sentence("Ils", "fr")
    assert not opens_sentence("ils", "fr")
    assert not opens_sentence("Les", "fr")
    assert not opens_sentence("Hugo", "fr")
