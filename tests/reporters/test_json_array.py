"""A JSON array written item by item."""

import json
from collections.abc import Iterator

import pytest

from seoaudit.reporters.json_array import array, one_line


@pytest.mark.parametrize("items", [[], [1], [{"a": "نعناع"}, [2, None], "x\ny"]])
def test_the_pieces_together_are_the_array(items: list[object]) -> None:
    assert json.loads("".join(array(items))) == items


def test_every_item_has_a_line_of_its_own() -> None:
    assert "".join(array([{"a": 1}, "x\ny"])) == '[\n{"a":1},\n"x\\ny"\n]'
    assert "".join(array([])) == "[]"


def test_an_item_is_written_before_the_next_one_is_made() -> None:
    def items() -> Iterator[int]:
        yield 1
        pytest.fail("the second item was made before the first was written")

    assert next(array(items())) == "[\n1"


def test_one_line_keeps_its_letters_and_has_no_spaces_to_spare() -> None:
    assert one_line({"ملف": ["نعناع", 1]}) == '{"ملف":["نعناع",1]}'
