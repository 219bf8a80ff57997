"""Compiled keyphrases and their readings."""

import pytest

from seoaudit.text.matching.phrase import SPACE, Phrase, PhraseWord, compile_phrase


def readings(text: str, language: str = "ar") -> list[list[str]]:
    """Return the readings of a phrase, each as its words."""
    return [[word.text for word in words] for words in compile_phrase(text, language).readings]


def content(text: str, language: str = "en") -> list[str]:
    return [word.text for word in compile_phrase(text, language).content_words]


def test_it_keeps_its_text_and_its_words() -> None:
    phrase = compile_phrase("Apple Trees", "en")
    assert (phrase.text, phrase.language) == ("Apple Trees", "en")
    assert [(word.text, word.written) for word in phrase.words] == [
        ("apple", "Apple"),
        ("trees", "Trees"),
    ]


@pytest.mark.parametrize("text", ["", "  ", "!?", "\u200f", "—"])
def test_without_a_word_it_is_empty(text: str) -> None:
    phrase = compile_phrase(text, "ar")
    assert (phrase.words, phrase.content_words) == ((), ())


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the art of pruning", "en", ["art", "pruning"]),
        ("what to look for", "en", ["look", "for"]),
        ("to be or not to be", "en", ["not", "to", "be"]),
        ("to be", "en", ["to", "be"]),
        ("في الحديقة", "ar", ["الحديقة"]),
        ("l'art de la taille", "fr", ["l'art", "taille"]),
    ],
)
def test_function_words_before_a_content_word_carry_nothing(
    text: str, language: str, expected: list[str]
) -> None:
    assert content(text, language) == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("IT budget", ["it"]),
        ("it budget", []),
        ("It budget", []),
        ("IT BUDGET", []),
        ("A budget", []),
        ("IT", ["it"]),
        ("NATO budget", []),
    ],
)
def test_a_function_word_in_capitals_is_a_name_unless_all_are(text: str, names: list[str]) -> None:
    assert [word.text for word in compile_phrase(text, "en").words if word.name] == names


def test_a_name_carries_the_phrase() -> None:
    assert content("IT budget") == ["it", "budget"]
    assert content("it budget") == ["budget"]


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("عبد الله الحسن", ["عبدالله", "الحسن"]),
        ("عبدالله الحسن", ["عبد", "الله", "الحسن"]),
        ("أبو ظبي", ["ابوظبي"]),
        ("أبوظبي", ["ابو", "ظبي"]),
    ],
)
def test_a_name_of_two_words_may_be_written_as_one(text: str, reading: list[str]) -> None:
    assert reading in readings(text)
    assert len(readings(text)) == 2


@pytest.mark.parametrize("text", ["عبدت", "عبدون", "عبد", "أبواب", "أبو", "كتاب الله"])
def test_a_word_that_only_opens_like_a_name_is_not_parted(text: str) -> None:
    assert len(readings(text)) == 1


@pytest.mark.parametrize(
    ("text", "reading"), [("web site", ["website"]), ("apple tree", ["appletree"])]
)
def test_two_words_may_be_written_as_one(text: str, reading: list[str]) -> None:
    assert readings(text, "en") == [text.split(), reading]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("old apple tree", "en"),
        ("to prune", "en"),
        ("my garden", "en"),
        ("top 10", "en"),
        ("ox cart", "en"),
        ("apple", "en"),
        ("حديقة جميلة", "ar"),
        ("яблоня дома", "ru"),
    ],
)
def test_others_are_not(text: str, language: str) -> None:
    assert len(readings(text, language)) == 1


def test_a_compound_may_be_written_without_its_hyphen() -> None:
    assert readings("e-mail address", "en") == [["e", "mail", "address"], ["email", "address"]]


def test_korean_and_persian_leave_spaces_open() -> None:
    assert ["사과나무"] in readings("사과 나무", "ko")
    assert ["اصلاح", "طلبان"] in readings("اصلاح‌طلبان", "fa")


def test_japanese_has_a_space_where_a_particle_may_stand() -> None:
    [words] = compile_phrase("東京 観光", "ja").readings
    assert [word is SPACE for word in words] == [False, False, True, False, False]
    [unspaced] = compile_phrase("東京観光", "ja").readings
    assert SPACE not in unspaced


def test_a_second_word_is_looked_up_without_its_conjunction() -> None:
    first, second = compile_phrase("بيع وشراء", "ar").words
    assert "شراء" in second.keys
    assert "شراء" not in compile_phrase("وشراء", "ar").words[0].keys
    assert first.agreeing == frozenset()


def test_an_arabic_adjective_agrees_with_the_noun_before_it() -> None:
    noun, adjective = compile_phrase("هاتف محمول", "ar").words
    assert "محمولة" in adjective.agreeing
    assert noun.agreeing == frozenset()


def test_content_words_are_those_that_are_not_optional() -> None:
    word = PhraseWord("tree", "tree", frozenset({"tree"}), frozenset(), optional=False, name=False)
    phrase = Phrase("tree", "en", (SPACE, word), ((SPACE, word),))
    assert phrase.content_words == (word,)
