"""Ukrainian inflections of one word, and words that only look like them."""

import pytest

from seoaudit.text.forms.ukrainian import index_terms, query_terms
from tests.text.forms.pairs import pairs


def finds(asked: str, word: str) -> bool:
    return not query_terms(asked).isdisjoint(index_terms(word))


FORMS = {
    "книга": "книги книзі книгу книгою книг книгам книгами книгах",
    "стіл": "стола столу столом столи столів столах",
    "ніч": "ночі ніччю ночей ночами",
    "вітер": "вітру вітром вітри вітрів",
    "сторінка": "сторінки сторінці сторінок сторінками",
    "питання": "питань питанням питаннях",
    "можливість": "можливості можливістю можливостей можливостями",
    "місто": "міста місту містом міст містах",
    "музей": "музею музеї музеїв музеях",
    "історія": "історії історію історією історій історіями",
    "голова": "голови голів головою",
    "новий": "нова нове нові нового нової новому новим нових новими нову",
    "синій": "синя синє синього синьої синьому",
    "громадянин": "громадяни громадян громадянам",
    "китаєць": "китайці китайця",
    "дія": "дії дій діями",
    "людина": "люди людей людьми",
    "ім'я": "імені імена",
}


@pytest.mark.parametrize(("asked", "form"), pairs(FORMS))
def test_a_word_is_found_in_its_forms(asked: str, form: str) -> None:
    assert finds(asked, form)


OTHERS = {
    "книга": "книжка книгарня",
    "місто": "місток містика",
    "ліс": "лісник лист",
    "вода": "водний",
    "сад": "садиба",
    "мова": "мовний мовлення",
    "коза": "козак",
}


@pytest.mark.parametrize(("asked", "other"), pairs(OTHERS))
def test_a_word_is_not_found_in_another_that_looks_like_a_form(asked: str, other: str) -> None:
    assert not finds(asked, other)


@pytest.mark.parametrize("word", ["і", "та", "ь", "ий", "'", "що"])
def test_a_word_as_short_as_an_ending_is_found_as_itself(word: str) -> None:
    assert finds(word, word)
