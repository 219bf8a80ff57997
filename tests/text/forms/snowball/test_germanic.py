"""Endings of German, Dutch and Swedish words that Snowball does not remove."""

import pytest

from seoaudit.text.forms.snowball.germanic import bare_forms


@pytest.mark.parametrize(
    ("language", "form", "word"),
    [
        ("de", "autos", "auto"),
        ("de", "kameras", "kamera"),
        ("de", "taxis", "taxi"),
        ("de", "handys", "handy"),
        ("de", "museen", "museum"),
        ("de", "firmen", "firma"),
        ("de", "konten", "konto"),
        ("de", "praxen", "praxis"),
        ("nl", "kinderen", "kind"),
        ("nl", "zeeën", "zee"),
        ("nl", "grote", "groot"),
        ("nl", "rode", "rood"),
        ("nl", "jonge", "jong"),
        ("nl", "huizen", "huis"),
        ("nl", "problemen", "probleem"),
        ("nl", "brieven", "brief"),
        ("nl", "mogelijkheden", "mogelijkheid"),
        ("nl", "wapens", "wapen"),
        ("nl", "successen", "succes"),
        ("nl", "politici", "politicus"),
        ("de", "probleme", "problem"),
        ("de", "kurse", "kurs"),
        ("de", "hälse", "hals"),
        ("de", "kundinnen", "kundin"),
        ("de", "kürbisse", "kürbis"),
        ("de", "tipps", "tipp"),
        ("de", "teure", "teuer"),
        ("de", "dunkle", "dunkel"),
        ("de", "daten", "datum"),
        ("sv", "kvinnans", "kvinna"),
        ("sv", "marknadens", "marknad"),
        ("sv", "nycklar", "nyckel"),
        ("sv", "hemmet", "hem"),
        ("sv", "byrån", "byrå"),
        ("sv", "stadier", "stadium"),
        ("sv", "skolan", "skola"),
        ("sv", "receptet", "recept"),
        ("sv", "äpplet", "äpple"),
        ("sv", "viktigt", "viktig"),
        ("sv", "historiskt", "historisk"),
        ("sv", "hållbart", "hållbar"),
    ],
)
def test_the_bare_form_is_among_those_that_are_tried(language: str, form: str, word: str) -> None:
    assert word in set(bare_forms(form, language))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de", "das"),
        ("de", "haus"),
        ("de", "baum"),
        ("nl", "een"),
        ("nl", "zee"),
        ("nl", "boom"),
        ("nl", "twee"),
        ("sv", "man"),
        ("sv", "plan"),
        ("sv", "planet"),
        ("sv", "internet"),
        ("sv", "det"),
        ("sv", "träd"),
        ("sv", "svart"),
    ],
)
def test_a_word_without_such_an_ending_is_left_alone(language: str, word: str) -> None:
    assert list(bare_forms(word, language)) == []


@pytest.mark.parametrize("language", ["de", "nl", "sv"])
@pytest.mark.parametrize("word", ["e", "en", "et", "s", "ë", "as"])
def test_a_word_as_short_as_an_ending_is_left_alone(language: str, word: str) -> None:
    assert list(bare_forms(word, language)) == []
