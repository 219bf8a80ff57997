"""The index of a text for matching phrases."""

import pytest

from seoaudit.text.matching.indexed_text import IndexedText


def tokens(text: str, language: str = "en") -> list[str]:
    return [token.text for token in IndexedText(text, language).tokens]


def test_words_stay_whole_where_tokens_are_parted_at_hyphens() -> None:
    text = IndexedText("A well-known e-mail", "en")
    assert [word.text for word in text.words] == ["A", "well-known", "e-mail"]
    assert [token.text for token in text.tokens] == ["A", "well", "known", "e", "mail"]


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011"])
def test_any_hyphen_parts_a_word(hyphen: str) -> None:
    assert tokens(f"apple{hyphen}tree") == ["apple", "tree"]


@pytest.mark.parametrize("text", ["l'arbre", "it's", "3.5", "apple"])
def test_other_marks_within_a_word_do_not(text: str) -> None:
    assert tokens(text) == [text]


@pytest.mark.parametrize(
    "text", ["Old apple-trees, well-kept.", "التعاون المغربي-السعودي", "e\u2011mail -x- a--b"]
)
def test_a_token_stands_where_it_says(text: str) -> None:
    assert all(text[one.start : one.end] == one.text for one in IndexedText(text, "en").tokens)


def test_positions_are_those_of_each_spelling() -> None:
    text = IndexedText("Trees, trees and Trees", "en")
    assert list(text.positions(["Trees"])) == [0, 3]
    assert list(text.positions(["and", "trees", "shrubs"])) == [2, 1]
    assert list(IndexedText("to be or not to be to", "en").positions(["to"])) == [0, 4, 6]


def test_forms_name_the_spellings_under_each_key() -> None:
    forms = IndexedText("A tree, two trees, one bush", "en").forms
    assert set(forms["tree"]) == {"tree", "trees"}
    assert forms["bush"] == ["bush"]


def test_spellings_are_those_under_any_of_the_terms() -> None:
    text = IndexedText("A tree, two trees, one bush, and nobody went", "en")
    assert text.spellings({"tree", "go", "shrub"}) == {"tree", "trees", "went"}
    assert text.spellings({"bush", "tree"}) == {"bush", "tree", "trees"}
    assert text.spellings(set()) == set()


def test_what_is_looked_up_before_is_found_as_if_it_were_not() -> None:
    text = IndexedText("A tree, two trees, one bush", "en")
    text.look_up({"tree", "bush"})
    assert text.spellings({"tree"}) == {"tree", "trees"}
    assert list(text.positions(["bush"])) == [5]


def test_arabic_words_are_under_the_keys_of_their_forms() -> None:
    forms = IndexedText("الحديقة وحدائقها", "ar").forms
    assert set(forms["حديقة"]) == {"الحديقة", "وحدائقها"}


def test_a_compound_is_also_under_its_form_without_hyphen() -> None:
    compounds = IndexedText("one e-mail and two e-mails", "en").compounds
    assert sorted(compounds["email"]) == [(1, 3), (5, 7)]


def test_a_text_without_hyphens_has_no_compounds() -> None:
    text = IndexedText("email", "en")
    assert text.compounds == {}
    assert text.tokens is text.words


@pytest.mark.parametrize(
    ("word", "number"), [("It", 1), ("cold", 1), (". P", 1), ("Prune", 2), ("\n", 2), ("wait", 3)]
)
def test_each_character_is_in_a_sentence(word: str, number: int) -> None:
    written = "It is cold. Prune now.\nThen wait."
    assert IndexedText(written, "en").sentence_at(written.index(word)) == number


def test_an_empty_text_has_nothing() -> None:
    text = IndexedText("", "ar")
    assert [*text.words, *text.tokens, *text.sentences] == []
    assert (text.vocabulary, text.forms, text.compounds) == (frozenset(), {}, {})
