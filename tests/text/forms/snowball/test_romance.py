"""Singulars of Catalan, French, Italian, Portuguese and Spanish plurals."""

import pytest

from seoaudit.text.forms.snowball.romance import singulars


@pytest.mark.parametrize(
    ("language", "plural", "singular"),
    [
        ("ca", "cançons", "cançon"),
        ("ca", "cases", "case"),
        ("es", "casas", "casa"),
        ("es", "árboles", "árbol"),
        ("es", "luces", "luz"),
        ("es", "canciones", "canción"),
        ("es", "ingleses", "inglés"),
        ("es", "jardines", "jardín"),
        ("es", "coches", "coche"),
        ("es", "autobuses", "autobús"),
        ("es", "sofás", "sofá"),
        ("pt", "corações", "coração"),
        ("pt", "coracoes", "coracao"),
        ("pt", "pães", "pão"),
        ("pt", "mãos", "mão"),
        ("pt", "animais", "animal"),
        ("pt", "hotéis", "hotel"),
        ("pt", "lençóis", "lençol"),
        ("pt", "azuis", "azul"),
        ("pt", "fáceis", "fácil"),
        ("pt", "homens", "homem"),
        ("pt", "flores", "flor"),
        ("pt", "portugueses", "português"),
        ("fr", "jardins", "jardin"),
        ("fr", "journaux", "journal"),
        ("fr", "tuyaux", "tuyau"),
        ("fr", "bateaux", "bateau"),
        ("fr", "cheveux", "cheveu"),
        ("fr", "bijoux", "bijou"),
        ("it", "alberi", "albero"),
        ("it", "fiori", "fiore"),
        ("it", "laghi", "lago"),
        ("it", "viaggi", "viaggio"),
        ("it", "problemi", "problema"),
        ("it", "case", "casa"),
        ("it", "amiche", "amica"),
        ("it", "spiagge", "spiaggia"),
        ("it", "colleghi", "collega"),
    ],
)
def test_a_plural_has_its_singular(language: str, plural: str, singular: str) -> None:
    assert singular in singulars(plural, language)


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("es", "casa"),
        ("es", "mes"),
        ("pt", "mês"),
        ("pt", "coração"),
        ("ca", "arbre"),
        ("fr", "arbre"),
        ("fr", "herbe"),
        ("fr", "stress"),
        ("it", "albero"),
        ("it", "città"),
        ("it", "pesce"),
    ],
)
def test_a_singular_is_itself(language: str, word: str) -> None:
    assert singulars(word, language) == (word,)


@pytest.mark.parametrize("word", ["autobús", "país", "inglés"])
def test_an_accented_last_syllable_may_be_that_of_a_singular(word: str) -> None:
    assert word in singulars(word, "es")


@pytest.mark.parametrize("word", ["cours", "temps", "prix", "repas", "noix"])
def test_a_french_singular_in_s_or_x_is_told_from_one_without(word: str) -> None:
    assert set(singulars(word, "fr")).isdisjoint(singulars(word[:-1], "fr"))


@pytest.mark.parametrize("language", ["ca", "es", "fr", "it", "pt"])
@pytest.mark.parametrize("word", ["ses", "oes", "aux", "ces", "che", "ghi", "sss", "éis"])
def test_no_word_of_three_letters_is_lost(language: str, word: str) -> None:
    assert all(singulars(word, language))
