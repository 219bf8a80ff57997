import pytest

from seoaudit.text.forms.openings import likely_words
from seoaudit.text.forms.stems import index_terms, query_terms


def test_words_with_other_first_letters_are_left_out() -> None:
    words = ["tree", "Trees", "garden", "table"]
    assert likely_words(words, {"tree"}, "en") == ["tree", "Trees", "table"]


@pytest.mark.parametrize(
    ("word", "sought", "language"),
    [
        ("went", "go", "en"),  # irregular
        ("l'arbre", "arbre", "fr"),  # behind an article
        ("Ecole", "école", "fr"),  # without its accent
        ("écoles", "ecole", "fr"),
        ("unes", "ún", "es"),  # all of it may be an ending
        ("gekocht", "kochen", "nl"),  # begins with what is no part of the stem
        ("dibaca", "baca", "id"),
        ("الكتاب", "كتاب", "ar"),
    ],
)
def test_a_word_that_may_begin_otherwise_is_kept(word: str, sought: str, language: str) -> None:
    assert likely_words([word], query_terms(sought, language), language) == [word]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "pt", "sv", "fi", "ro", "ca"])
def test_every_word_is_kept_for_its_own_terms(language: str) -> None:
    words = "Parks running Children houses studies better ques unes US IT o 1950 e-mail".split()
    for word in words:
        assert all(likely_words([word], {term}, language) for term in index_terms(word, language))
