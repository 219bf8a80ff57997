"""Widths against sums worked out by hand, in the 2048 units per em of Arial's own table."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.width import fitting, is_approximate, width

EM = 2048


def units(text: str) -> float:
    return width(text, EM)


def test_nothing_takes_no_room() -> None:
    assert width("", 20) == 0


@pytest.mark.parametrize(
    ("text", "advances"),
    [
        ("Title", [1251, 455, 569, 455, 1139]),
        ("il W", [455, 455, 569, 1933]),
        ("2025", [1139] * 4),
        ("é", [1139]),
        ("жук", [1370, 1024, 896]),
        ("Ω", [1531]),
    ],
)
def test_a_line_is_as_wide_as_its_letters_in_arial(text: str, advances: list[int]) -> None:
    assert units(text) == sum(advances)


def test_pixels_grow_with_the_size_of_the_font() -> None:
    assert width("Title", 20) == pytest.approx(3869 * 20 / 2048)
    assert width("Title", 40) == pytest.approx(2 * width("Title", 20))


@given(st.text(string.ascii_letters), st.text(string.ascii_letters))
def test_letters_that_do_not_join_add_up(first: str, second: str) -> None:
    assert units(first + second) == units(first) + units(second)


@given(st.text())
def test_every_text_has_a_width(text: str) -> None:
    assert width(text, 20) >= 0


@pytest.mark.parametrize(
    ("text", "advances"),
    [
        ("ب", [1581]),  # isolated
        ("ببب", [563, 598, 1673]),  # initial, medial, final
        ("اب", [487, 1581]),  # alef never joins the next letter
        ("با", [563, 518]),
        ("بابا", [563, 518, 563, 518]),
    ],
)
def test_arabic_letters_are_measured_in_the_form_they_take(text: str, advances: list[int]) -> None:
    assert units(text) == sum(advances)


@pytest.mark.parametrize("word", ["تحسين", "پیچیده", "گچکی", "ٹیکسٹ", "کھیل", "ھمیشہ"])
def test_joined_letters_are_narrower_than_isolated_ones(word: str) -> None:
    assert units(word) < 0.85 * sum(map(units, word))


@pytest.mark.parametrize("letter", "پچژگکیٹڈڑںےہ")
def test_persian_and_urdu_letters_join_what_is_before(letter: str) -> None:
    assert units("ب" + letter) != units("ب") + units(letter)


@pytest.mark.parametrize("letter", "ژڈڑے")
def test_letters_that_end_a_stroke_do_not_join_what_follows(letter: str) -> None:
    assert units(letter + "ب") == units(letter) + units("ب")


@pytest.mark.parametrize("alef", "اأإآ")
def test_lam_and_alef_are_one_letter(alef: str) -> None:
    assert units("ل" + alef) < units("لب")
    assert units("بل" + alef) < units("ب") + units("ل" + alef)


def test_lam_and_alef_are_one_letter_across_vowel_signs() -> None:
    assert units("لِأ") == units("لأ")


@pytest.mark.parametrize(
    ("bare", "marked"),
    [
        ("محمد", "مُحَمَّدٌ"),
        ("رحمن", "رحمٰن"),
        ("שלום", "שָׁלוֹם"),
        ("cafe", "cafe\u0301"),
        ("soft", "so\u00adft"),
        ("ab", "a\u200bb\u200e"),
        ("กน", "กิ้น"),
    ],
)
def test_marks_and_invisible_characters_take_no_room(bare: str, marked: str) -> None:
    assert units(marked) == units(bare)


def test_a_vowel_sign_does_not_part_the_letters_around_it() -> None:
    assert units("بَب") == units("بب") < units("ب") * 2


def test_a_non_joiner_parts_letters_and_takes_no_room_itself() -> None:
    assert units("می\u200cخواهم") == units("می") + units("خواهم") > units("میخواهم")


def test_a_joiner_gives_a_letter_the_form_it_has_before_another() -> None:
    assert units("ه\u200d") == units("هب") - units("ـب") + units("ـ")


def test_the_elongation_stroke_joins_on_both_sides() -> None:
    assert units("بـب") == 563 + units("ـ") + 1673


def test_letters_join_no_further_than_their_word() -> None:
    assert units("سيب سيب") == 2 * units("سيب") + units(" ")


def test_letters_written_as_presentation_forms_measure_like_those_they_stand_for() -> None:
    assert units("\ufe91\ufe92\ufe90") == units("ببب")


@pytest.mark.parametrize("char", ["漢", "か", "カ", "한", "Ａ", "、", "😀", "❤\ufe0f"])
def test_cjk_fullwidth_and_emoji_take_one_em(char: str) -> None:
    assert units(char) == EM


@pytest.mark.parametrize("char", ["👍🏽", "👨‍👩‍👧", "🇲🇦", "🤷‍♂️"])
def test_an_emoji_of_several_characters_takes_one_em(char: str) -> None:
    assert units(char) == EM


def test_halfwidth_kana_take_half_an_em() -> None:
    assert units("ｶ") == EM / 2


def test_decomposed_hangul_is_as_wide_as_composed() -> None:
    assert units("한") == units("한")


def test_fancy_letters_are_measured_as_the_plain_ones() -> None:
    assert units("𝗧𝗶𝘁𝗹𝗲") == units("Title")


def test_white_space_of_any_kind_counts_as_it_stands() -> None:
    assert units("a\tb") == units("a\nb") == units("a\u00a0b") == units("a b")
    assert units("a  b") == units("a b") + units(" ")


def test_a_character_of_no_font_gets_a_middling_width() -> None:
    assert EM / 3 < units("\U00010500") < EM


@pytest.mark.parametrize("text", ["سيب", "چای", "नमस्ते", "ไทย", "Sale 🎉", "हिन्दी English"])
def test_scripts_that_arial_does_not_settle_are_approximate(text: str) -> None:
    assert is_approximate(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Title – “quoted” …",
        "Žluťoučký",
        "Заголовок",
        "Τίτλος",
        "כותרת",
        "標題",
        "제목",
        "e\u0301",
    ],
)
def test_scripts_that_arial_settles_are_not_approximate(text: str) -> None:
    assert not is_approximate(text)


def test_a_common_title_fits_a_results_page_and_a_long_one_does_not() -> None:
    assert 200 < width("How to prune an old apple tree in winter", 20) < 580
    assert width("How to prune an old and neglected apple tree in winter | Green Fingers", 20) > 580


def test_as_many_characters_fit_as_have_room() -> None:
    assert fitting("WWW", 1, 20) == 0
    assert fitting("WWW", width("WW", 20), 20) == 2
    assert fitting("WWW", 1000, 20) == 3
