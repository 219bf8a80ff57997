"""The translations of rules, in files that their authors write."""

import json

import pytest

from seoaudit.rule.catalogue import file_of, read_catalogue, translation
from seoaudit.rule.message_languages import MESSAGE_LANGUAGES
from seoaudit.rule.registry import rule_of
from tests.paths import ROOT

RULE = rule_of("head/title-missing")


def test_the_translation_of_a_rule_is_in_the_folder_of_its_topic() -> None:
    assert str(file_of(RULE, "ar")).replace("\\", "/").endswith("seoaudit_rules/head/ar.json")
    assert set(translation(RULE, "ar")) == {"title", *RULE.messages}


def test_a_language_without_a_file_has_no_translations() -> None:
    assert translation(RULE, "xx") == {}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{", "Expecting"),
        ("[]", "must be an object with a key for each rule"),
        ('"x"', "must be an object with a key for each rule"),
        ('{"leaves/tea": []}', "leaves/tea must be an object with a key for each message"),
    ],
)
def test_another_form_is_refused(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_catalogue(written)


def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    keys = [key for key, _ in pairs]
    assert sorted(keys) == sorted(set(keys))
    return dict(pairs)


@pytest.mark.parametrize("folder", ["rules", "seoaudit"])
def test_no_text_is_translated_twice_in_one_file(folder: str) -> None:
    every = (file for code in MESSAGE_LANGUAGES for file in (ROOT / folder).rglob(f"{code}.json"))
    for file in every:
        json.loads(file.read_text("utf-8"), object_pairs_hook=unique)
