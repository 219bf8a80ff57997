"""Persian inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.persian import index_terms, query_terms, spacings
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "درخت": "درخت‌ها درختها درخت‌های درخت‌هایی درختی درخت‌هایش درختان درختانشان",
    "خانه": "خانه‌ها خانه‌اش خانه‌ای خانه‌هایشان",
    "گوشی": "گوشی‌ام گوشی‌ها گوشی‌های",
    "نویسنده": "نویسندگان",
    "دانشجو": "دانشجویان دانشجوی",
    "دوست": "دوستانشان دوستانم",
    "کارخانه": "کارخانجات",
    "سبزی": "سبزیجات",
    "بزرگ": "بزرگ‌تر بزرگترین بزرگ‌ترین",
    "انتخاب": "انتخابات",
    "روید": "می‌روید نمی‌روید",
    "كتاب": "کتاب‌ها",
    "خرس": "خرسم خرسش خرسمان خرسشان",
    "گربه": "گربه‌ام گربه‌اش",
    "گاو": "گاوم گاوشان",
    "پسر": "پسرم پسرش پسرتان",
    "نتیجه": "نتایج",
    "منبع": "منابع",
    "بیمار": "بیمارانی بیماران",
    "درختان": "درخت درخت‌ها",
    "هوای": "هوا",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "شکارگر": "شکارگری",
    "ایران": "ایرانی",
    "جهان": "جهانی",
    "آرام": "آرامش",
    "مرد": "مردم",
    "داس": "داستان",
    "دان": "دانش",
    "خیاب": "خیابان",
    "کارشنا": "کارشناس",
    "تاب": "کتاب",
    "دو": "دوست",
    "ساز": "سازمان",
    "با": "بای",
    "خرس": "خرسند",
    "فیل": "فیلم",
    "چال": "چالش",
    "پنج": "پنجم",
    "آرا": "آرام",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("درخت‌ها", "درخت"),
        ("درخت‌های", "درخت"),
        ("خودروی", "خودرو"),
        ("خرسش", "خرس"),
        ("خرسش", "خرسمان"),
    ],
)
def test_a_keyphrase_sheds_its_plural_and_its_link(asked: str, word: str) -> None:
    assert finds(asked, word)


@pytest.mark.parametrize(("asked", "word"), [("درختی", "درخت"), ("بزرگتر", "بزرگ")])
def test_a_keyphrase_keeps_what_may_make_another_word(asked: str, word: str) -> None:
    assert not finds(asked, word)
    assert finds(word, asked)


@pytest.mark.parametrize("word", ["ها", "ی", "تر", "های", "می", "ش"])
def test_a_word_as_short_as_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)


def test_two_words_may_be_written_as_one() -> None:
    assert list(spacings(["سیب", "سرخ", "تازه"])) == [["سیبسرخ", "تازه"], ["سیب", "سرختازه"]]


def test_a_word_with_a_joiner_may_be_written_as_two() -> None:
    assert list(spacings(["اصلاح‌طلبان"])) == [["اصلاح", "طلبان"]]


@pytest.mark.parametrize("word", ["درخت‌ها", "بزرگ‌تر", "درخت", "خانه‌"])
def test_an_ending_is_not_parted_from_its_word(word: str) -> None:
    assert list(spacings([word])) == []
