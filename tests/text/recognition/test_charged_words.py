from typing import get_args

import pytest

from seoaudit.text.recognition.charged_words import (
    Charge,
    charged_words,
    find_charged_words,
)
from seoaudit.text.resources import listed
from seoaudit.text.segments.normalise import normalise

CHARGES: tuple[Charge, ...] = get_args(Charge)
# All lists.
LISTS = [(charge, language) for charge in CHARGES for language in sorted(listed(charge))]


@pytest.mark.parametrize(("charge", "language"), LISTS)
def test_a_list_has_some_hundred_different_single_words(charge: Charge, language: str) -> None:
    words = [normalise(word) for word in charged_words(charge, language)]
    assert 200 <= len(words) == len(set(words))
    assert not any(" " in word for word in words)


@pytest.mark.parametrize(("charge", "language"), LISTS)
def test_each_listed_word_is_found_as_it_stands(charge: Charge, language: str) -> None:
    words = charged_words(charge, language)
    assert [w for w in words if find_charged_words(charge, w, language) != [w]] == []


@pytest.mark.parametrize("language", sorted(listed("positive_words")))
def test_no_word_is_of_good_and_of_bad_feeling(language: str) -> None:
    positive = {*map(normalise, charged_words("positive_words", language))}
    negative = {*map(normalise, charged_words("negative_words", language))}
    assert positive & negative == set()


def test_a_language_without_a_list_has_none() -> None:
    assert charged_words("power_words", "da") == ()
    assert find_charged_words("positive_words", "Un regalo incredibile", "it") == []


def test_words_are_given_as_written_and_in_order() -> None:
    found = find_charged_words("power_words", "Revealed: SECRETS of a news room", "en-GB")
    assert found == ["Revealed", "SECRETS"]


@pytest.mark.parametrize(
    ("language", "title", "good", "bad"),
    [
        ("ar", "فرحة النجاح وخيبة الفشل", ["فرحة", "النجاح"], ["وخيبة", "الفشل"]),
        ("de", "Freude nach der schlimmen Niederlage", ["Freude"], ["schlimmen", "Niederlage"]),
        ("fr", "Les joies et les échecs du jardin", ["joies"], ["échecs"]),
        ("es", "Los éxitos y los fracasos del huerto", ["éxitos"], ["fracasos"]),
        ("en", "Joys and failures of a garden", ["Joys"], ["failures"]),
    ],
)
def test_feelings_are_known_in_any_form(
    language: str, title: str, good: list[str], bad: list[str]
) -> None:
    assert find_charged_words("positive_words", title, language) == good
    assert find_charged_words("negative_words", title, language) == bad


def test_more_words_count_in_their_forms() -> None:
    assert find_charged_words("power_words", "Ripe apples", "en", ["apple"]) == ["apples"]
    assert find_charged_words("power_words", "Ripe apples", "en") == []


def test_words_are_found_in_a_title_without_spaces() -> None:
    assert find_charged_words("power_words", "初心者でも簡単！剪定の秘訣", "ja") == [
        "初心者",
        "秘訣",
        "簡単",
    ]
    assert find_charged_words("power_words", "リンゴの木", "ja") == []
    assert find_charged_words("power_words", "初公開の写真", "ja") == ["初公開"]


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("fi", "Helpot vinkit puutarhaan", ["Helpot", "vinkit"]),
        ("fi", "Omenapuun leikkaaminen", []),
        ("hu", "Ingyenes tippek kezdőknek", ["Ingyenes", "tippek"]),
        ("hu", "A leggyorsabb módszer", ["leggyorsabb"]),
        ("hu", "Az almafa metszése", []),
    ],
)
def test_power_words_are_known_in_any_form(language: str, title: str, expected: list[str]) -> None:
    assert find_charged_words("power_words", title, language) == expected
