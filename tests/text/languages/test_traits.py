"""Properties of a language by its tag."""

import pytest

from seoaudit.text.languages.traits import (
    direction,
    uses_arabic_script,
    uses_latin_script,
    uses_spaces,
    words_per_minute,
)


@pytest.mark.parametrize("tag", ["ar", "ar-EG", "he", "fa-IR", "ur", "yi", "ckb", "az-Arab", "ps"])
def test_these_run_from_right_to_left(tag: str) -> None:
    assert direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "ar-Latn", "tr", "zh-Hant", "x-default", "", "ku"])
def test_these_run_from_left_to_right(tag: str) -> None:
    assert direction(tag) == "ltr"


def test_languages_without_spaces_are_known() -> None:
    assert [uses_spaces(code) for code in ("ar", "ko", "zh-TW", "ja", "th")] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_letters_that_a_language_is_written_in() -> None:
    assert all(map(uses_arabic_script, ("ar-MA", "apc", "lrc", "ks", "ur")))
    assert all(map(uses_latin_script, ("en-GB", "af", "cy", "nb")))
    assert not any(map(uses_latin_script, ("ar", "sr", "ru", "xx", "")))


def test_reading_speeds() -> None:
    assert words_per_minute("ar-MA") == 138
    assert words_per_minute("en") == 228
    assert words_per_minute("sw") == 183
