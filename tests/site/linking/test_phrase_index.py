"""No text that says a phrase is passed over, and few others are looked at."""

import pytest

from seoaudit.site.linking.phrase_index import FILTER_BITS, KeyFilter, PhraseIndex
from seoaudit.text import IndexedText, compile_phrase, find


@pytest.mark.parametrize(
    ("phrase", "text", "language"),
    [
        ("brass kettle", "She sold the few brass kettles that were left.", "en"),
        ("brass kettle", "She sold a brass-kettle.", "en"),
        ("time of the loop", "The time of the loop is short.", "en"),
        ("web site", "A website is read.", "en"),
        ("e-mail", "An email came.", "en"),
        ("kettles", "One kettle is enough.", "en"),
        ("US visa", "A US visa took a month.", "en"),
        ("Geld sparen", "Wer spart Geld?", "de"),
        ("machine à laver", "Deux machines à laver y sont.", "fr"),
        ("غلاية النحاس", "اشترى غلايات نحاس من السوق.", "ar"),
        ("تنظيف السجاد في المنزل", "بدأت بتنظيف السجاد المنزلي وتنظيف السجاد في المنازل.", "ar"),
        ("عبد الله", "زار عبدالله المدينة.", "ar"),
        ("寿司の作り方", "今日は寿司の作り方を学ぶ。", "ja"),
    ],
)
def test_a_text_that_says_a_phrase_has_a_number_of_it(
    phrase: str, text: str, language: str
) -> None:
    compiled, indexed = compile_phrase(phrase, language), IndexedText(text, language)
    assert find(compiled, indexed)
    index = PhraseIndex()
    assert index.add(compiled) & index.keys(indexed)


@pytest.mark.parametrize("text", ["The kettle is of brass.", "Brass, copper and a kettle."])
def test_words_apart_are_no_pair(text: str) -> None:
    index = PhraseIndex()
    assert not index.add(compile_phrase("brass kettle", "en")) & index.keys(IndexedText(text, "en"))


def test_keys_are_of_one_language() -> None:
    index = PhraseIndex()
    keys = index.add(compile_phrase("kettle", "en"))
    assert keys & index.keys(IndexedText("A kettle.", "en"))
    assert not index.keys(IndexedText("A kettle.", "de"))


def test_a_filter_lets_all_pass_that_were_added() -> None:
    keys = KeyFilter()
    for key in (1, -5, 2**62):
        keys.add(key)
    assert all(map(keys.may_hold, (1, -5, 2**62, 1 + (1 << FILTER_BITS))))
    assert not any(map(keys.may_hold, (2, -6, 2**61 + 7)))
