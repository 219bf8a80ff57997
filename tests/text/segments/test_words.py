"""Words are segmented as a reader would count them."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.text.segments.words import count_words, split_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't stop", ["don't", "stop"]),
        ("l’eau d'ici", ["l’eau", "d'ici"]),
        ("state-of-the-art", ["state-of-the-art"]),
        ("one—two – three", ["one", "two", "three"]),
        ("and/or", ["and", "or"]),
        ("3.14 and 1,000", ["3.14", "and", "1,000"]),
        ("١٢٫٥ في المئة", ["١٢٫٥", "في", "المئة"]),
        ("the U.S. army", ["the", "U.S", "army"]),
        ("see example.com.", ["see", "example.com"]),
        ("end.Start", ["end", "Start"]),
        ("انتهى.وقال", ["انتهى", "وقال"]),
        ("أ.د. سامي", ["أ.د", "سامي"]),
        ("حَمُّوشِي", ["حَمُّوشِي"]),
        ("ال\u061cرياض", ["ال\u061cرياض"]),
        ("\u202bالأمن\u202c", ["الأمن"]),
        ("مـحـمـد", ["مـحـمـد"]),
        ("می\u200cخواهم", ["می\u200cخواهم"]),
        ('ד"ר צה״ל', ['ד"ר', "צה״ל"]),
        ("\"quoted\" 'words'", ["quoted", "words"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("தமிழ் மொழி", ["தமிழ்", "மொழி"]),
        ("한국어 단어", ["한국어", "단어"]),
        ("我们 go", ["我", "们", "go"]),
        ("น้ำใจ", ["น้", "ำ", "ใ", "จ"]),
        ("C++ and C#, F#.", ["C++", "and", "C#", "F#"]),
        ("AT&T R&D", ["AT&T", "R&D"]),
        ("foo_bar", ["foo", "bar"]),
        ("👍🏽 ok ❤️", ["ok"]),
        ("soft\u00adhyphen", ["soft\u00adhyphen"]),
        ("rock ’n’ roll", ["rock", "n", "roll"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_words_are_split_where_a_reader_parts_them(text: str, expected: list[str]) -> None:
    assert [word.text for word in split_words(text)] == expected


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("我" * 1_300, 770, 795),
        ("コンピューター" * 10, 19, 21),
        ("図書館で本を借りました。" * 10, 64, 72),
        ("日本語の文章を書く" * 10, 46, 56),
        ("ภาษาไทยสวยงามมาก" * 10, 30, 48),
        ("Python は楽しい言語です", 5, 7),
        ("字", 1, 1),
        ("كلمة وكلمتان", 2, 2),
    ],
)
def test_scripts_without_spaces_are_estimated_by_their_letters(
    text: str, least: int, most: int
) -> None:
    assert least <= count_words(text) <= most


def test_words_around_a_quotation_in_chinese_are_those_of_the_text_without_it() -> None:
    words = split_words("It's 1.5 (U.S.)\nof C++ and 我们 em-dash—here. e.g.\nend")
    texts = "It's 1.5 U.S of C++ and 我 们 em-dash here e.g end".split()
    assert [word.text for word in words] == texts


def test_arabic_marks_beside_chinese_do_not_become_words() -> None:
    assert count_words("حَمُّوشِي 我们") == 2


@given(st.text())
def test_each_word_is_the_slice_it_names_and_holds_a_letter_or_digit(text: str) -> None:
    words = split_words(text)
    assert all(text[word.start : word.end] == word.text for word in words)
    assert all(one.end <= other.start for one, other in pairwise(words))
    assert all(any(unicodedata.category(c)[0] in "LN" for c in word.text) for word in words)


@pytest.mark.parametrize("piece", ["a-", "a.", "-", "a'", "\u200f", "\u064b", "a\u200d", "1,"])
def test_no_text_makes_splitting_run_away(piece: str) -> None:
    words = split_words(piece * 50_000)
    assert "".join(word.text for word in words).count("a") == piece.count("a") * 50_000
