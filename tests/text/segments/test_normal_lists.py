"""Word lists, normalised."""

import pytest

from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normal_lists import normal_rows, normal_words
from seoaudit.text.segments.normalise import normalise


def test_rows_are_the_words_of_lines_normalised() -> None:
    rows = normal_rows("nisba_ar.txt")
    assert len(rows) == len(read_lines("nisba_ar.txt"))
    assert all(word == normalise(word) for row in rows for word in row)
    assert normal_words("nisba_ar.txt") == {word for row in rows for word in row}


def test_a_list_that_is_missing_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        normal_words("function_words/tlh.txt")
