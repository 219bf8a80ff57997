"""Inflections with one Snowball stem, and words with that stem that are kept distinct."""

import pytest

from seoaudit.text.forms.snowball.stemmer import index_terms, query_terms
from seoaudit.text.languages.records import LANGUAGES


def finds(asked: str, word: str, language: str) -> bool:
    return not query_terms(asked, language).isdisjoint(index_terms(word, language))


@pytest.mark.parametrize(
    ("language", "asked", "forms"),
    [
        ("de", "Haus", "Häuser Häusern Hauses Hause"),
        ("de", "Baum", "Bäume Bäumen Baums"),
        ("de", "Apfel", "Äpfel Äpfeln"),
        ("de", "Versicherung", "Versicherungen"),
        ("de", "Museum", "Museen Museums"),
        ("de", "schön", "schöne schönen"),
        ("nl", "boom", "bomen"),
        ("nl", "foto", "foto's"),
        ("nl", "stad", "steden"),
        ("sv", "skola", "skolan skolor skolorna"),
        ("sv", "bok", "böcker böckerna"),
        ("fr", "arbre", "arbres l'arbre l’arbre d’arbres"),
        ("fr", "école", "écoles l'école ÉCOLE ECOLE Ecole Écoles"),
        ("fr", "journal", "journaux"),
        ("fr", "oeil", "œil yeux"),
        ("fr", "eau", "qu'eau jusqu'eau"),
        ("es", "árbol", "árboles ARBOL Arbol"),
        ("es", "casa", "casas"),
        ("es", "canción", "canciones CANCIONES"),
        ("it", "arte", "dell'arte l'arte arti nell'arte"),
        ("it", "uovo", "uova"),
        ("pt", "coração", "corações CORAÇÃO CORACAO"),
        ("pl", "dziecko", "dzieci dziećmi"),
        ("ru", "ребёнок", "ребенок дети детей"),
        ("ru", "город", "города городов"),
        ("ro", "copac", "copaci copacii copacul"),
        ("ca", "arbre", "arbres l'arbre"),
        ("da", "hund", "hunde hunden"),
        ("fi", "talo", "talon talot"),
        ("hu", "ház", "házak"),
    ],
)
def test_a_word_is_found_in_its_forms(language: str, asked: str, forms: str) -> None:
    assert [form for form in forms.split() if not finds(asked, form, language)] == []


@pytest.mark.parametrize(
    ("language", "asked", "others"),
    [
        ("de", "schon", "schön"),
        ("de", "Versicherung", "versichern Versicherer"),
        ("de", "Haus", "häuslich"),
        ("es", "caso", "casa casas"),
        ("es", "universo", "universidad universal"),
        ("es", "ano", "año años"),
        ("es", "nación", "nacional nacionalismo"),
        ("fr", "nation", "national nationalité"),
        ("fr", "cour", "cours"),
        ("fr", "pêche", "pèche"),
        ("it", "porta", "porto"),
        ("pt", "porta", "porto"),
        ("pt", "nação", "nacional"),
        ("ru", "город", "огород"),
        ("nl", "boom", "boem"),
        ("sv", "får", "far"),
        ("pl", "sad", "sąd"),
    ],
)
def test_a_word_is_not_found_in_another_of_its_root_or_spelling(
    language: str, asked: str, others: str
) -> None:
    assert [other for other in others.split() if finds(asked, other, language)] == []


ACCENTED = [
    ("fr", "école", "ecole"),
    ("it", "città", "citta"),
    ("nl", "café", "cafe"),
    ("pt", "água", "agua"),
    ("ro", "școală", "scoala"),
]


@pytest.mark.parametrize(("language", "word", "bare"), ACCENTED)
def test_without_accents_a_keyphrase_finds_a_word_that_has_them(
    language: str, word: str, bare: str
) -> None:
    assert finds(bare, word, language)


@pytest.mark.parametrize(("language", "word", "bare"), ACCENTED)
def test_with_accents_it_finds_one_without_them_only_in_capitals(
    language: str, word: str, bare: str
) -> None:
    assert not finds(word, bare, language)
    assert finds(word, bare.upper(), language)


def test_of_a_capital_first_letter_only_its_own_accent_may_be_missing() -> None:
    assert finds("école", "Ecole", "fr")
    assert finds("émérite", "Emérite", "fr")
    assert not finds("émérite", "Emerite", "fr")


@pytest.mark.parametrize("language", [code for code in LANGUAGES if LANGUAGES[code].stemmer])
@pytest.mark.parametrize("word", ["s", "en", "l'", "'", "2026", "b2b", "é", "ий", "аа", "ων"])
def test_any_word_is_found_as_itself(language: str, word: str) -> None:
    assert finds(word, word, language)
