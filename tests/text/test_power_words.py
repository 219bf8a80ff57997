import pytest

from seoaudit.text.normalise import normalise
from seoaudit.text.power_words import LISTED, find_power_words, power_words


@pytest.mark.parametrize("language", sorted(LISTED))
def test_a_list_has_some_hundred_different_single_words(language: str) -> None:
    words = [normalise(word) for word in power_words(language)]
    assert 300 <= len(words) == len(set(words))
    assert not any(" " in word for word in words)


@pytest.mark.parametrize("language", sorted(LISTED))
def test_each_listed_word_is_found_as_it_stands(language: str) -> None:
    missed = [w for w in power_words(language) if find_power_words(w, language) != [w]]
    assert missed == []


def test_a_language_without_a_list_has_none() -> None:
    assert power_words("it") == ()
    assert find_power_words("Un segreto incredibile", "it") == []


def test_words_are_given_as_written_and_in_order() -> None:
    assert find_power_words("Revealed: SECRETS of a news room", "en-GB") == ["Revealed", "SECRETS"]


def test_more_words_count_in_their_forms() -> None:
    assert find_power_words("Ripe apples", "en", ["apple"]) == ["apples"]
    assert find_power_words("Ripe apples", "en") == []
