"""Arabic inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.arabic import (
    agreeing_terms,
    compound_terms,
    index_terms,
    is_inflected_for_number,
    query_terms,
)
from seoaudit.text.matching.phrase import compile_phrase
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    # Proclitics and article
    "حديقة": "الحديقة وحديقة بحديقة لحديقة كحديقة فحديقة والحديقة بالحديقة للحديقة فبالحديقة",
    "أب": "كأب الأب والأب",
    "إبريق": "الإبريق بإبريق كإبريق وبالإبريق",
    "لغة": "للغة لغتنا باللغة",
    "لوحة": "للوحة لوحته اللوحات",
    "يسقي": "سيسقي وسيسقي",
    "وردة": "الوردة ووردة وردتها",
    # Pronouns
    "بستان": "البستان والبستان بستانه بستانها بستانهم بستاننا وببستانكم بستاني",
    "مدرسة": "مدرسته مدرستها مدرستنا بمدرستهم",
    "مستوى": "مستواه مستواها مستواهم",
    "خطأ": "خطؤه خطأه",
    # Number
    "معلم": "معلمون معلمين المعلمين معلمان معلمو معلموها معلميه",
    "شجرة": "شجرتان شجرتين شجرات شجرتيهما",
    "تهديد": "تهديدات تهديداتهم والتهديدات",
    "قناة": "قنوات قنواتها",
    "طائرة": "طائرات طائراتنا",
    "لبنانية": "لبنانيتان لبنانيات",
    "لبناني": "لبنانية لبنانيون",
    "طفل": "طفلان طفليها أطفال أطفالهم",
    "والد": "والداه والديه",
    "كتاب": "كتب الكتب وكتبه",
    "جهاز": "أجهزة بالأجهزة",
    # Endings of case
    "محامي": "محامٍ",
    "كتابا": "كتابًا كتاباً",
    "شارع": "شارعًا شارعاً",
    # Spelling
    "مكتبة": "مكتبه المكتبه",
    "مسؤول": "مسئول المسئولين",
    # Nisba adjectives
    "سياسة": "سياسي السياسية",
    "مغرب": "مغربي مغربية",
    "مغربي": "المغرب بالمغرب",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    # First letters that belong to the word
    "زير": "وزير الوزير",
    "ريق": "فريق الفريق",
    "حث": "بحث بحثه",
    "رسي": "كرسي",
    "حم": "لحم",
    "شري": "كشري",
    "تين": "ستين",
    "شم": "وشم",
    "روج": "فروج",
    "ياسة": "سياسة",
    "وان": "ألوان",
    "ماس": "ألماس",
    "تزام": "التزام",
    "عبة": "لعبة",
    # Last letters that belong to the word
    "ملي": "مليون",
    "قان": "قانون",
    "حلز": "حلزون",
    "طاح": "طاحون",
    "درز": "درزي",
    "تمر": "تمرين",
    "رمض": "رمضان",
    "مسك": "مسكين",
    "نب": "نبات",
    "تحري": "تحريك",
    "ميا": "مياه",
    "سور": "سوريا",
    # Two words of one root
    "مكتب": "مكتبة مكتبات مكتوب",
    "جامع": "جامعات",
    "طائر": "طائرات",
    "وزير": "وزارة",
    "عامل": "معمل عمل",
    "سياسي": "سياسة السياسة",
    # Differences that normalisation hides
    "أذن": "إذن",
    "أعلام": "إعلام",
    "يمن": "اليمنى",
    "علي": "علينا",
    "قوة": "قوي",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize(
    ("asked", "word"),
    [("المعلمين", "معلم"), ("السيارات", "سيارة"), ("الكتب", "كتاب"), ("مكتبه", "مكتبة")],
)
def test_a_keyphrase_sheds_its_article_and_its_number(asked: str, word: str) -> None:
    assert finds(asked, word)


@pytest.mark.parametrize(
    ("asked", "word"),
    [("كتابه", "كتاب"), ("بستانهم", "بستان"), ("وحديقة", "حديقة"), ("بحديقة", "حديقة")],
)
def test_a_keyphrase_keeps_its_pronouns_and_particles(asked: str, word: str) -> None:
    assert not finds(asked, word)
    assert finds(word, asked)


def test_the_second_noun_of_a_keyphrase_loses_its_conjunction() -> None:
    assert compound_terms("وشراء") & index_terms("الشراء")
    assert not query_terms("وشراء") & index_terms("الشراء")


@pytest.mark.parametrize(("asked", "other"), [("وزير", "زير"), ("وصف", "صف"), ("وعد", "عد")])
def test_it_keeps_a_first_letter_of_its_own(asked: str, other: str) -> None:
    assert not compound_terms(asked) & index_terms(other)


def test_an_adjective_behind_a_noun_is_of_its_own_noun() -> None:
    assert compound_terms("سياسي") & index_terms("السياسة")
    assert not query_terms("سياسي") & index_terms("السياسة")


@pytest.mark.parametrize(
    ("adjective", "other"),
    [("محمول", "محمولة"), ("محمولة", "محمول"), ("المحمول", "محمولة"), ("المحمولة", "محمول")],
)
def test_an_adjective_has_another_gender(adjective: str, other: str) -> None:
    assert other in agreeing_terms(adjective)


@pytest.mark.parametrize("word", ["في", "هذه", "عن"])
def test_a_function_word_has_no_other_gender(word: str) -> None:
    assert agreeing_terms(word) == frozenset()


@pytest.mark.parametrize(
    "word", ["معلمون", "المعلمين", "شجرتان", "سيارات", "والسيارات", "كتب", "الأجهزة"]
)
def test_plurals_and_duals_are_known(word: str) -> None:
    assert is_inflected_for_number(word)


@pytest.mark.parametrize(
    "word", ["معلم", "شجرة", "سيارة", "كتاب", "مليون", "قانون", "نبات", "بستان"]
)
def test_singulars_are_known(word: str) -> None:
    assert not is_inflected_for_number(word)


@pytest.mark.parametrize("word", ["و", "ال", "ا", "لل", "ه", "ون", "٥", "وال", "ء"])
def test_a_word_that_is_all_particle_or_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
    assert compound_terms(word) & index_terms(word)


@pytest.mark.parametrize("word", ["ـ", "ــــ"])
def test_a_word_of_nothing_but_tatweel_has_no_other_forms(word: str) -> None:
    assert compound_terms(word) <= {""}
    assert index_terms(word) <= {""}
    assert not agreeing_terms(word)
    assert not is_inflected_for_number(word)
    assert compile_phrase(f"شتاء {word} الأشجار", "ar").words
