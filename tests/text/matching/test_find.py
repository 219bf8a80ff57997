"""Matches of keyphrases are those a reader would accept."""

import csv
import os
from pathlib import Path

import pytest

from seoaudit.text.matching.find import IndexedText, compile_phrase, find, matches_whole
from tests.growth import doubles_at_most

PAIRS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("keyphrase_pairs.tsv").read_text("utf-8").splitlines()[1:]
]


def found(phrase: str, text: str, language: str = "ar") -> list[str]:
    return [
        match.text for match in find(compile_phrase(phrase, language), IndexedText(text, language))
    ]


@pytest.mark.parametrize(("language", "phrase", "text", "expected"), PAIRS)
def test_a_keyphrase_is_found_in_its_forms_and_in_no_other_word(
    language: str, phrase: str, text: str, expected: str
) -> None:
    assert bool(found(phrase, text, language)) == (expected == "1")


def test_labelled_arabic_pairs_are_told_apart() -> None:
    folder = os.environ.get("SEOAUDIT_CASES")
    if not folder:
        pytest.skip("SEOAUDIT_CASES names no folder of labelled cases")
    path = Path(folder) / "arabic_keyphrase_pairs.tsv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    said = [(bool(found(row["keyphrase"], row["text"])), row["match"] == "1") for row in rows]
    right = said.count((True, True))
    assert right / (right + said.count((True, False))) >= 0.97
    assert right / (right + said.count((False, True))) >= 0.95


def test_matches_carry_their_place_and_whether_they_are_exact() -> None:
    text = "زيارة رسمية اليوم، وتأتي زيارته الرسمية غدا."
    matches = find(compile_phrase("زيارة رسمية", "ar"), IndexedText(text, "ar"))
    assert [(match.text, match.exact) for match in matches] == [
        ("زيارة رسمية", True),
        ("زيارته الرسمية", False),
    ]
    assert all(text[match.start : match.end] == match.text for match in matches)


def test_marks_and_invisible_characters_do_not_make_a_match_inexact() -> None:
    (match,) = find(compile_phrase("الأمن", "ar"), IndexedText("\u200fالأَمْن\u200f", "ar"))
    assert match.exact


def test_matches_do_not_overlap() -> None:
    assert found("tick tick", "tick tick tick tick tick", "en") == ["tick tick", "tick tick"]


def test_words_must_stand_in_one_sentence() -> None:
    assert not found("solar panel", "It is solar. Panel prices fall.", "en")
    assert not found("solar panel", "It is solar\npanel prices fall", "en")


def test_function_words_between_do_not_carry_a_match_into_the_next_sentence() -> None:
    assert not found("solar panel", "It is solar. The panel is new.", "en")


def test_function_words_may_stand_between_the_words() -> None:
    assert found("bake bread", "to bake the bread", "en") == ["bake the bread"]
    assert not found("bake bread", "to bake dark bread", "en")


def test_the_order_of_the_words_counts() -> None:
    assert not found("محركات البحث", "البحث عن محركات")


def test_leading_function_words_may_be_missing() -> None:
    assert found("how to bake bread", "He knows how to bake bread", "en") == ["how to bake bread"]
    assert found("how to bake bread", "Baking bread is fun", "en") == ["Baking bread"]


def test_a_phrase_of_function_words_is_found_as_a_whole() -> None:
    assert found("to be or not to be", "To be or not to be", "en")
    assert not found("the who", "who is the man", "en")


def test_a_name_that_spells_a_function_word_is_found_only_in_capitals() -> None:
    assert found("IT", "IT budgets grow, and it shows", "en") == ["IT"]


def test_compounds_are_found_by_their_parts_and_with_or_without_hyphen() -> None:
    assert found("email", "by e-mail or email", "en") == ["e-mail", "email"]
    assert found("e-mail", "by e-mail or email", "en") == ["e-mail", "email"]
    assert found("التعاون المغربي", "التعاون المغربي-السعودي") == ["التعاون المغربي"]


@pytest.mark.parametrize("empty", ["", "   ", "؟!", "\u200f"])
def test_an_empty_phrase_is_found_nowhere(empty: str) -> None:
    phrase = compile_phrase(empty, "ar")
    assert phrase.words == ()
    assert find(phrase, IndexedText("نص قصير", "ar")) == ()
    assert not matches_whole(phrase, IndexedText("", "ar"))


def test_nothing_is_found_in_an_empty_text() -> None:
    assert found("نص", "") == []


def test_a_link_text_that_says_only_the_phrase_matches_whole() -> None:
    phrase = compile_phrase("أسعار الذهب", "ar")
    assert matches_whole(phrase, IndexedText("عن أسعار الذهب", "ar"))
    assert matches_whole(phrase, IndexedText("سعر الذهب", "ar"))
    assert not matches_whole(phrase, IndexedText("أسعار الذهب اليوم", "ar"))


def test_an_unknown_language_matches_words_as_written() -> None:
    assert found("kalima", "Kalima moja", "sw") == ["Kalima"]
    assert not found("kalima", "kalimas", "sw")


def test_latin_words_in_an_arabic_text_are_found() -> None:
    assert found("iPhone 15", "هاتف IPHONE ١٥ الجديد") == ["IPHONE ١٥"]


def test_work_grows_with_the_length_of_the_text_not_faster() -> None:
    sentence = "يبحث الناس في المدينة عن التعاون في مجال الأمن بين الدول. "
    phrase = compile_phrase("التعاون الأمن", "ar")
    find(phrase, IndexedText(sentence, "ar"))
    assert doubles_at_most(lambda size: find(phrase, IndexedText(sentence * size, "ar")), 400)


@pytest.mark.parametrize(
    ("language", "word"), [("es", "es"), ("pt", "es"), ("fr", "s"), ("it", "i"), ("ca", "s")]
)
def test_a_word_as_short_as_an_ending_is_a_word(language: str, word: str) -> None:
    assert len(find(compile_phrase(word, language), IndexedText(f"{word} {word}", language))) == 2
