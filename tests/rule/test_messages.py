import json
import re
from importlib.resources import files

import pytest
from babel import Locale

from seoaudit.rule.messages import PLURAL, Words, _with_code_isolated, isolated, runs_left


@pytest.mark.parametrize("language", PLURAL)
def test_plurals_agree_with_cldr(language: str) -> None:
    cldr = Locale(language).plural_form
    assert all(PLURAL[language](n) == cldr(n) for n in range(2000))


def phrases(language: str) -> dict[str, str | dict[str, str]]:
    found: dict[str, str | dict[str, str]] = json.loads(
        (files("seoaudit.rule") / "locale" / f"{language}.json").read_text("utf-8")
    )
    return found


def texts(forms: str | dict[str, str]) -> list[str]:
    return [forms] if isinstance(forms, str) else list(forms.values())


def test_the_program_says_the_same_in_both_languages() -> None:
    english, arabic = phrases("en"), phrases("ar")
    assert english.keys() == arabic.keys()
    for key, forms in arabic.items():
        known = set(re.findall(r"{(\w+)}", " ".join(texts(english[key]))))
        for text in texts(forms):
            assert set(re.findall(r"{(\w+)}", text)) <= known
        assert isinstance(forms, str) or len(forms) == 6


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "كلمة واحدة"), (2, "كلمتان"), (5, "5 كلمات"), (11, "11 كلمة"), (100, "100 كلمة")],
)
def test_arabic_agrees_with_its_number(count: int, said: str) -> None:
    assert Words("ar").phrase("words", count=count) == said


def test_numbers_are_shown_with_two_decimals_at_most() -> None:
    words = Words()
    assert [words.show(value) for value in (1.21359, 2.0, 0.5, 7)] == ["1.21", "2", "0.5", "7"]


def test_values_of_the_other_direction_are_isolated_only_when_asked() -> None:
    assert Words("en", isolate=True).show("الرياض") == isolated("الرياض")
    assert Words("en", isolate=True).show("Riyadh") == "Riyadh"
    assert Words("ar", isolate=True).show("Riyadh") == isolated("Riyadh")
    assert Words("ar").show("Riyadh") == "Riyadh"


@pytest.mark.parametrize(
    ("text", "left"), [("abc", False), ("é1", False), ("a ب", True), ("שלום", True)]
)
def test_any_right_to_left_letter_counts(text: str, left: bool) -> None:
    assert runs_left(text) is left


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('اكتب dir="rtl" في الوسم <html>.', ['dir="rtl"', "<html>"]),
        ('أضف <link rel="icon"> إلى رأس الصفحة.', ['<link rel="icon">']),
        ("في {count} أحرف", []),
        ("لا شيء 12 هنا", []),
        ('أضف <meta content="https://…"> وضع فيه', ['<meta content="https://…">']),
        ("مثل og:type…", ["og:type"]),
    ],
)
def test_code_in_a_right_to_left_sentence_is_kept_in_one_piece(
    text: str, pieces: list[str]
) -> None:
    shown = _with_code_isolated(text)
    assert [piece for piece in pieces if isolated(piece) in shown] == pieces
    assert shown.count(isolated("x")[0]) == len(pieces)


def test_none_may_be_said_in_words_of_its_own() -> None:
    said = Words().phrase("keyphrase", keyphrase="Keyphrase x", count=0, density=0.0)
    assert said == "Keyphrase x: not found in the text"
    assert Words().phrase("pages", count=0) == "0 pages"
