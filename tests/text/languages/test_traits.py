"""Languages are known by their tags and recognised by their words."""

import pytest

from seoaudit.text.languages.function_words import function_words
from seoaudit.text.languages.traits import (
    detect,
    direction,
    is_surely,
    is_valid_tag,
    primary,
    uses_arabic_script,
    uses_latin_script,
    uses_spaces,
    words_per_minute,
)
from seoaudit.text.resources import listed
from seoaudit.text.segments.normalise import normalise


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


@pytest.mark.parametrize("tag", ["ar", "ar-EG", "he", "fa-IR", "ur", "yi", "ckb", "az-Arab", "ps"])
def test_these_run_from_right_to_left(tag: str) -> None:
    assert direction(tag) == "rtl"


@pytest.mark.parametrize("tag", ["en", "ar-Latn", "tr", "zh-Hant", "x-default", "", "ku"])
def test_these_run_from_left_to_right(tag: str) -> None:
    assert direction(tag) == "ltr"


def test_languages_without_spaces_are_known() -> None:
    assert [uses_spaces(code) for code in ("ar", "ko", "zh-TW", "ja", "th")] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_letters_that_a_language_is_written_in() -> None:
    assert all(map(uses_arabic_script, ("ar-MA", "apc", "lrc", "ks", "ur")))
    assert all(map(uses_latin_script, ("en-GB", "af", "cy", "nb")))
    assert not any(map(uses_latin_script, ("ar", "sr", "ru", "xx", "")))


def test_reading_speeds() -> None:
    assert words_per_minute("ar-MA") == 138
    assert words_per_minute("en") == 228
    assert words_per_minute("sw") == 183


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وصل الوفد إلى المدينة مساء أمس"),
        ("ar", "أفضل طرق حفظ الخضار"),
        ("fa", "سفر به شهرهای شمالی در تابستان"),
        ("ur", "وہ کل صبح گھر سے نکلا"),
        ("en", "How to keep your bread fresh"),
        ("fr", "Comment garder le pain frais à la maison"),
        ("de", "Wie man Brot richtig aufbewahrt und schneidet"),
        ("es", "Cómo guardar el pan en casa"),
        ("pt", "Como guardar o pão em casa"),
        ("it", "Come conservare il pane in casa"),
        ("nl", "Hoe bewaar je het brood thuis"),
        ("ru", "Как хранить хлеб дома"),
        ("uk", "Як зберігати хліб у їдальні"),
        ("tr", "Ekmek nasıl taze kalır ve saklanır"),
        ("id", "Cara menyimpan roti yang baik untuk keluarga"),
        ("pl", "Jak przechowywać chleb w domu"),
        ("sv", "Hur man förvarar bröd på bästa sätt"),
        ("he", "איך שומרים על לחם טרי"),
        ("el", "Πώς να φυλάξετε το ψωμί"),
        ("zh", "如何保存面包"),
        ("ja", "パンを保存する方法"),
        ("ko", "빵을 보관하는 방법"),
        ("th", "วิธีเก็บขนมปัง"),
    ],
)
def test_short_titles_are_recognised(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text", ["", "   ", "2026 — 15", "iPhone 15 Pro Max", "ok", "Sådan bager du et brød", "😀😀😀"]
)
def test_what_cannot_be_told_is_not_guessed(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize("language", sorted(listed("function_words")))
def test_every_listed_language_has_its_function_words(language: str) -> None:
    words = function_words(language)
    assert 60 <= len(words) <= 220
    assert all(word == normalise(word) and " " not in word for word in words)


@pytest.mark.parametrize(
    ("language", "negation"),
    [("ar", "بدون"), ("ar", "غير"), ("en", "without"), ("en", "not"), ("fr", "sans"),
     ("de", "ohne"), ("es", "sin"), ("ru", "без"), ("fa", "بدون"), ("he", "בלי"),
     ("tr", "değil"), ("pl", "bez")],
)  # fmt: skip
def test_negations_are_not_among_them(language: str, negation: str) -> None:
    assert normalise(negation) not in function_words(language)


def test_an_unknown_language_has_none() -> None:
    assert function_words("sw") == frozenset()


def test_a_language_is_sure_where_function_words_carry_the_text() -> None:
    assert is_surely("en", "The tree is pruned in the winter, and the wood is left to dry.")
    assert is_surely("ar", "تُقلَّم الشجرة في الشتاء ثم يُترك الخشب حتى يجف من تلقاء نفسه.")
    assert not is_surely("en", "Apple tree pruning saws: prices, reviews, shops")
    assert not is_surely("en", "")
    assert not is_surely("da", "Det gamle træ beskæres om vinteren")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "A velha árvore é podada no inverno, e a madeira fica no chão para que seque."),
        ("pt", "El viejo árbol se poda en el invierno, y la madera se deja en el suelo que seca."),
        ("fr", "El viejo árbol se poda en el invierno, y la madera se deja en el suelo que seca."),
        ("fa", "تُقلَّم الشجرة القديمة في الشتاء ثم يُترك الخشب حتى يجف."),
        ("ar", "درخت سیب کهنه را در زمستان هرس می‌کنند و چوب را می‌گذارند تا خشک شود."),
    ],
)
def test_no_neighbour_of_a_language_is_sure(language: str, text: str) -> None:
    assert not is_surely(language, text)
