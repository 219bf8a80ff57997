"""Keyphrases are recognised in URLs, also in Latin transliteration."""

import pytest

from seoaudit.text.matching.find import compile_phrase
from seoaudit.text.matching.transliterate import phrase_in_slug, slug_words


def test_a_path_comes_apart_into_decoded_words() -> None:
    assert slug_words("/2026/02/%D8%B3%D9%88%D9%82_a-b.html") == [
        "2026", "02", "سوق", "a", "b", "html",
    ]  # fmt: skip


def test_broken_escapes_are_not_an_error() -> None:
    assert slug_words("/%FF%zz/a") != []
    assert slug_words("") == []


@pytest.mark.parametrize(
    ("language", "phrase", "path"),
    [
        ("ar", "أسعار الذهب", "/%D8%A3%D8%B3%D8%B9%D8%A7%D8%B1-%D8%A7%D9%84%D8%B0%D9%87%D8%A8/"),
        ("ar", "أسعار الذهب", "/سعر-الذهب-اليوم"),
        ("ar", "السفر إلى تركيا", "/السفر-تركيا"),
        ("ar", "شفشاون", "/chefchaouen-guide"),
        ("ar", "شفشاون", "/shefshawen"),
        ("ar", "القاهرة", "/al-qahira"),
        ("ar", "القاهرة", "/elkahera.html"),
        ("ar", "يوسف", "/youssef"),
        ("ar", "محمود درويش", "/mahmoud-darwich"),
        ("ar", "محمود درويش", "/mahmud_darwish"),
        ("ar", "عبد الرحمن", "/abderrahman"),
        ("ar", "الرباط", "/ar-rabat"),
        ("ar", "خالد", "/khaled"),
        ("ar", "غزة", "/ghaza"),
        ("ar", "دبي", "/dubai-2026"),
        ("fa", "تهران", "/tehran"),
        ("he", "שלום", "/shalom"),
        ("ru", "рецепт борща", "/retsept-borscha"),
        ("ru", "Москва", "/pogoda-v-moskve"),
        ("el", "Αθήνα", "/athina"),
        ("de", "Straßenbahn München", "/strassenbahn-muenchen"),
        ("de", "München", "/munchen"),
        ("fr", "crème brûlée", "/creme-brulee"),
        ("es", "niños", "/ninos"),
        ("tr", "çiğ köfte", "/cig-kofte"),
        ("pl", "Łódź", "/lodz"),
        ("en", "how to bake bread", "/bake-bread"),
        ("en", "solar panels", "/SOLAR_panel.php"),
        ("en", "Davos", "/davoss-old-trees"),
        ("en", "PG&E", "/PG-E-cuts-trees.php"),
        ("fr", "haricot vert", "/lharicot-vert"),
        ("fr", "haricots verts", "/lharicot-vert"),
        ("fr", "huile d'olive", "/huile-dolive"),
        ("fr", "aujourd’hui", "/aujourdhui-au-jardin"),
        ("fr", "l’été", "/lete-en-ville"),
        ("it", "olio d'oliva", "/olio-doliva"),
        ("it", "amico", "/dellamico"),
        ("ca", "Hospitalet", "/lhospitalet"),
        ("pt", "copo d'água", "/copo-dagua"),
        ("en", "don't prune", "/dont-prune"),
        ("uk", "сім'я", "/simya"),
    ],
)
def test_a_keyphrase_is_recognised(language: str, phrase: str, path: str) -> None:
    assert phrase_in_slug(compile_phrase(phrase, language), path)


@pytest.mark.parametrize(
    ("language", "phrase", "path"),
    [
        ("ar", "الرياض", "/red-road"),
        ("ar", "كرة", "/car"),
        ("ar", "فكرة", "/kora"),
        ("ar", "أسعار الذهب", "/أسعار-النفط"),
        ("ar", "بيت", "/about"),
        ("ru", "кот", "/kod"),
        ("en", "solar panel", "/solar-power"),
        ("en", "PG&E", "/pg-13"),
        ("de", "schön", "/"),
        ("fr", "or", "/lorage-de-mai"),
        ("fr", "ente", "/mente"),
        ("es", "haricot", "/lharicot"),
        ("ar", "", "/a"),
    ],
)
def test_another_word_is_not(language: str, phrase: str, path: str) -> None:
    assert not phrase_in_slug(compile_phrase(phrase, language), path)
