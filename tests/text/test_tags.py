"""Language tags: validity, the language they name, the tag that was meant."""

import pytest

from seoaudit.text.tags import is_language, is_valid_tag, meant_by, primary


@pytest.mark.parametrize(
    "tag",
    ["ar", "AR-ma", "zh-Hans-TW", "es-419", "sr-Latn-RS", "de-CH-1996", "en-u-co-phonebk", "fil",
     "ckb", "en-GB-x-house", "sl-rozaj-biske", "iw"],
)  # fmt: skip
def test_tags_of_real_languages_are_valid(tag: str) -> None:
    assert is_valid_tag(tag)


@pytest.mark.parametrize(
    "tag",
    ["", "a", "xx", "en-UK", "en_US", "x-default", "english", "ar-", "-ar", "ar-M", "عربي", "en US",
     "de-1996-1996", "en-a-bbb-a-ccc", "zz-ZZ", "ar\n"],
)  # fmt: skip
def test_tags_that_name_nothing_are_not(tag: str) -> None:
    assert not is_valid_tag(tag)


@pytest.mark.parametrize(
    ("tag", "expected"), [("ar-MA", "ar"), ("PT_br", "pt"), ("iw", "he"), ("in-ID", "id"), ("", "")]
)
def test_the_primary_language_of_a_tag(tag: str, expected: str) -> None:
    assert primary(tag) == expected


@pytest.mark.parametrize(
    ("declared", "meant"),
    [
        ("en_US", "en-US"),
        ("en-UK", "en-GB"),
        ("EN_uk", "EN-GB"),
        ("ar-MA", "ar-MA"),
        ("uk", "uk"),
        ("zh_Hant_TW", "zh-Hant-TW"),
    ],
)
def test_a_slip_shows_the_tag_that_was_meant(declared: str, meant: str) -> None:
    assert meant_by(declared) == meant


@pytest.mark.parametrize("declared", ["", "english", "xx", "en-", "en-XX", "عربي", "x-default"])
def test_what_cannot_be_meant_is_nothing(declared: str) -> None:
    assert meant_by(declared) is None


@pytest.mark.parametrize("tag", [" ar ", "ar_Arab_EG", "AR-x-house"])
def test_the_language_is_read_through_what_stands_around_it(tag: str) -> None:
    assert primary(tag) == "ar"


@pytest.mark.parametrize(("old", "new"), [("iw", "he"), ("ji", "yi"), ("nb", "no"), ("nn", "no")])
def test_a_code_that_was_replaced_names_the_same_language(old: str, new: str) -> None:
    assert primary(old) == new


@pytest.mark.parametrize("subtag", ["ar", "EN", "fil", "oma", "isv"])
def test_a_language_may_be_one_that_no_list_here_has(subtag: str) -> None:
    assert is_language(subtag)


@pytest.mark.parametrize("subtag", ["", "a", "xx", "eng", "ger", "english", "e1g", "#!"])
def test_a_word_a_sign_and_a_code_out_of_use_are_no_language(subtag: str) -> None:
    assert not is_language(subtag)
