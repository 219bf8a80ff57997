from itertools import accumulate
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.page.tree.position import CarriageReturns, Lines, Stretch


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_and_columns_start_at_one(end: str) -> None:
    source = f"ab{end}{end}ي😀c"
    lines = Lines(source)
    assert lines.at(0) == (1, 1)
    assert lines.at(source.index("b")) == (1, 2)
    assert lines.at(source.index("ي")) == (3, 1)
    assert lines.at(source.index("c")) == (3, 3)
    assert lines.at(len(source)) == (3, 4)


@given(st.lists(st.integers(0, 3_000), max_size=30), st.randoms())
def test_lines_are_counted_alike_however_far_apart_the_places(
    lengths: list[int], random: Random
) -> None:
    source = "\n".join("x" * length for length in lengths)
    places = [(line, c) for line, n in enumerate(lengths, 1) for c in {1, n // 2 + 1, n + 1}]
    random.shuffle(places)
    lines, starts = Lines(source), [0, *accumulate(length + 1 for length in lengths)]
    for line, column in places:
        assert lines.at(starts[line - 1] + column - 1) == (line, column)


def test_a_line_and_column_lead_back_to_the_offset() -> None:
    source = "one\ntwo\r\nthree"
    lines = Lines(source)
    assert all(lines.offset(*lines.at(offset)) == offset for offset in range(len(source)))


def test_an_empty_source_has_one_line() -> None:
    assert Lines("").at(0) == (1, 1)


def test_folded_line_ends_are_counted_again() -> None:
    source = "a\r\nb\r\n\rc"
    parsed = source.replace("\r\n", "\n")
    folded = CarriageReturns(source)
    for offset, character in enumerate(parsed):
        if character != "\n":
            assert source[folded.offset(offset)] == character
    assert folded.offset(len(parsed)) == len(source)


def test_a_plain_stretch_leads_from_the_source_to_each_of_its_characters() -> None:
    plain = Stretch(10, 15, 100, 105)
    places = [(90, 10), (100, 10), (103, 13), (105, 15), (120, 15)]
    for source, text in places:
        assert plain.at_or_after(source) == plain.before(source) == text


def test_a_stretch_that_is_written_otherwise_is_one_whole() -> None:
    ampersand = Stretch(10, 11, 100, 105)
    assert not ampersand.is_plain
    assert [ampersand.at_or_after(source) for source in (100, 102)] == [10, 11]
    assert [ampersand.before(source) for source in (100, 102, 105)] == [10, 11, 11]
