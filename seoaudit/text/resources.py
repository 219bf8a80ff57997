"""The word lists that ship beside the code."""

from pathlib import Path

# Beside this file in a checkout as in a wheel, which is always unpacked; importlib.resources would
# take 8 ms to say so.
DATA = Path(__file__).parent / "data"


def read_lines(name: str) -> list[str]:
    """The lines of the data file `name`, no comments, no empty ones. Raises FileNotFoundError."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
