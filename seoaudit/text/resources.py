"""The word lists that ship beside the code."""

from pathlib import Path


def read_lines(name: str) -> list[str]:
    """The lines of the data file `name`, no comments, no empty ones. Raises FileNotFoundError."""
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


# Beside this file in a checkout as in a wheel, which is always unpacked; importlib.resources would
# take 8 ms to say so.
_FOLDER = Path(__file__).parent / "data"
