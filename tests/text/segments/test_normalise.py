"""Spellings of one word are equal when normalised; different words are not."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.segments.normalise import fold_spaces, normalise, unaccented


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),
        ("ٱلأمن", "الامن"),
        ("مسؤول", "مسئول"),
        ("موسيقى", "موسيقي"),
        ("شرکة", "شركة"),
        ("مُحَمَّدٌ", "محمد"),
        ("محـمـد", "محمد"),
        ("٢٠٢٦ ۱۴۰۲ २०२५", "2026 1402 2025"),
        ("٣٫٥", "3.5"),
        ("ﻛﺘﺎﺏ ﻻ", "كتاب لا"),
        ("كـﹷتاب", "كتاب"),
        ("a\u200cb\u200d\u00ad\ufeff\u2067", "ab"),
        ("İstanbul", "istanbul"),
        ("STRASSE", "straße"),
        ("l’eau", "l'eau"),
        ("שָׁלוֹם", "שלום"),
        ("é", "e\u0301"),
        ("ＡＢＣ１", "abc1"),
    ],
)
def test_spellings_of_one_word_are_one(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(("one", "other"), [("مكتبة", "مكتبه"), ("año", "ano"), ("schön", "schon")])
def test_letters_that_tell_words_apart_stay_apart(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


def test_no_invisible_character_and_no_foreign_digit_survives() -> None:
    characters = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF]
    left = normalise("".join(characters))
    assert not any(unicodedata.category(character) == "Cf" for character in left)
    digits = {character for character in left if unicodedata.category(character) == "Nd"}
    assert digits == set("0123456789")


def test_white_space_is_folded() -> None:
    assert fold_spaces(" a\u00a0\u202f b\n\tc ") == "a b c"


@pytest.mark.parametrize(
    "character", "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u3164\u2800\u034f\ufe0f"
)
def test_what_shows_nothing_is_empty(character: str) -> None:
    assert fold_spaces(f" {character}\u00a0{character} ") == ""


@pytest.mark.parametrize("text", ["\u200dنص", "👩\u200d🌾", "\u200bA", "می\u200cروید"])
def test_what_shows_anything_stays_as_it_is(text: str) -> None:
    assert fold_spaces(text) == text


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("café", "cafe"),
        ("naïveté", "naivete"),
        ("мой", "мой"),
        ("한국", "한국"),
        ("हिन्दी", "हिन्दी"),
        ("ấm", "am"),
    ],
)
def test_accents_are_taken_from_latin_letters_alone(word: str, bare: str) -> None:
    assert unaccented(word) == bare


def test_letters_of_their_own_keep_their_accent() -> None:
    assert unaccented("español", kept="ñ") == "español"


def test_the_stress_that_dictionaries_mark_is_not_part_of_a_word() -> None:
    assert normalise("би\u0301тва за\u0301мок") == "битва замок"
    assert normalise("й ё ї é") == "й ё ї é"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("ЙОРЖ", "йорж"),
        ("Ёлка", "ёлка"),
        ("Ґанок", "ґанок"),
        ("и\u0306", "й"),
        ("П’ЯТЬ", "п'ять"),
        ("би\u0301тва", "битва"),
        ("ᲀ", "в"),
    ],
)
def test_cyrillic_has_one_spelling(written: str, normal: str) -> None:
    assert normalise(written) == normal
