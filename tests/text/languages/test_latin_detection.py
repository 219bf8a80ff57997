"""The language of words in Latin script."""

import pytest

from seoaudit.text.languages.latin_detection import latin_script
from seoaudit.text.languages.records import LANGUAGES
from seoaudit.text.resources import read_lines


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "soffermarmi evidentemente occupazione"),
        ("tr", "ayaklarımızın dibine inmişti"),
        ("sv", "den gamla staden och jag"),
        ("id", "rumah itu dan orang yang besar"),
        ("ms", "rumah itu dan orang yang kerana keluarga"),
        (None, "den gamle byen"),
        (None, ""),
        (None, "xyz"),
    ],
)
def test_words_and_their_endings_tell_a_language(language: str | None, text: str) -> None:
    assert latin_script(text.split()) == language


def test_each_line_of_endings_is_that_of_a_language_and_has_letters() -> None:
    for line in read_lines("word_endings.txt"):
        language, *endings = line.split()
        assert LANGUAGES[language].is_detected
        assert all(2 <= len(ending) <= 5 for ending in endings)
