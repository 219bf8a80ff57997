"""Records of languages in Latin script agree with how these are detected."""

import pytest

from seoaudit.text.languages.detection import KNOWN, detect
from seoaudit.text.languages.latin_script import IN_LATIN_SCRIPT
from seoaudit.text.languages.records import LANGUAGES
from seoaudit.text.segments.function_words import function_words


def test_all_are_written_in_latin_letters() -> None:
    assert {language.script for language in IN_LATIN_SCRIPT.values()} == {"latin"}


def test_letters_that_speak_for_a_language_are_small_and_beyond_ascii() -> None:
    letters = "".join(language.telling_letters for language in IN_LATIN_SCRIPT.values())
    assert letters == letters.lower()
    assert not any(letter.isascii() for letter in letters)


@pytest.mark.parametrize("code", ["ca", "es", "fr", "it", "pt"])
def test_readers_of_romance_languages_may_leave_accents_off(code: str) -> None:
    assert IN_LATIN_SCRIPT[code].accents_optional


@pytest.mark.parametrize("code", ["de", "sv", "pl", "tr", "fi", "da"])
def test_elsewhere_a_letter_with_a_mark_is_another_letter(code: str) -> None:
    assert not IN_LATIN_SCRIPT[code].accents_optional


@pytest.mark.parametrize("code", sorted(KNOWN & set(IN_LATIN_SCRIPT)))
def test_function_words_tell_a_language_in_latin_script(code: str) -> None:
    assert function_words(code)


@pytest.mark.parametrize("code", sorted(set(IN_LATIN_SCRIPT) - KNOWN))
def test_many_letters_of_a_language_that_is_not_told_are_taken_for_no_other(code: str) -> None:
    text = "The old house is on the hill and the trees are in the garden"
    assert detect(text) == "en"
    known = {letter for told in KNOWN for letter in LANGUAGES[told].telling_letters}
    for letter in set(LANGUAGES[code].telling_letters) - known:
        assert detect(f"{text} {letter}") == "en"
        assert detect(f"{text} {f'{letter}a ' * 4}") is None
