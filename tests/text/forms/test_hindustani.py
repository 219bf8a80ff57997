"""Urdu and Hindi inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.hindustani import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "کتاب": "کتابیں کتابوں کتب",
    "درخت": "درختوں",
    "لڑکا": "لڑکے لڑکوں",
    "لڑکی": "لڑکیاں لڑکیوں",
    "راستہ": "راستے راستوں",
    "آلو": "آلوؤں",
    "دعا": "دعائیں دعاؤں",
    "مکان": "مکانات مکانوں",
    "مسئلہ": "مسائل مسئلے مسئلوں",
    "سبب": "اسباب",
    "قائد": "قائدین",
    "किताब": "किताबें किताबों",
    "लड़का": "लड़के लड़कों लड़का",
    "नदी": "नदियाँ नदियों नदियां",
    "माला": "मालाएँ मालाओं",
    "आलू": "आलुओं",
    "कपड़ा": "कपडा कपड़े",
    "हिन्दी": "हिंदी",
    "होटल": "होटलों होटल्स",
    "नया": "नये",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "لڑکا": "لڑکی لڑکپن",
    "لڑکی": "لڑکے",
    "کا": "کے",
    "کتاب": "کتابت",
    "راست": "راستہ",
    "بہتر": "بہترین",
    "با": "بات",
    "درخت": "درخواست",
    "लड़का": "लड़की लड़कपन",
    "बार": "बारी",
    "राज": "राजा राज्य",
    "वर्ष": "वर्षा",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize("word", ["ے", "وں", "یاں", "میں", "ات"])
def test_a_word_as_short_as_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
