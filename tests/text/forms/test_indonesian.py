"""Indonesian inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.indonesian import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "pohon": "pohon-pohon pohonnya pohonku pohonmu pohon-pohonnya Pohonlah",
    "rumah": "rumah-rumah rumahnya rumahkah rumahpun",
    "membaca": "dibaca membacanya",
    "menulis": "ditulis",
    "menyapu": "disapu",
    "memakai": "dipakai",
    "memangkas": "dipangkas",
    "mengirim": "dikirim",
    "mengambil": "diambil",
    "merawat": "dirawat",
    "dibeli": "membeli",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "seko": "sekolah",
    "masa": "masalah",
    "bu": "buku",
    "il": "ilmu",
    "perila": "perilaku",
    "jum": "jumlah",
    "membeli": "membela dibela",
    "menulis": "diulas",
    "pohon": "permohonan",
    "dia": "media",
    "beli": "beliau",
    "anak": "anak-cucu",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize("word", ["di", "me", "nya", "-", "ku-", "-ku", "meng", "diri", ""])
def test_a_word_as_short_as_a_prefix_or_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
