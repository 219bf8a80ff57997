"""Sentence boundaries are where a reader would pause."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.segments.sentences import is_closed, split_sentences
from tests.growth import doubles_at_most

CASES = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("sentences.tsv").read_text("utf-8").splitlines()[1:]
]


def sentences(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, language)]


@pytest.mark.parametrize("case", CASES)
def test_tricky_sentences_put_together_come_apart_again(case: tuple[str, ...]) -> None:
    language, *expected = case
    between = "" if language in {"zh", "ja"} else " "
    assert sentences(between.join(expected), language) == expected


def test_a_line_break_ends_a_sentence() -> None:
    assert sentences("Line one\nline two", "en") == ["Line one", "line two"]


def test_an_empty_block_has_no_sentence() -> None:
    assert split_sentences("", "ar") == []
    assert split_sentences(" \n … !", "ar") == []


def test_text_without_an_end_mark_is_one_sentence() -> None:
    assert sentences("عنوان بلا نقطة", "ar") == ["عنوان بلا نقطة"]


def test_two_sentences_without_a_space_between_are_two() -> None:
    assert sentences("انتهى الاجتماع.وقال الوزير كلمته.", "ar") == [
        "انتهى الاجتماع.",
        "وقال الوزير كلمته.",
    ]


def test_the_region_of_a_tag_makes_no_difference() -> None:
    text = "Am 3. Oktober feiern wir."
    assert sentences(text, "de-AT") == sentences(text, "de") == [text]


@given(st.text(alphabet='ab .!?…\n»«"()12A؟.أ', max_size=60), st.sampled_from(["ar", "en", "de"]))
def test_spans_are_in_order_and_leave_out_no_letter(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize("text", ["Prune it.", "“Prune it!” ", "هل نقلّمها؟", "剪枝。」", "Bring:"])
def test_a_text_that_a_mark_ends_is_closed(text: str) -> None:
    assert is_closed(text)


@pytest.mark.parametrize("text", ["", "Ann Reed", "12 March 2026", "Read on »", "a, b,"])
def test_a_name_or_a_date_is_not(text: str) -> None:
    assert not is_closed(text)


@pytest.mark.parametrize("text", ["1. ", ". ", "? ", "1.2. "])
def test_marks_without_words_cost_no_more_the_more_there_are(text: str) -> None:
    assert doubles_at_most(lambda count: split_sentences(text * count, "en"), 500)
