import pytest

from seoaudit.page.keyphrase.stand_ins import MAX_WORDS, likely_stand_ins, places_of_parts
from seoaudit.testing import page
from seoaudit.text import IndexedText, compile_phrase


def stand_ins(phrase: str, text: str, language: str = "en") -> list[tuple[str, int]]:
    html = f'<html lang="{language}"><article><p>{text}</p></article>'
    article = page(html, content="article").text
    return [
        (one.text, one.occurrences)
        for one in likely_stand_ins(compile_phrase(phrase, language), article)
    ]


def test_parts_of_the_keyphrase_come_by_their_frequency() -> None:
    text = "Sourdough. A starter, the starters, my starter. Old sourdough."
    assert stand_ins("sourdough starter", text) == [("starter", 3), ("sourdough", 2)]


def test_a_longer_part_goes_before_a_shorter_one_as_frequent() -> None:
    text = "Tree pruning in March. Tree pruning in April."
    assert stand_ins("apple tree pruning", text) == [("tree pruning", 2)]


def test_arabic_parts_are_named_as_in_the_keyphrase() -> None:
    text = "الشرفة ضيقة. في شرفات المدينة نعناع."
    assert stand_ins("الزراعة على الشرفة", text, "ar") == [("الشرفة", 2)]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("sourdough starter", "A starter."),
        ("starter", "A starter, a starter."),
        ("a to z 9", "z z 9 9"),
        (" ".join("abcdefg"[: MAX_WORDS + 1]), "a a b b"),
    ],
)
def test_what_is_rare_short_or_the_whole_is_none(phrase: str, text: str) -> None:
    assert stand_ins(phrase, text) == []


def test_parts_have_places_in_any_form() -> None:
    text = IndexedText("Old trees bear apples.", "en")
    places = places_of_parts(compile_phrase("apple tree", "en"), text)
    assert [text.text[start:end] for start, end in places] == ["trees", "apples"]
    assert places_of_parts(compile_phrase("tree", "en"), text) == ()
