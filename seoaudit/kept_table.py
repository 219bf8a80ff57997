"""Tables of the program's own files, which a program may keep read from one run to the next.

To read one takes a hundred times as long as to load what was made of it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

# Is given what reads a file, and the paths of it and of others that are read besides, as text: a
# table that is kept needs no more.
Keeper = Callable[..., Any]


def _keep_none(read: Callable[[Path], T], file: str, *_others: str) -> T:
    return read(Path(file))


_keeper: Keeper = _keep_none


def keep_by(keeper: Keeper = _keep_none) -> None:
    """Let this read tables from here on; it returns what the function makes of the file."""
    global _keeper  # noqa: PLW0603 - one for the process
    _keeper = keeper


def kept_table(read: Callable[[Path], T], file: str, *others: str) -> T:
    """Return what `read`, a function of a module, makes of a file, as a copy of one's own.

    It consists of dicts, lists, tuples, frozen sets, text and numbers alone. `others` are files
    that are read for it, too.
    """
    found: T = _keeper(read, file, *others)
    return found
