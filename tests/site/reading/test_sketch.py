from itertools import count, islice

import pytest

from seoaudit.site.reading.sketch import SIZE, keys, likeness, packed, sketch, unpacked


def words(start: int, number: int) -> list[str]:
    return [f"w{each}" for each in islice(count(start), number)]


def test_a_text_is_like_itself_and_unlike_one_without_a_shingle_in_common() -> None:
    one, other = sketch(words(0, 400)), sketch(words(1000, 400))
    assert likeness(one, one) == 1
    assert likeness(one, other) == 0
    assert likeness(one, ()) == 0
    assert sketch(["two", "words"]) == ()


@pytest.mark.parametrize("shared", [100, 500, 900])
def test_the_share_of_two_long_texts_is_known_to_within_a_tenth(shared: int) -> None:
    one = sketch(words(0, 1000))
    other = sketch(words(0, shared) + words(5000, 1000 - shared))
    true = shared / (2000 - shared)
    assert len(one) == SIZE
    assert likeness(one, other) == pytest.approx(true, abs=0.1)


def test_short_texts_are_compared_exactly() -> None:
    one, other = sketch(words(0, 102)), sketch(words(0, 52) + words(900, 50))
    assert likeness(one, other) == pytest.approx(50 / 150)
    assert likeness(one, other, 0.33) == likeness(one, other)
    assert likeness(one, other, 0.34) == 0


def test_alike_texts_share_a_key_and_bytes_hold_a_sketch() -> None:
    one = sketch(words(0, 1000))
    other = sketch([*words(0, 950), *words(7000, 50)])
    assert set(keys(one)) & set(keys(other))
    assert unpacked(packed(one)) == one


def test_what_two_articles_of_six_hundred_words_share_is_known_to_a_fortieth() -> None:
    """One paragraph of eight differs, as in a copy that somebody edited."""
    for start in range(0, 20_000_000, 100_000):
        one = words(start, 640)
        other = [*one[:330], *words(start + 50_000, 15), *one[395:]]
        true = 571 / 655  # of the shingles
        assert likeness(sketch(one), sketch(other)) == pytest.approx(true, abs=0.025)
