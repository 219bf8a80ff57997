"""Initials and the words that they stand for."""

import pytest

from seoaudit.page.keyphrase.initials import same_by_initials


@pytest.mark.parametrize(
    ("keyphrase", "text", "said"),
    [
        ("KCC", "Students of Kellogg Community College will pay.", "Kellogg Community College"),
        ("PG&E", "Pacific Gas & Electric Co. was to begin.", "Pacific Gas & Electric"),
        (
            "BBC",
            "The British Broadcasting Corporation said so.",
            "British Broadcasting Corporation",
        ),
        ("USA", "in den United States of America", "United States of America"),
        ("search engine optimisation", "Our guide to SEO.", "SEO"),
        ("Kellogg Community College", "The KCC campus.", "KCC"),
        ("solid-state batteries", "Its strides with SSBs.", "SSBs"),
        ("ФСБ", "Федеральная служба безопасности", ""),
        ("ФСБ", "Федеральная Служба Безопасности", "Федеральная Служба Безопасности"),
    ],
)
def test_a_name_is_known_by_its_initials(keyphrase: str, text: str, said: str) -> None:
    assert same_by_initials(keyphrase, text) == said


@pytest.mark.parametrize(
    ("keyphrase", "text"),
    [
        ("KCC", "Kellogg Community Health"),
        ("KCC", "Kellogg offers Community College"),
        ("apple tree", "An AT is no tree."),
        ("saw", "Steel and wood"),
        ("A", "Apple"),
        ("SEO", ""),
        ("", "SEO"),
        ("شجرة التفاح القديمة", "شات"),
    ],
)
def test_other_words_are_no_expansion(keyphrase: str, text: str) -> None:
    assert same_by_initials(keyphrase, text) == ""
