"""OSMAN against values worked out by hand, with and without vowel signs."""

import pytest

from seoaudit.text.readability.osman import osman
from seoaudit.text.segments.words import split_words


def score(text: str) -> float:
    """Return the score of a text with one sentence per line."""
    return osman([[word.text for word in split_words(line)] for line in text.splitlines()])


@pytest.mark.parametrize(
    ("text", "words_a_sentence", "burden"),
    [
        # Three short vowels each; no long word, no shadda, no tanween.
        ("كَتَبَ الوَلَدُ", 2, (3 + 3) / 2),
        ("كَتَبَ\nالوَلَدُ", 1, (3 + 3) / 2),
        # A short and a long vowel, 1 + 2.
        ("كِتَاب", 1, 3),
        # Four short vowels, shadda and tanween 2 each; six signs make it complex, ؤ careful.
        ("مُؤَسَّسَةٌ", 1, 8 + 1 + 1),
        # Two short vowels and a long one, two shaddas; five signs, six letters.
        ("الطُّلَّابُ", 1, 2 + 2 + 4 + 1 + 1),
        # Three short vowels and a long one, and the careful ending; six letters, but four signs.
        ("كَاتِبُونَ", 1, 2 + 2 + 2 + 1 + 1),
        # No vowel sign and five letters: the mean weight of vocalised words, two twelfths complex.
        ("شجرات", 1, 0.95 + 0.73 * 5 + 2 / 12),
        ("بيت", 1, 0.95 + 0.73 * 3),
        # No Arabic letter: a syllable.
        ("2026", 1, 1),
    ],
)
def test_the_formula_gives_what_a_pencil_gives(
    text: str, words_a_sentence: float, burden: float
) -> None:
    expected = 200.791 - 1.015 * words_a_sentence - 24.181 * burden
    assert score(text) == pytest.approx(expected, abs=0.001)


VOCALISED = """\
فَتَحَ المَعْرِضُ أَبْوَابَهُ أَمَامَ الزُّوَّارِ مَسَاءَ الخَمِيسِ.
وَيَضُمُّ المَعْرِضُ لَوْحَاتٍ لِفَنَّانِينَ شَبَابٍ مِنْ عِدَّةِ مُدُنٍ.
قَالَتِ المُدِيرَةُ إِنَّ الدُّخُولَ مَجَّانِيٌّ لِلْجَمِيعِ حَتَّى نِهَايَةِ الأُسْبُوعِ.
وَسَيَحْصُلُ الفَائِزُ عَلَى مِنْحَةٍ لِمُوَاصَلَةِ دِرَاسَتِهِ فِي الخَارِجِ.
جَاءَ المَطَرُ بَعْدَ صَيْفٍ طَوِيلٍ فَفَرِحَ الفَلَّاحُونَ وَخَرَجُوا إِلَى الحُقُولِ."""
BARE = "".join(character for character in VOCALISED if not "\u064b" <= character <= "\u0652")


def test_a_text_is_as_easy_without_its_vowel_signs_as_with_them() -> None:
    assert abs(score(VOCALISED) - score(BARE)) < 10


def test_the_order_of_shadda_and_vowel_makes_no_difference() -> None:
    shadda_first = "الط\u0651\u064fل\u0651\u064eابِ"
    vowel_first = "الط\u064f\u0651ل\u064e\u0651ابِ"
    assert score(shadda_first) == score(vowel_first)


def test_a_single_vowel_sign_in_a_word_changes_nothing() -> None:
    assert score("تُشكل الأشجار رئة المدينة") == score("تشكل الأشجار رئة المدينة")


def test_harder_texts_score_lower() -> None:
    easy = "نام الولد.\nأكل القط السمك."
    hard = "والاستراتيجيات الاقتصادية للمؤسسات الاستثمارية الدولية المتخصصة بالتكنولوجيا"
    assert score(easy) > score(BARE) > score(hard)
