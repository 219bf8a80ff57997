"""Verbs of a keyphrase are found in their tenses."""

import pytest

from seoaudit.text.forms.conjugation import conjugated
from seoaudit.text.matching.find import IndexedText, compile_phrase, find


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("de", "Geld sparen", "wie man Geld spart"),
        ("de", "Geld sparen", "sie hat Geld gespart"),
        ("de", "Geld sparen", "Er spart Geld."),
        ("nl", "gewicht verliezen", "Zij verloor gewicht."),
        ("de", "Strom einsparen", "viel Strom eingespart"),
        ("de", "Gewicht verlieren", "sie hat Gewicht verloren"),
        ("es", "perder peso", "así pierde peso"),
        ("es", "perder peso", "perdió peso en mayo"),
        ("es", "pagar deudas", "pagué deudas"),
        ("pt", "perder peso", "ela perdeu peso"),
        ("fr", "perdre poids", "il perd poids"),
        ("fr", "manger bio", "nous mangeons bio"),
        ("it", "perdere peso", "ha perso peso"),
        ("it", "cercare casa", "cerchiamo casa"),
        ("nl", "geld besparen", "zo wordt geld bespaard"),
        ("nl", "gewicht verliezen", "wie gewicht verliest"),
        ("sv", "spara pengar", "hon sparade pengar"),
        ("pl", "kupować chleb", "kupuje chleb"),
        ("es", "lavarse el pelo", "se lava el pelo"),
        ("es", "mantener la calma", "mantuvo la calma"),
        ("fr", "s'inscrire ici", "elle s’inscrit ici"),
        ("it", "allenarsi bene", "si allena bene"),
        ("he", "לחסוך כסף", "חסכתי כסף"),
        ("he", "לקנות דירה", "קונים דירה"),
        ("he", "להזמין חדר", "הזמנו חדר"),
        ("fa", "زبان آموختن", "زبان می‌آموزم"),
        ("ur", "وزن کم کرنا", "وزن کم کریں"),
        ("ru", "экономить воду", "экономьте воду"),
        ("tr", "kilo vermek", "nasıl kilo verdim"),
        ("en", "save money", "she saved money"),
        ("ar", "توفير المال", "كيف توفر المال كل شهر"),
        ("ar", "توفير المال", "وفّرت المال في الصيف"),
        ("ar", "زراعة الطماطم", "نزرع الطماطم في الربيع"),
        ("ar", "معالجة المياه", "يعالجون المياه هنا"),
        ("ar", "إنتاج الزيت", "أنتجت الزيت القرية"),
        ("ar", "استخدام الهاتف", "من يستخدم الهاتف"),
    ],
)
def test_a_verb_is_found_in_its_tenses(language: str, phrase: str, text: str) -> None:
    assert find(compile_phrase(phrase, language), IndexedText(text, language))


@pytest.mark.parametrize(
    ("language", "phrase", "text"),
    [
        ("de", "Leben retten", "er lebt und rettet"),
        ("es", "casa grande", "se casó grande"),
        ("es", "perder peso", "perdonó peso"),
        ("nl", "geld besparen", "geld bespeeld"),
        ("es", "hacer pan", "satisfacer pan"),
        ("he", "לחסוך כסף", "חסר כסף"),
        ("fa", "زبان آموختن", "زبان آمیخت"),
        ("ar", "توفير المال", "وافر المال"),
        ("ar", "كتاب الطبخ", "نكتب الطبخ"),
        ("ar", "شركة النقل", "يشرك النقل"),
    ],
)
def test_another_verb_or_a_noun_is_not(language: str, phrase: str, text: str) -> None:
    assert not find(compile_phrase(phrase, language), IndexedText(text, language))


@pytest.mark.parametrize("word", ["", "en", "ar", "er", "mar", "ñ"])
@pytest.mark.parametrize("language", ["de", "es", "nl", "xx"])
def test_a_word_that_is_no_infinitive_has_none(word: str, language: str) -> None:
    assert conjugated(word, language) == frozenset()


def test_a_german_noun_has_none() -> None:
    assert conjugated("essen", "de")
    assert not conjugated("Essen", "de")
