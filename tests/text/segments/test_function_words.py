"""Function words, and contractions of preposition and article."""

import pytest

from seoaudit.text.resources import listed
from seoaudit.text.segments.function_words import function_words, particles, prepositions
from seoaudit.text.segments.normalise import normalise


@pytest.mark.parametrize("language", sorted(listed("function_words")))
def test_every_listed_language_has_its_function_words(language: str) -> None:
    words = function_words(language)
    assert 60 <= len(words) <= 220
    assert all(word == normalise(word) and " " not in word for word in words)


@pytest.mark.parametrize(
    ("language", "negation"),
    [("ar", "بدون"), ("ar", "غير"), ("en", "without"), ("en", "not"), ("fr", "sans"),
     ("de", "ohne"), ("es", "sin"), ("ru", "без"), ("fa", "بدون"), ("he", "בלי"),
     ("tr", "değil"), ("pl", "bez")],
)  # fmt: skip
def test_negations_are_not_among_them(language: str, negation: str) -> None:
    assert normalise(negation) not in function_words(language)


def test_an_unknown_language_has_none() -> None:
    assert function_words("sw") == frozenset()


@pytest.mark.parametrize("tag", ["ar-MA", "AR", "ar_EG"])
def test_the_region_of_a_tag_makes_no_difference(tag: str) -> None:
    assert function_words(tag) == function_words("ar") != frozenset()


@pytest.mark.parametrize(
    ("language", "form", "preposition"),
    [("fr", "du", "de"), ("de", "am", "an"), ("ca", "dels", "de"), ("de-AT", "im", "in")],
)
def test_a_preposition_is_known_in_what_it_has_grown_into(
    language: str, form: str, preposition: str
) -> None:
    assert prepositions(language)[form] == preposition


@pytest.mark.parametrize("language", ["en", "ar", "xx", ""])
def test_elsewhere_none_has_grown_together(language: str) -> None:
    assert prepositions(language) == {}


@pytest.mark.parametrize(
    ("language", "letter"), [("ja", "の"), ("ja-JP", "に"), ("zh", "的"), ("zh-TW", "與")]
)
def test_particles_stand_where_a_language_has_no_spaces(language: str, letter: str) -> None:
    assert letter in particles(language)


@pytest.mark.parametrize("language", ["ko", "th", "en", "ar", ""])
def test_a_language_without_a_list_has_no_particles(language: str) -> None:
    assert particles(language) == frozenset()
