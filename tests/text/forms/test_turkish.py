"""Turkish inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.turkish import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "ağaç": "ağaçlar ağacın ağaca ağaçta ağaçlardan ağaçları ağacımız",
    "kitap": "kitaplar kitabı kitapta kitabın kitaplardan kitabında kitaplarımızın",
    "şehir": "şehri şehirler şehrin şehirde şehrinde",
    "okul": "okullardaki okula okulumuz okulunda okuldan okuldaki",
    "ev": "evler evde evden evlerimiz evdeki",
    "su": "suyu sular suyun sudan",
    "bahçe": "bahçesi bahçenin bahçeler bahçesinde bahçeyi bahçeyle",
    "araba": "arabası arabalar arabanın arabayla arabamız",
    "İstanbul": "istanbul'da İstanbul’un ISTANBUL'dan",
    "renk": "rengi renkler renginde",
    "köy": "köyler köyde köyün köyü",
    "diş": "dişi dişe dişin dişinde dişler",
    "gol": "goller golü golleri",
    "dikkat": "dikkatler dikkati dikkatle",
    "omuz": "omzu omuzlar omzunda",
    "gönül": "gönlü gönlünde gönüller",
    "kayıp": "kaybı kaybından kayıplar",
    "hat": "hattı hatlar hattında",
    "sonra": "sonraki",
    "mutfak": "mutfaktakiler mutfağıdır mutfakmış",
    "bölüm": "bölümü bölümleri bölümde",
    "para": "param paran parası paramız",
    "Ödülü": "Ödülü'nün Ödül",
    "kiralamak": "kiraladım kiralıyor kiralar kiralamış kiralayacak kiralama kiralamaya",
    "gitmek": "gidiyor gittik gitmeli",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "kad": "kadın kadının kadınlar",
    "kale": "kalem kalemde kalemi",
    "alt": "altın",
    "kar": "kara",
    "ad": "ada adana",
    "yaz": "yazılım",
    "in": "insan",
    "zam": "zaman",
    "okul": "okuler okulde",
    "ev": "evlar evda",
    "bahçe": "bahçıvan",
    "göz": "gözlük",
    "ban": "banka",
    "konu": "konum konuma konumda",
    "yapı": "yapım yapımı",
    "soru": "sorun sorunu sorunlar",
    "at": "ata",
    "kal": "kale kalenin",
    "sonu": "sonra",
    "kiralamak": "kirada kira",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize(
    ("asked", "word"),
    [
        ("arabası", "araba"),
        ("ağaçları", "ağaç"),
        ("kitaplar", "kitabı"),
        ("okuldan", "okul"),
        ("ağacımız", "ağaca"),
        ("evlerde", "evine"),
    ],
)
def test_a_keyphrase_given_inflected_sheds_its_endings(asked: str, word: str) -> None:
    assert finds(asked, word)


@pytest.mark.parametrize("word", ["da", "lar", "i", "ı", "'", "dr", "ki", "bcdlar"])
def test_a_word_as_short_as_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
