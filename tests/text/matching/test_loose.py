import pytest

from seoaudit.text.matching.find import compile_phrase
from seoaudit.text.matching.indexed_text import IndexedText
from seoaudit.text.matching.loose import find_loosely


def found(phrase: str, text: str, language: str = "en") -> list[str]:
    matches = find_loosely(compile_phrase(phrase, language), IndexedText(text, language))
    return [match.text for match in matches]


@pytest.mark.parametrize(
    ("phrase", "text", "expected", "language"),
    [
        ("sourdough starter", "My starter of sourdough eats.", "starter of sourdough", "en"),
        ("sourdough starter", "A sourdough rye starter.", "sourdough rye starter", "en"),
        ("balcony gardening", "We garden on balconies.", "garden on balconies", "en"),
        ("الزراعة على الشرفة", "يزرعون في شرفاتهم.", "يزرعون في شرفاتهم", "ar"),
        ("cultivo en el balcón", "Cultivar en tu balcón.", "Cultivar en tu balcón", "es"),
    ],
)
def test_all_words_in_one_sentence_are_a_loose_mention(
    phrase: str, text: str, expected: str, language: str
) -> None:
    assert found(phrase, text, language) == [expected]


@pytest.mark.parametrize(
    ("phrase", "text", "language"),
    [
        ("sourdough starter", "Sourdough is old. The starter is new.", "en"),
        ("sourdough starter", "Only a starter.", "en"),
        ("starter", "A starter.", "en"),
        ("酸种", "种子很酸", "zh"),
        ("الزراعة على الشرفة", "يزرعون في الحقل.", "ar"),
        ("الزراعة والتقليم", "نزرع ونقلّم.", "ar"),
        ("", "Text", "en"),
        ("apple tree", "An apple is what many of us like to eat below an old tree.", "en"),
    ],
)
def test_anything_less_is_none(phrase: str, text: str, language: str) -> None:
    assert found(phrase, text, language) == []


def test_each_sentence_has_one_at_its_narrowest() -> None:
    text = "A tree, far away from any apple: an apple for a tree. The tree bore one apple."
    assert found("apple tree", text) == ["apple for a tree", "tree bore one apple"]


def test_one_word_does_not_stand_for_two() -> None:
    assert found("garden gardening", "The garden is old.") == []


@pytest.mark.parametrize(
    ("phrase", "sentences", "language"),
    [
        (
            "الزراعة على الشرفة",
            ["الزراعة في الشرفة", "نزرع على الشرفة", "الزراعة المنزلية على الشرفة"],
            "ar",
        ),
        ("apple tree", ["Tree with an apple", "Tree of apple", "Apple on a tree"], "en"),
    ],
)
def test_a_word_of_the_next_sentence_hides_none_of_this_one(
    phrase: str, sentences: list[str], language: str
) -> None:
    assert found(phrase, ". ".join(sentences) + ".", language) == sentences
