"""Word lists in one spelling: that of `normalise`."""

from itertools import chain
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.resources import DATA, read_lines
from seoaudit.text.segments.normalise import normalise


def normal_rows(name: str) -> list[list[str]]:
    """Return the words of each line of the data file `name`, normalised.

    Raises FileNotFoundError if there is no such file.
    """
    return kept_table(_read, f"{DATA}/{name}")


def normal_words(name: str) -> frozenset[str]:
    """Return the words of the data file `name`, any number a line, normalised.

    Raises FileNotFoundError if there is no such file.
    """
    return frozenset(chain.from_iterable(normal_rows(name)))


def _read(file: Path) -> list[list[str]]:
    lines = read_lines(str(file.relative_to(DATA)))
    return [normalise(line).split() for line in lines]
