"""Records of languages in other scripts than Latin and Arabic."""

import pytest

from seoaudit.text.languages.detection import KNOWN
from seoaudit.text.languages.other_scripts import IN_OTHER_SCRIPTS


def test_none_is_written_in_latin_or_arabic_letters() -> None:
    scripts = {language.script for language in IN_OTHER_SCRIPTS.values()}
    assert scripts.isdisjoint({"latin", "arabic"})


@pytest.mark.parametrize("code", ["bs", "sh", "sr"])
def test_a_language_in_two_scripts_has_none(code: str) -> None:
    language = IN_OTHER_SCRIPTS[code]
    assert (language.script, language.direction) == (None, "ltr")
    assert language.is_detected == (code == "sr")


@pytest.mark.parametrize("code", ["he", "yi", "syr", "arc", "dv", "nqo"])
def test_these_run_from_right_to_left(code: str) -> None:
    assert IN_OTHER_SCRIPTS[code].direction == "rtl"


@pytest.mark.parametrize("code", ["zh", "yue", "ja", "th", "lo", "km", "my"])
def test_these_put_no_spaces_between_words(code: str) -> None:
    assert not IN_OTHER_SCRIPTS[code].uses_spaces


def test_a_script_of_its_own_tells_one_language() -> None:
    scripts = [IN_OTHER_SCRIPTS[code].script for code in KNOWN & set(IN_OTHER_SCRIPTS)]
    own = [script for script in scripts if script != "cyrillic"]
    assert len(own) == len(set(own))
