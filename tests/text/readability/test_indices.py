"""The indices that textstat computes for English."""

import subprocess
import sys

import pytest

from seoaudit.text.readability.indices import indices, knows_indices

SENTENCES = [
    "The old tree stands on the hill".split(),
    "Nobody remembers a particularly beautiful afternoon".split(),
    ["Never."],
]


def test_they_are_known_for_english_alone() -> None:
    assert knows_indices("en")
    assert not knows_indices("ar")


def test_each_has_its_name() -> None:
    found = indices(SENTENCES)
    assert {"Gunning fog", "SMOG", "Coleman-Liau", "ARI", "Dale-Chall"} < set(found)
    assert all(isinstance(score, float) for score in found.values())


def test_a_formula_of_words_and_letters_is_computed_as_published() -> None:
    words = ["abcd"] * 10
    # https://apps.dtic.mil/sti/citations/AD0667273; textstat counts the full stop as a letter.
    ari = 4.71 * 4.1 + 0.5 * 10 - 21.43
    assert indices([words, words])["ARI"] == pytest.approx(ari, abs=0.1)


def test_a_full_stop_within_a_word_ends_no_sentence() -> None:
    assert indices([["The", "a.b.c", "cat"]]) == indices([["The", "abc", "cat"]])


@pytest.mark.parametrize("sentences", [[], [[]]])
def test_without_a_word_there_are_none(sentences: list[list[str]]) -> None:
    assert indices(sentences) == {}


@pytest.mark.parametrize("language", ["en", "hu"])
def test_reading_ease_is_measured_without_textstat(language: str) -> None:
    code = (
        "import sys; from seoaudit.text import reading_ease;"
        f"reading_ease([['The', 'cat', 'sat']], {language!r});"
        "print('textstat' in sys.modules, 'pyphen' in sys.modules)"
    )
    printed = subprocess.check_output([sys.executable, "-c", code], encoding="utf-8")
    assert printed.strip() == "False False"
