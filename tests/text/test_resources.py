"""Every word list states its origin."""

import re
from pathlib import Path

import pytest

import seoaudit
import seoaudit_rules
from seoaudit.text.resources import read_irregular_forms, read_lines, read_words

PACKAGES = [Path(package.__path__[0]) for package in (seoaudit, seoaudit_rules)]
LISTS = sorted(path for package in PACKAGES for path in package.rglob("*.txt"))

SAYS_HOW = re.compile(
    r"(?i)written (by hand )?for this project|chosen for this project|registry"
    r"|لهذا المشروع|für dieses Projekt|pour ce projet|para este proyecto"
    r"|per questo progetto|voor dit project|för detta projekt|untuk proyek ini"
)


@pytest.mark.parametrize("path", LISTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_word_list_says_how_it_was_written(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    remarks = [line for line in lines if line.startswith("#")]
    assert lines[0].startswith("#")
    assert SAYS_HOW.search(" ".join(remarks))


def test_remarks_and_empty_lines_are_not_part_of_a_list() -> None:
    read = read_lines("irregular_forms/fr.txt")
    assert read[0] == "oeil yeux"
    assert all(line and not line.startswith("#") for line in read)


def test_words_are_read_from_every_line_and_spelled() -> None:
    words = read_words("function_words/fr.txt", str.upper)
    lines = read_lines("function_words/fr.txt")
    assert max(len(line.split()) for line in lines) > 1
    assert words == {word.upper() for line in lines for word in line.split()}


def test_irregular_forms_lead_to_their_word_and_are_spelled() -> None:
    words = read_irregular_forms("fr", str.upper)
    assert words["YEUX"] == "OEIL"
    assert "OEIL" not in words


def test_a_list_that_is_missing_is_an_error() -> None:
    with pytest.raises(FileNotFoundError, match=r"xx\.txt"):
        read_irregular_forms("xx", str)
