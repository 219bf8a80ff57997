"""Access to the word lists shipped with the code."""

import os
from functools import cache
from pathlib import Path

# Beside this file both in a checkout and in a wheel, which is always unpacked; importlib.resources
# would take 8 ms to find it.
DATA = Path(__file__).parent / "data"


def read_lines(name: str) -> list[str]:
    """Return the lines of the data file `name`, without comments and empty lines.

    Raises FileNotFoundError if there is no such file.
    """
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def listed(folder: str) -> frozenset[str]:
    """Return the languages that a data folder, such as "passive", has a list for: a file each."""
    names = os.listdir(DATA / folder)  # noqa: PTH208 - a third of what Path.iterdir takes
    return frozenset(name.removesuffix(".txt") for name in names if name.endswith(".txt"))
