"""Properties of a language record, and their defaults."""

from typing import get_args

import pytest

from seoaudit.text.languages.language import Language, Script


def test_most_is_taken_from_most_languages() -> None:
    language = Language("Cornish")
    assert (language.script, language.direction, language.uses_spaces) == ("latin", "ltr", True)
    assert not language.is_detected
    assert language.word_forms == "as written"
    assert language.words_per_minute == 183


@pytest.mark.parametrize("script", get_args(Script))
def test_the_script_gives_the_direction(script: Script) -> None:
    runs_left = script in {"arabic", "hebrew", "syriac", "thaana", "nko"}
    assert Language("", script).direction == ("rtl" if runs_left else "ltr")


@pytest.mark.parametrize("script", get_args(Script))
def test_the_script_tells_whether_spaces_part_words(script: Script) -> None:
    is_unspaced = script in {"han", "kana", "thai", "lao", "khmer", "burmese"}
    assert Language("", script).uses_spaces is not is_unspaced


def test_several_scripts_are_none() -> None:
    language = Language("Serbian", None)
    assert (language.direction, language.uses_spaces) == ("ltr", True)
