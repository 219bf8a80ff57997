"""Hebrew inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.hebrew import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "ממשלה": "הממשלה ממשלות בממשלה לממשלה שהממשלה ממשלת ממשלתו ממשלותיהם וממשלה",
    "ספר": "הספר ספרים הספרים ספרי ספריהם ספרו לספר ובספר",
    "עץ": "עצים העצים העץ בעצים",
    "ילד": "ילדים שהילדים וילדים כשהילד",
    "בנק": "הבנק בנקים לבנקים מהבנק",
    "בית": "בתים הבית בתי",
    "אישה": "נשים הנשים",
    "גינה": "גינות גינת הגינה",
    "חנות": "חנויות החנויות חנותו חנויותיהם",
    "מחיר": "מחירים המחירים מחיריו",
    "זכות": "זכויות זכויותיו זכותו",
    "חוויה": "חוויות חוויותיהם",
    "דרך": "הדרך דרכים",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "יטוח": "ביטוח הביטוח",
    "חם": "לחם",
    "חדש": "חדשות",
    "חדשה": "חדשות",
    "נק": "בנק",
    "רך": "ברך",
    "שר": "בשר",
    "ספר": "ספה מספר",
    "עץ": "עט",
    "ממשלה": "ממשל",
    "חוות": "חוויות",
    "זכ": "זכויות",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize(
    ("asked", "word"), [("הספרים", "ספר"), ("הממשלה", "ממשלה"), ("נשים", "אישה")]
)
def test_a_keyphrase_sheds_its_article_and_its_number(asked: str, word: str) -> None:
    assert finds(asked, word)


@pytest.mark.parametrize(("asked", "word"), [("לספר", "ספר"), ("ספרו", "ספר"), ("ובספר", "ספר")])
def test_a_keyphrase_keeps_its_prefixes_and_pronouns(asked: str, word: str) -> None:
    assert not finds(asked, word)
    assert finds(word, asked)


@pytest.mark.parametrize("word", ["ה", "ו", "ים", "ות", "י", "של", "הה", "5"])
def test_a_word_as_short_as_a_prefix_or_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
