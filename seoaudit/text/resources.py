"""The word lists that ship beside the code."""

import os
from functools import cache
from pathlib import Path

# Beside this file in a checkout as in a wheel, which is always unpacked; importlib.resources would
# take 8 ms to say so.
DATA = Path(__file__).parent / "data"


def read_lines(name: str) -> list[str]:
    """The lines of the data file `name`, no comments, no empty ones. Raises FileNotFoundError."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def listed(folder: str) -> frozenset[str]:
    """The languages that a folder of the data, such as "passive", has a list of: a file each."""
    names = os.listdir(DATA / folder)  # noqa: PTH208 - a third of what Path.iterdir takes
    return frozenset(name.removesuffix(".txt") for name in names if name.endswith(".txt"))
