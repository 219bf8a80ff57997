"""A text takes as many columns as rich says, which few texts are asked of."""

import sys

import pytest
import rich.cells

from seoaudit.reporters.terminal import cells
from seoaudit.reporters.terminal.cells import cell_len, chop_cells

TEXTS = [
    "",
    "a",
    "Äpfel – “rot”",
    "яблоко…",
    "りんごの木",
    "a\u0301b",
    "\u2068x\u2069",
    "a\tb\x7f",
    "👩‍🌾 x",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_takes_as_many_columns_as_rich_says(text: str) -> None:
    assert cell_len(text) == rich.cells.cell_len(text)
    for width in (2, 3, 80):
        assert chop_cells(text, width) == rich.cells.chop_cells(text, width)


def test_signs_of_one_column_are_those_of_rich() -> None:
    assert all(rich.cells.cell_len(sign) == 1 for sign in cells._ONE_COLUMN)


def test_rich_is_not_asked_about_most_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.cells", None)
    assert cell_len("Äpfel – “rot”") == 13
    assert chop_cells("abcde", 2) == ["ab", "cd", "e"]
    with pytest.raises(ImportError):
        cell_len("りんご")
