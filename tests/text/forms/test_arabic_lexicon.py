"""Arabic words that no rule derives."""

import pytest

from seoaudit.text.forms.arabic_lexicon import kin_of, lexicon, seated, singulars_of
from seoaudit.text.segments.normalise import normalise


def singulars(word: str) -> set[str]:
    return set(singulars_of({normalise(word)}, word))


@pytest.mark.parametrize(
    ("plural", "singular"),
    [("كتب", "كتاب"), ("صور", "صورة"), ("أجهزة", "جهاز"), ("دول", "دولة"), ("قوى", "قوة")],
)
def test_a_broken_plural_has_its_singular(plural: str, singular: str) -> None:
    assert normalise(singular) in singulars(plural)


@pytest.mark.parametrize("word", ["كتاب", "سيارات", "جهاز", "", "قطط2"])
def test_other_words_have_none(word: str) -> None:
    assert not singulars(word)


@pytest.mark.parametrize(
    ("plural", "other"), [("أخبار", "إخبار"), ("قوى", "قوي"), ("ألسنة", "السنة"), ("آلام", "الام")]
)
def test_a_plural_is_told_from_what_is_spelled_alike_but_for_hamza_or_alef(
    plural: str, other: str
) -> None:
    assert singulars(plural)
    assert not singulars(other)


def test_a_request_of_his_is_not_students() -> None:
    assert singulars_of({"طلبة"}, "طلبة") == {"طالب"}
    assert not singulars_of({"طلبه", "طلبة"}, "طلبه")


def test_an_adjective_of_belonging_has_its_noun() -> None:
    assert "سياسة" in kin_of({"سياسي"}, "سياسي")
    assert "مغرب" in kin_of({"مغربي"}, "مغربي")


def test_only_a_place_has_its_adjectives() -> None:
    assert "مغربي" in kin_of({"مغرب"}, "المغرب")
    assert not kin_of({"سياسة"}, "سياسة")


def test_the_right_one_is_not_of_yemen() -> None:
    assert kin_of({"يمني"}, "يمني")
    assert not kin_of({"يمني"}, "اليمنى")


def test_the_seat_of_the_hamza_tells_two_words_apart() -> None:
    assert seated({"اذن"}, "أذن").isdisjoint(seated({"اذن"}, "إذن"))


def test_without_a_hamza_either_is_meant() -> None:
    assert seated({"اذن"}, "اذن") == seated({"اذن"}, "أذن") | seated({"اذن"}, "إذن")


def test_the_seat_counts_for_no_other_word() -> None:
    assert seated({"احمد", "قلم"}, "أحمد") == {"احمد", "قلم"}


@pytest.mark.parametrize("word", ["وزير", "فريق", "بحث", "كرسي", "لغة", "قانون", "وزراء", "من"])
def test_words_that_open_like_a_particle_or_carry_a_sentence_are_whole(word: str) -> None:
    assert word in lexicon().whole


@pytest.mark.parametrize("word", ["حديقة", "والحديقة", "معلمون", "شجرة"])
def test_words_that_rules_know_are_not_listed(word: str) -> None:
    assert word not in lexicon().whole


def test_every_entry_is_spelled_as_normalising_leaves_it() -> None:
    known = lexicon()
    words = {*known.whole, *known.singulars, *known.kin, *known.seated}
    words |= {word for pair in known.distinct for word in pair}
    words |= {
        word for several in (*known.singulars.values(), *known.kin.values()) for word in several
    }
    assert {word for word in words if normalise(word) != word or " " in word} == set()


def test_no_word_is_its_own_plural() -> None:
    known = lexicon()
    assert [word for word, others in known.singulars.items() if word in others] == []
