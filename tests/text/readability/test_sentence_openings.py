"""Sentence openings that sound alike to a reader."""

import pytest

from seoaudit.text.readability.sentence_openings import opening_of


@pytest.mark.parametrize(
    ("language", "sentence", "opening"),
    [
        ("en", "Prune in winter", "prune"),
        ("en-GB", "The tree sleeps", "the tree"),
        ("en", "This is it", "this is"),
        ("en", "12 trees stand", "12 trees"),
        ("en", "The", "the"),
        ("en", "12", "12"),
        ("en", "Theatres close", "theatres"),
        ("de", "Der Baum schläft", "der baum"),
        ("ca", "Aquest arbre dorm", "aquest arbre"),
        ("ar", "تزهر الشجرة", "تزهر"),
        ("ar", "وتزهر الشجرة", "تزهر"),
        ("ar", "فتزهر الشجرة", "تزهر"),
        ("ar", "هذه الشجرة قديمة", "هذه الشجرة"),
        ("ar", "وهذه الشجرة قديمة", "هذه الشجرة"),
        ("ar", "٣ أشجار", "3 اشجار"),
        ("he", "והעץ ישן", "העץ"),
        ("xx", "The tree", "the"),
    ],
)
def test_it_is_the_first_word_or_two_behind_a_light_one(
    language: str, sentence: str, opening: str
) -> None:
    assert opening_of(sentence.split(), language) == opening


@pytest.mark.parametrize(("language", "word"), [("ar", "ورد"), ("ar", "وفد"), ("he", "ורד")])
def test_a_short_word_keeps_a_first_letter_that_may_be_its_own(language: str, word: str) -> None:
    assert opening_of([word, "جميل"], language) == word


def test_spellings_of_one_word_sound_alike() -> None:
    assert opening_of(["أَزهرت", "الشجرة"], "ar") == opening_of(["ازهرت", "شجرة"], "ar")
