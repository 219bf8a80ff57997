"""Access to the word lists shipped with the code."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from seoaudit.kept_table import kept_table

# Beside this file both in a checkout and in a wheel, which is always unpacked; importlib.resources
# would take 8 ms to find it.
DATA = Path(__file__).parent / "data"


def read_lines(name: str) -> list[str]:
    """Return the lines of the data file `name`, without comments and empty lines.

    Raises FileNotFoundError if there is no such file.
    """
    return kept_table(_lines, f"{DATA}/{name}")


def _lines(file: Path) -> list[str]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def read_words(name: str, spell: Callable[[str], str]) -> frozenset[str]:
    """Return the words of the data file `name`, any number a line, as `spell` writes a text.

    Raises FileNotFoundError if there is no such file.
    """
    return frozenset(spell(" ".join(read_lines(name))).split())


def read_irregular_forms(language: str, spell: Callable[[str], str]) -> dict[str, str]:
    """Map each form in the language's irregular_forms to its word, both as `spell` writes a text.

    Raises FileNotFoundError if the language has no such file.
    """
    lines = (spell(line).split() for line in read_lines(f"irregular_forms/{language}.txt"))
    return {form: word for word, *forms in lines for form in forms}


@cache
def listed(folder: str) -> frozenset[str]:
    """Return the languages that a data folder, such as "passive", has a list for: a file each."""
    names = os.listdir(f"{DATA}/{folder}")  # noqa: PTH208 - a third of what Path.iterdir takes
    return frozenset(name.removesuffix(".txt") for name in names if name.endswith(".txt"))
