"""Pieces of data in one file, each of which is read when it is asked for.

A run needs a part of what all runs have kept: read as a whole, the file took as much memory again
as a check of one page.
"""

import marshal
import os
from collections.abc import Hashable, Iterable, Iterator
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from typing import Any, BinaryIO

# What marshal and mmap raise for what was not written here.
UNREADABLE = (EOFError, ValueError, TypeError)

# Where a piece begins and ends in the file.
Place = tuple[int, int]

# Bytes in which the file says where its list of pieces begins.
START = 8


class KeptPieces:
    """The pieces of one kind by their keys, each beside what tells whether it still holds."""

    def __init__(
        self, source: mmap | bytes = b"", placed: dict[Hashable, tuple[Any, Place]] | None = None
    ) -> None:
        self._source = source
        self._placed = placed or {}
        self._added: dict[Hashable, tuple[Any, bytes]] = {}

    def __len__(self) -> int:
        return len(self._placed.keys() | self._added)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._added or key in self._placed

    @property
    def has_more(self) -> bool:
        """Whether pieces were added that the file lacks."""
        return bool(self._added)

    def get(self, key: Hashable) -> Any:
        """Return what is beside a piece; None if there is none."""
        found = self._added.get(key) or self._placed.get(key)
        return found and found[0]

    def told(self, key: Hashable) -> Any:
        """Return what is beside a piece; raise KeyError if there is none."""
        return (self._added if key in self._added else self._placed)[key][0]

    def data(self, key: Hashable) -> bytes:
        """Return a piece; raise KeyError if there is none."""
        if key in self._added:
            return self._added[key][1]
        begin, end = self._placed[key][1]
        return self._source[begin:end]

    def add(self, key: Hashable, told: Any, data: bytes) -> None:
        """Keep a piece, in the place of what was under its key."""
        self._added[key] = told, data

    def drop(self, key: Hashable) -> None:
        """Keep a piece no longer."""
        self._added.pop(key, None)
        self._placed.pop(key, None)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._placed | self._added)


def read_pieces(file: str, writer: object) -> list[KeptPieces]:
    """Return the pieces of each kind in a file; none if it is missing or of another writer."""
    try:
        with open(file, "rb") as opened:  # noqa: PTH123
            source = mmap(opened.fileno(), 0, access=ACCESS_READ)
        start = int.from_bytes(source[:START], "little")
        written_by, placed = marshal.loads(source[start:])  # noqa: S302
        return [KeptPieces(source, each) for each in placed] if written_by == writer else []
    except (OSError, *UNREADABLE):
        return []


def write_pieces(file: str, writer: Any, kinds: Iterable[KeptPieces]) -> None:
    """Write a file anew; where it may not be written, as little happens as with bytecode."""
    own = f"{file}.{os.getpid()}"
    try:
        with open(own, "wb") as opened:  # noqa: PTH123
            opened.write(bytes(START))
            placed = [{key: _placed(opened, key, kind) for key in kind} for kind in kinds]
            start = opened.tell()
            opened.write(marshal.dumps((writer, placed)))
            opened.seek(0)
            opened.write(start.to_bytes(START, "little"))
        os.replace(own, file)  # noqa: PTH105
    except OSError:
        with suppress(OSError):
            os.unlink(own)  # noqa: PTH108


def _placed(opened: BinaryIO, key: Hashable, kind: KeptPieces) -> tuple[Any, Place]:
    begin = opened.tell()
    return kind.told(key), (begin, begin + opened.write(kind.data(key)))
