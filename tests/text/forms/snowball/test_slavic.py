"""Base forms of Polish and Russian words whose stem changes."""

import pytest

from seoaudit.text.forms.snowball import stemmer
from seoaudit.text.forms.snowball.slavic import bare_forms, polish_stems


@pytest.mark.parametrize(
    ("language", "form", "bare"),
    [
        ("pl", "nodze", "noga"),
        ("pl", "ręce", "ręka"),
        ("pl", "wodzie", "woda"),
        ("pl", "zupie", None),
        ("pl", "szkole", "szkoła"),
        ("pl", "górze", "góra"),
        ("pl", "muszce", "muszka"),
        ("pl", "strasze", "stracha"),
        ("pl", "gwieździe", "gwiezda"),
        ("pl", "mieście", "miasta"),
        ("pl", "świecie", "świata"),
        ("pl", "lecie", "lata"),
        ("pl", "sąsiedzi", "sąsieda"),
        ("pl", "rolnicy", "rolnika"),
        ("pl", "książek", "książka"),
        ("pl", "kupiec", "kupca"),
        ("pl", "koń", "konia"),
        ("ru", "рынок", "рынка"),
        ("ru", "конец", "конца"),
        ("ru", "девушек", "девушка"),
        ("ru", "кредит", "кредита"),
    ],
)
def test_a_changed_form_is_brought_back(language: str, form: str, bare: str | None) -> None:
    found = set(bare_forms(form, language))
    assert bare in found if bare else not found


@pytest.mark.parametrize(
    "word",
    ["ulice", "morze", "życie", "serce", "gdzie", "dzieci", "zima", "ogród", "dom", "sen", "len"],
)
def test_a_polish_word_that_only_looks_changed_is_left_alone(word: str) -> None:
    assert list(bare_forms(word, "pl")) == []


@pytest.mark.parametrize("word", ["сад", "лес", "бок", "век"])
def test_a_short_russian_word_keeps_its_vowel(word: str) -> None:
    assert list(bare_forms(word, "ru")) == [f"{word}а"]


@pytest.mark.parametrize("word", ["книга", "море", "музей", "дверь"])
def test_a_russian_word_that_ends_in_no_consonant_is_left_alone(word: str) -> None:
    assert list(bare_forms(word, "ru")) == []


@pytest.mark.parametrize("language", ["pl", "ru"])
@pytest.mark.parametrize("word", ["ce", "le", "ec", "ie", "ć", "о", "ек", "к", "ień", "eel"])
def test_no_word_is_too_short(language: str, word: str) -> None:
    assert "" not in set(bare_forms(word, language))


@pytest.mark.parametrize(
    ("language", "word", "forms"),
    [
        ("pl", "ręka", "ręce rąk rękami"),
        ("pl", "szkoła", "szkole szkół szkoły"),
        ("pl", "książka", "książek książce książki"),
        ("pl", "droga", "drodze dróg drogami"),
        ("ru", "книжка", "книжек книжки книжкой"),
        ("ru", "конец", "конца концом концы"),
        ("ru", "рынок", "рынка рынки рынках"),
    ],
)
def test_the_stemmer_then_has_one_stem_for_all(language: str, word: str, forms: str) -> None:
    asked = stemmer.query_terms(word, language)
    missed = [
        form for form in forms.split() if asked.isdisjoint(stemmer.index_terms(form, language))
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("language", "word", "other"),
    [
        ("pl", "noga", "noc"),
        ("pl", "rola", "rolnik"),
        ("pl", "ulica", "ul"),
        ("pl", "serce", "ser"),
        ("pl", "sad", "sąd"),
        ("pl", "koń", "koniec"),
        ("pl", "morze", "mora"),
        ("ru", "бок", "бочка"),
        ("ru", "сад", "садик"),
        ("ru", "рынок", "рына"),
    ],
)
def test_two_words_keep_two_stems(language: str, word: str, other: str) -> None:
    asked = stemmer.query_terms(word, language)
    assert asked.isdisjoint(stemmer.index_terms(other, language))


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("opinia", "opinii"),
        ("uczucie", "uczuciami"),
        ("zdjęcie", "zdjęć"),
        ("skała", "skały"),
        ("senator", "senatorowie"),
        ("biały", "białych"),
        ("szyja", "szyi"),
        ("zadanie", "zadań"),
    ],
)
def test_a_polish_noun_and_its_form_have_a_stem_in_common(word: str, form: str) -> None:
    assert set(polish_stems(word)) & set(polish_stems(form))


@pytest.mark.parametrize(("word", "other"), [("opinia", "opieka"), ("skała", "skala")])
def test_two_polish_nouns_have_none(word: str, other: str) -> None:
    assert not set(polish_stems(word)) & set(polish_stems(other))
