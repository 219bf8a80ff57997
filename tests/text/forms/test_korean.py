"""Korean nouns with particles, and words that only seem to end in one."""

import pytest

from seoaudit.text.forms.korean import index_terms, query_terms, spacings
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "책": "책은 책이 책을 책과 책에 책들 책들은 책들에서는 책으로 책입니다",
    "커피": "커피는 커피가 커피를 커피와 커피로 커피도 커피만의",
    "나무": "나무는 나무의 나무에서 나무들을 나무보다 나무처럼",
    "서울": "서울은 서울로 서울에서 서울의 서울까지",
    "학교": "학교에서는 학교에도 학교부터",
    "GPS": "GPS는 GPS은 GPS로",
    "2026년": "2026년에 2026년의",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_noun_is_found_with_its_particles(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "책": "책는 책가 책를 책와 책로 책상",
    "커피": "커피은 커피을 커피과 커피으로 커피숍",
    "서울": "서울역",
    "종": "종이",
    "회": "회의",
    "도": "도로",
    "국": "국가",
    "나": "나다",
    "놀": "놀이",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_noun_is_not_found_where_no_particle_fits(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize("word", ["은", "이", "들", "에서는", "가", "A", "1"])
def test_a_particle_alone_is_a_word(word: str) -> None:
    assert finds(word, word)


def test_two_nouns_may_be_written_as_one_and_one_as_two() -> None:
    assert list(spacings(["사과", "나무"])) == [["사과나무"]]
    assert list(spacings(["사과나무"])) == [["사과", "나무"]]


def test_of_three_nouns_two_or_all_may_be_joined() -> None:
    assert list(spacings(["봄", "꽃", "축제"])) == [
        ["봄꽃", "축제"],
        ["봄", "꽃축제"],
        ["봄꽃축제"],
    ]


@pytest.mark.parametrize("words", [[], ["나무"], ["사과밭"]])
def test_no_single_syllable_is_parted(words: list[str]) -> None:
    assert list(spacings(words)) == []
