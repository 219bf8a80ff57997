"""Records of languages in Arabic script."""

import pytest

from seoaudit.text.forms.stems import index_terms, query_terms
from seoaudit.text.languages.arabic_script import IN_ARABIC_SCRIPT


def test_all_are_written_in_arabic_letters_from_right_to_left() -> None:
    languages = IN_ARABIC_SCRIPT.values()
    assert {(one.script, one.direction, one.uses_spaces) for one in languages} == {
        ("arabic", "rtl", True)
    }


def test_three_are_told_apart() -> None:
    detected = {code for code, language in IN_ARABIC_SCRIPT.items() if language.is_detected}
    assert detected == {"ar", "fa", "ur"}


@pytest.mark.parametrize("code", ["ar", "fa", "ur"])
def test_their_sentences_may_be_longer_than_most(code: str) -> None:
    assert IN_ARABIC_SCRIPT[code].max_sentence_words == 30


def test_arabic_alone_joins_words_of_one_letter() -> None:
    joining = {code: one.joined_words for code, one in IN_ARABIC_SCRIPT.items() if one.joined_words}
    assert joining == {"ar": ("و", "ف")}


@pytest.mark.parametrize("code", sorted(IN_ARABIC_SCRIPT))
def test_a_word_in_each_is_found_as_itself(code: str) -> None:
    assert not query_terms("درخت", code).isdisjoint(index_terms("درخت", code))
