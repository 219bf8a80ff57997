import pytest

from seoaudit.text.scripts import is_in_near_scripts


@pytest.mark.parametrize(
    "text",
    ["", "Trees", "Pommiers d’été – “vieux”…", "Яблони", "עצים", "أشجارٌ\u200c", "\u07ff", "\u2fff"],
)
def test_alphabets_up_to_arabic_and_punctuation_are_near(text: str) -> None:
    assert is_in_near_scripts(text)


@pytest.mark.parametrize(
    "character", ["\u0800", "\u0e01", "\u1fff", "\u3000", "漢", "한", "\ud800", "\ufe70", "😀"]
)
def test_one_character_of_another_script_is_enough(character: str) -> None:
    assert not is_in_near_scripts(f"Trees {character}")
