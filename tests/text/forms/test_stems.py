"""The terms of a word depend on its language and script."""

import pytest

from seoaudit.text.forms import stems
from seoaudit.text.forms.stems import (
    agree_in_number,
    agreeing_terms,
    following_terms,
    index_terms,
    query_terms,
    term_indexer,
)
from seoaudit.text.languages.records import LANGUAGES
from seoaudit.text.segments.normalise import normalise


def finds(asked: str, word: str, language: str) -> bool:
    return not query_terms(asked, language).isdisjoint(index_terms(word, language))


@pytest.mark.parametrize(
    ("language", "asked", "form"),
    [
        ("ar", "حديقة", "الحدائق"),
        ("ar-MA", "حديقة", "حديقتنا"),
        ("en", "tree", "trees"),
        ("en_GB", "tree", "trees"),
        ("he", "עץ", "העצים"),
        ("iw", "עץ", "העצים"),
        ("id", "pohon", "pohonnya"),
        ("ms", "pokok", "pokoknya"),
        ("ko", "나무", "나무는"),
        ("fa", "درخت", "درخت‌ها"),
        ("tr", "ağaç", "ağaçlar"),
        ("ur", "درخت", "درختوں"),
        ("de-AT", "Baum", "Bäume"),
        ("ru", "дерево", "деревья"),
    ],
)
def test_the_forms_are_those_of_the_language(language: str, asked: str, form: str) -> None:
    assert finds(asked, form, language)


@pytest.mark.parametrize("language", ["sw", "xx", "", "zh", "cy", "af", "arz"])
def test_a_language_without_forms_takes_words_as_they_are_written(language: str) -> None:
    assert finds("kalima", "Kalima", language)
    assert not finds("kalima", "kalimas", language)


@pytest.mark.parametrize("language", ["en", "fr", "ru", "he", "sw", ""])
def test_an_arabic_word_in_a_text_of_another_script_is_read_as_arabic(language: str) -> None:
    assert finds("حديقة", "والحدائق", language)


@pytest.mark.parametrize("word", ["\ufeed\ufe8d\ufedf\ufea4\ufeaa\ufef3\ufed8\ufe94", "ٱلحديقة"])
def test_so_is_one_in_presentation_forms_or_with_a_wasla(word: str) -> None:
    assert finds("حديقة", word, "en")


def test_persian_and_urdu_words_are_not_read_as_arabic() -> None:
    assert finds("کتاب", "الکتاب", "ar")
    assert not finds("کتاب", "الکتاب", "fa")
    assert not finds("کتاب", "الکتاب", "ur")


@pytest.mark.parametrize("language", ["ar", "fa", "ur"])
def test_a_latin_word_among_arabic_ones_is_taken_as_written(language: str) -> None:
    assert finds("iPhone", "IPHONE", language)
    assert not finds("phone", "phones", language)


def test_behind_another_word_an_arabic_conjunction_comes_off() -> None:
    assert following_terms("وشراء", "ar") & index_terms("الشراء", "ar")
    assert not query_terms("وشراء", "ar") & index_terms("الشراء", "ar")


@pytest.mark.parametrize(("word", "language"), [("وشراء", "fa"), ("trees", "en"), ("trees", "ar")])
def test_elsewhere_a_word_behind_another_is_looked_up_as_ever(word: str, language: str) -> None:
    assert following_terms(word, language) == query_terms(word, language)


def test_only_an_arabic_adjective_has_another_gender() -> None:
    assert "محمولة" in agreeing_terms("محمول", "ar")
    assert agreeing_terms("محمول", "fa") == agreeing_terms("mobile", "ar") == frozenset()


@pytest.mark.parametrize(
    ("word", "other", "agree"),
    [
        ("هاتف", "الهاتف", True),
        ("هاتف", "هواتف", False),
        ("شجرة", "شجرتان", False),
        ("أشجار", "شجرات", True),
    ],
)
def test_two_forms_agree_in_number_or_not(word: str, other: str, agree: bool) -> None:
    assert agree_in_number(word, other) is agree


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("word", ["a", "و", "я", "ה", "이", "5", "木", "-", "'"])
def test_no_word_is_without_a_key(language: str, word: str) -> None:
    assert finds(word, word, language)
    assert following_terms(word, language)


def test_a_language_is_loaded_only_when_it_is_met() -> None:
    assert term_indexer("tr") is term_indexer("tr")
    assert term_indexer("tr")("ağaçlar") == index_terms("ağaçlar", "tr")
    assert set(stems._OWN) == {
        record.word_forms
        for record in LANGUAGES.values()
        if not record.word_forms.startswith("snowball")
    }


@pytest.mark.parametrize("language", ["ar", "de", "en", "fa", "he", "id", "ko", "ru", "tr", "uk"])
@pytest.mark.parametrize("syllable", ["aeiou", "مكتبات", "evlerinin"])
def test_a_run_of_letters_that_is_no_word_has_no_forms(language: str, syllable: str) -> None:
    run = syllable * 2000
    terms = frozenset({normalise(run)})
    assert index_terms(run, language) == terms
    assert query_terms(run, language) == following_terms(run, language) == terms
