"""The reading ease of Hungarian, which alone imports textstat."""

import subprocess
import sys

import pytest

from seoaudit.text.readability.textstat_ease import hungarian


def flesch(words: int, sentences: int, syllables: int) -> float:
    return 206.835 - 1.015 * words / sentences - 58.5 * syllables / words


def test_vowels_are_syllables() -> None:
    assert hungarian([["A", "kutya", "alszik"]]) == pytest.approx(flesch(3, 1, 5), abs=0.01)


def test_sentences_of_one_or_two_words_are_left_out() -> None:
    whole = ["A", "gyerekek", "iskolába", "mennek"], ["A", "kutya", "a", "kertben", "alszik"]
    score = hungarian([*whole, ["Igen", "persze"], ["Nem"]])
    assert score == hungarian(whole) == pytest.approx(flesch(9, 2, 18), abs=0.01)


@pytest.mark.parametrize("sentences", [[["Igen"]], [["Igen"], ["Nem", "jó"]], [["3.14"]]])
def test_where_there_is_no_other_they_count(sentences: list[list[str]]) -> None:
    assert hungarian(sentences) > 0


def test_a_full_stop_within_a_word_ends_no_sentence() -> None:
    assert hungarian([["A", "a.b.c", "kutya"]]) == hungarian([["A", "abc", "kutya"]])


def test_english_is_measured_without_textstat() -> None:
    code = (
        "import sys; from seoaudit.text import reading_ease;"
        "reading_ease([['The', 'cat', 'sat']], 'en'); print('textstat' in sys.modules)"
    )
    printed = subprocess.check_output([sys.executable, "-c", code], encoding="utf-8")
    assert printed.strip() == "False"
