"""Adjectives agree with their noun in a keyphrase of several words, and nowhere else."""

import pytest

from seoaudit.text.forms.agreement import agreeing_forms
from seoaudit.text.matching.find import IndexedText, compile_phrase, find


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("en", "narrow street", "the narrowest streets of the town"),
        ("en", "happy dog", "a happier dog"),
        ("en", "big garden", "bigger gardens"),
        ("en", "good bread", "the best bread in town"),
        ("de", "gutes Brot", "das beste Brot"),
        ("de", "großer Garten", "die größten Gärten"),
        ("de", "günstige Reise", "günstigere Reisen"),
        ("de", "hohes Haus", "ein höheres Haus"),
        ("nl", "grote tuin", "de grootste tuinen"),
        ("nl", "snelle auto", "een snellere auto"),
        ("nl", "zwaar werk", "zwaardere werken"),
        ("sv", "stor problem", "ett stort problem"),
        ("sv", "ny hus", "nya hus"),
        ("sv", "röd äpple", "ett rött äpple"),
        ("sv", "öppen landskap", "öppna landskap"),
        ("sv", "gammal stad", "den äldsta staden"),
        ("es", "fuerza aéreo", "la fuerza aérea"),
        ("es", "cocina francés", "la cocina francesa"),
        ("es", "primer paso", "los primeros pasos"),
        ("fr", "cuisine italien", "la cuisine italienne"),
        ("fr", "vie heureux", "une vie heureuse"),
        ("it", "casa nuovo", "le case nuove"),
        ("pt", "casa japonês", "a casa japonesa"),
    ],
)
def test_a_noun_changes_its_adjective(language: str, phrase: str, text: str) -> None:
    assert find(compile_phrase(phrase, language), IndexedText(text, language))


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("es", "caso", "la casa"),
        ("es", "puerto seguro", "una puerta segura"),
        ("en", "narrow", "narrower"),
        ("en", "paper mill", "pape mills"),
        ("en", "corn field", "the corner field"),
        ("de", "Technik heute", "Techniker heute"),
        ("sv", "bil", "bilt"),
    ],
)
def test_another_word_is_no_form_of_an_adjective(language: str, phrase: str, text: str) -> None:
    assert not find(compile_phrase(phrase, language), IndexedText(text, language))


@pytest.mark.parametrize("word", ["", "a", "e", "os", "en", "st", "él"])
@pytest.mark.parametrize("language", ["de", "en", "es", "fr", "it", "nl", "pt", "sv", "ar"])
def test_a_short_word_has_none_that_would_be_empty(word: str, language: str) -> None:
    assert "" not in agreeing_forms(word, language, follows=True)
