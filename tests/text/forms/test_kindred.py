import pytest

from seoaudit.text.forms.kindred import kindred_index_terms, kindred_query_terms


def are_kin(wanted: str, written: str, language: str) -> bool:
    return not kindred_query_terms(wanted, language).isdisjoint(
        kindred_index_terms(written, language)
    )


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("الزراعة", "نزرع"),
        ("زراعة", "ويزرعونها"),
        ("تقليم", "يقلّم"),
        ("الدخول", "يدخلون"),
        ("إصلاح", "نصلح"),
        ("استخدام", "سيستخدم"),
        ("معالجة", "يعالج"),
    ],
)
def test_an_arabic_verb_and_its_verbal_noun_are_kin(noun: str, verb: str) -> None:
    assert are_kin(noun, verb, "ar")
    assert are_kin(verb, noun, "ar")


@pytest.mark.parametrize(
    ("wanted", "written"),
    [("كتاب", "مكتب"), ("الزراعة", "مزرعة"), ("تقرير", "قرار"), ("باب", "يبيع"), ("الزراعة", "و")],
)
def test_two_arabic_nouns_of_one_root_are_not(wanted: str, written: str) -> None:
    assert not are_kin(wanted, written, "ar")


@pytest.mark.parametrize(
    ("wanted", "written", "language"),
    [("cultivo", "cultivar", "es"), ("Anbau", "anbauen", "de"), ("стройка", "стройки", "ru")],
)
def test_words_with_one_stem_are_kin(wanted: str, written: str, language: str) -> None:
    assert are_kin(wanted, written, language)


@pytest.mark.parametrize(("word", "language"), [("garden", "en"), ("a1", "fr"), ("", "ar")])
def test_elsewhere_no_kin_is_known(word: str, language: str) -> None:
    assert kindred_index_terms(word, language) == frozenset()
