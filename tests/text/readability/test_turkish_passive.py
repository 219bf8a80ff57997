"""Finite verbs in the passive, and words that only share their ending."""

import pytest

from seoaudit.text.readability.turkish_passive import is_turkish_passive


@pytest.mark.parametrize(
    "word",
    [
        "yapıldı",
        "söylenir",
        "görülüyor",
        "alınmadı",
        "kuruldular",
        "açıklanacaktır",
        "kullanılmamalıdır",
        "çözülebilir",
        "edilmiştir",
        "kaydedildi",
        "reddedilemez",
        "değiştirilecektir",
        "yükseltildi",
        "konuluyordu",
        "bölünmüştü",
        "okunsun",
    ],
)
def test_a_finite_passive_is_recognized(word: str) -> None:
    assert is_turkish_passive(word, is_last=True)


@pytest.mark.parametrize(
    "word",
    [
        "üzüldü",
        "evlendi",
        "bulundu",
        "katıldı",
        "kadındı",
        "yapılan",
        "yapılması",
        "yaptı",
        "bildi",
        "bilindik",
        "gelinler",
        "dansa",
        "dil",
        "Yapıldı",
    ],
)
def test_other_words_are_not(word: str) -> None:
    assert not is_turkish_passive(word, is_last=True)


@pytest.mark.parametrize("word", ["yapılmış", "satılacak", "görülmez"])
def test_a_participle_is_finite_only_at_the_end(word: str) -> None:
    assert is_turkish_passive(word, is_last=True)
    assert not is_turkish_passive(word, is_last=False)
