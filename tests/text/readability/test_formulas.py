"""Formulas against values worked out by hand, and against textstat where it is right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.readability.formulas import ReadingEase, ease_band, is_measured, reading_ease
from seoaudit.text.segments.words import split_words


def ease(text: str, language: str) -> ReadingEase:
    """Return the ease of a text with one sentence per line."""
    lines = [[word.text for word in split_words(line)] for line in text.splitlines()]
    found = reading_ease(lines, language)
    assert found
    return found


# Language, text, formula, and its value from words, sentences, syllables or letters counted by
# hand: "the cat sat on the mat" has 6 words of 6 syllables.
BY_HAND = [
    ("en", "The cat sat on the mat.", "Flesch", 206.835 - 1.015 * 6 - 84.6 * 6 / 6),
    (
        "en",
        "The university publishes information.\nStudents read it.",
        "Flesch",
        206.835 - 1.015 * 7 / 2 - 84.6 * (1 + 5 + 3 + 4 + 2 + 1 + 1) / 7,
    ),
    (
        "es",
        "El perro come pan y bebe agua.",
        "Fernández Huerta",
        206.84 - 1.02 * 7 - 60 * (1 + 2 + 2 + 1 + 1 + 2 + 2) / 7,
    ),
    ("fr", "Le chat noir dort sur la table.", "Kandel-Moles", 207 - 1.015 * 7 - 73.6 * 7 / 7),
    ("de", "Der alte Hund schläft unter dem Tisch.", "Amstad", 180 - 7 - 58.5 * 9 / 7),
    ("it", "Il gatto dorme sul tetto.", "Gulpease", 89 + 300 * 1 / 5 - 10 * 20 / 5),
    ("nl", "De oude man leest een krant.", "Flesch-Douma", 206.84 - 0.93 * 6 - 77 * 7 / 6),
    ("ru", "Мама мыла белую раму.", "Oborneva", 206.835 - 1.3 * 4 - 60.1 * 9 / 4),
    ("pt", "O gato bebe leite.", "Martins", 248.835 - 1.015 * 4 - 84.6 * 7 / 4),
    ("tr", "Kedi süt içer ve uyur.", "Ateşman", 198.825 - 2.61 * 5 - 40.175 * 8 / 5),
    # Three of five words have four syllables or more: half of √(5² + 60²).
    ("pl", "Uniwersytet publikuje informacje dla studentów.", "Pisarek", 30.1039),
    # One of five words has more than six letters.
    ("sv", "Katten sover gärna under trädgårdsbordet.", "LIX", 5 + 100 * 1 / 5),
    ("da", "Katten sover gerne under havebordet.", "LIX", 5 + 100 * 1 / 5),
    ("nb", "Katten sover gjerne under hagebordet.", "LIX", 5 + 100 * 1 / 5),
    ("fi", "Kissa nukkuu puutarhassa.", "LIX", 3 + 100 * 1 / 3),
    # كِتَاب: a short and a long vowel, 1 + 2.
    ("ar", "كِتَاب", "OSMAN", 200.791 - 1.015 - 24.181 * 3),
    # Three words of five syllables.
    ("hu", "A kutya alszik.", "Flesch, textstat", 206.835 - 1.015 * 3 - 58.5 * 5 / 3),
]


@pytest.mark.parametrize(("language", "text", "formula", "score"), BY_HAND)
def test_every_formula_gives_what_a_pencil_gives(
    language: str, text: str, formula: str, score: float
) -> None:
    found = ease(text, language)
    assert found.formula == formula
    assert found.score == pytest.approx(score, abs=0.006)


# Percentages of words with three or more syllables, with more than six letters and with one
# syllable, and words per sentence, counted by hand.
WIENER_BY_HAND = [
    # 7 words of 1 2 1 1 2 1 1 syllables; "schläft" has seven letters.
    (
        "Der alte Hund schläft unter dem Tisch.",
        0.1672 * 7 + 0.1297 * 100 / 7 - 0.0327 * 100 * 5 / 7 - 0.875,
    ),
    # 1 3 3 and 1 3 1 2 syllables; Minister, beantwortet and Anfragen have more than six letters.
    (
        "Der Minister beantwortet\ndie Anfragen der Kinder.",
        0.1935 * 100 * 3 / 7 + 0.1672 * 7 / 2 + 0.1297 * 100 * 3 / 7 - 0.0327 * 100 * 3 / 7 - 0.875,
    ),
]


@pytest.mark.parametrize(("text", "years"), WIENER_BY_HAND)
def test_german_is_also_given_years_of_school_by_the_wiener_sachtextformel(
    text: str, years: float
) -> None:
    assert ease(text, "de").school_years == pytest.approx(years, abs=0.051)


def test_the_wiener_sachtextformel_agrees_with_textstat() -> None:
    from textstat.backend.metrics import wiener_sachtextformel

    text = "Der alte Hund schläft unter dem Tisch.\nDie Kinder spielen heute Nachmittag im Garten."
    assert ease(text, "de").school_years == pytest.approx(
        wiener_sachtextformel(text, 1, "de"), abs=0.1
    )


def test_years_of_school_are_told_only_where_a_formula_has_them() -> None:
    polish = ease("Uniwersytet publikuje informacje dla studentów.", "pl")
    assert polish.school_years == pytest.approx(polish.score, abs=0.05)
    assert ease("The cat sat on the mat.", "en").school_years is None


@pytest.mark.parametrize(
    ("long", "score", "expected", "band"),
    [
        (1, 20, 100, "very easy"),
        (2, 30, 90, "very easy"),
        (3, 40, 70, "easy"),
        (4, 50, 50, "standard"),
        (5, 60, 30, "hard"),
        (6, 70, 10, "very hard"),
        (9, 100, 0, "very hard"),
    ],
)
def test_lix_grows_with_difficulty_and_is_turned_round(
    long: int, score: float, expected: float, band: str
) -> None:
    found = reading_ease([["trädgård"] * long + ["katt"] * (10 - long)], "sv")
    assert found
    assert (found.score, found.ease, found.band) == (score, expected, band)


@pytest.mark.parametrize(
    ("length", "expected"), [(10, 90.0), (14, 70.0), (19, 60.0), (24, 50.0), (32, 30.0)]
)
def test_pisareks_years_of_school_stand_where_fleschs_table_has_them(
    length: int, expected: float
) -> None:
    found = reading_ease([["dom"] * length], "pl")
    assert found
    assert found.score == length / 2
    assert found.ease == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der alte Hund schläft unter dem Tisch.\nDie Kinder spielen im Garten."),
        ("fr", "Le chat noir dort sur la table.\nLe vent souffle fort dans la rue."),
        ("nl", "De oude man leest een krant.\nDe kinderen spelen buiten."),
    ],
)
def test_flesch_in_other_languages_agrees_with_textstat(language: str, text: str) -> None:
    from textstat.backend.metrics import flesch_reading_ease

    assert ease(text, language).score == pytest.approx(flesch_reading_ease(text, language), abs=0.1)


def test_lix_agrees_with_textstat() -> None:
    from textstat.backend.metrics import lix

    swedish = "Regeringen vill bygga fler bostäder.\nKommunerna måste betala mycket mer."
    assert ease(swedish, "sv").score == pytest.approx(lix(swedish), abs=0.01)


@pytest.mark.parametrize("language", ["zh", "ja", "ko", "th", "he", "fa", "ur", "hi", "", "xx"])
def test_languages_without_a_formula_get_none(language: str) -> None:
    assert reading_ease([["word"]], language) is None
    assert not is_measured(language)


@pytest.mark.parametrize("sentences", [[], [[]], [[], []]])
def test_no_words_have_no_ease(sentences: list[list[str]]) -> None:
    assert reading_ease(sentences, "en") is None


def test_empty_sentences_do_not_count() -> None:
    assert reading_ease([["The", "cat"], []], "en") == reading_ease([["The", "cat"]], "en")


@pytest.mark.parametrize(
    ("language", "calibrated"),
    [("en", True), ("ar", True), ("sv", True), ("fi", False), ("hu", False)],
)
def test_a_borrowed_formula_says_so(language: str, calibrated: bool) -> None:
    assert ease("Kissa nukkuu", language).calibrated is calibrated


LANGUAGES = "en es fr de it nl ru pt tr pl sv ar fi uk".split()


@given(
    st.lists(st.lists(st.text(min_size=1, max_size=30), max_size=8), max_size=5),
    st.sampled_from(LANGUAGES),
)
def test_whatever_the_words_the_ease_lies_between_0_and_100(
    sentences: list[list[str]], language: str
) -> None:
    found = reading_ease(sentences, language)
    assert found is None or 0 <= found.ease <= 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_longer_sentences_are_never_easier(language: str) -> None:
    short = reading_ease([["word"] * 5] * 6, language)
    long = reading_ease([["word"] * 30], language)
    assert short
    assert long
    assert short.ease >= long.ease
    assert (long.score < short.score) == (language not in {"sv", "pl", "fi", "uk"})


@pytest.mark.parametrize(
    ("language", "ease", "band"),
    [
        ("en", 84.0, "easy"),
        ("it", 84.0, "very easy"),
        ("pl", 29.9, "very hard"),
        ("he", 84.0, None),
    ],
)
def test_an_ease_means_what_the_formula_of_its_language_says(
    language: str, ease: float, band: str | None
) -> None:
    assert ease_band(ease, language) == band
