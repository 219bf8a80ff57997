"""Function words vote for the languages that have them."""

from seoaudit.text.languages.votes import votes, words


def test_a_word_of_one_language_counts_more_than_a_shared_one() -> None:
    found = votes(words("och de"), ("sv", "fr"))
    assert found["sv"] > found["fr"] > 0


def test_a_rarer_language_is_met_by_its_own_words_rather_than_by_shared_ones() -> None:
    shared = votes(["la"], ("es", "ca"))
    assert shared["ca"] < shared["es"]
    own = votes(["amb"], ("es", "ca"))
    assert own["ca"] == 1.0
    assert votes(["la"], ("es", "ca"), shared=1.0)["ca"] == shared["es"]


def test_words_are_normalised() -> None:
    assert words("Der HUND, l’arbre") == ["der", "hund", "l'arbre"]
