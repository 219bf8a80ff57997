import pytest

from seoaudit_rules.generic_titles import content_words, is_default, is_generic, says_little


@pytest.mark.parametrize(
    "title", ["Draft 2", "untitled (3)", "صفحة ٣", "Page v2", "Draft final", ""]
)
def test_a_default_title_may_be_numbered(title: str) -> None:
    assert is_generic(title)


@pytest.mark.parametrize("title", ["Draft 2024", "Article 5", "2 drafts", "Draft horses", "صفحات"])
def test_a_name_with_a_number_is_none(title: str) -> None:
    assert not is_generic(title)


def test_every_part_of_a_default_title_is_generic() -> None:
    assert is_default("Blog post - draft 2")
    assert is_default("Home | Home")
    assert not is_default("Home | Apple trees")


def test_a_title_says_little_if_all_its_words_are_kinds_of_text() -> None:
    assert says_little("The new recipes", "en")
    assert says_little("À propos", "fr")
    assert not says_little("Recipes with rye", "en")
    assert not says_little("Sauerteig", "de")


def test_function_words_are_content_only_if_there_are_no_others() -> None:
    assert content_words("The tree of life", "en") == ["tree", "life"]
    assert content_words("Who we are", "en") == ["who", "we", "are"]
    assert content_words("The tree", None) == ["the", "tree"]
