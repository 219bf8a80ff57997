"""The entry points that installed distributions offer this program.

`importlib.metadata` does the same, but loading it takes a twelfth of the time of a one-page check.
So its rules are implemented here for folders of distributions as pip makes them, and it is only
used where there is more: https://packaging.python.org/en/latest/specifications/entry-points/
"""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache, reduce
from importlib import import_module
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any

from seoaudit.named_tuple import NamedTuple

# The prefix of the groups of this program.
OURS = "seoaudit."


class EntryPoint(NamedTuple):
    """A name in a group, and its value: "module" or "module:attribute"."""

    name: str
    value: str
    group: str

    def load(self) -> Any:
        """Import the module, or its attribute; raises whatever that raises."""
        module, _, attributes = self.value.partition("[")[0].partition(":")
        names = filter(None, attributes.strip().split("."))
        return reduce(getattr, names, import_module(module.strip()))

    @property
    def distribution(self) -> str:
        """The name and version of its distribution, for messages."""
        from importlib.metadata import entry_points

        for entry in entry_points(group=self.group, name=self.name, value=self.value):
            if entry.dist:
                return f"{entry.dist.name} {entry.dist.version}"
        return "an unknown distribution"


def entry_points(*, group: str) -> tuple[EntryPoint, ...]:
    """Return the entry points of one of our groups, in the order of the path."""
    return tuple(entry for entry in _ours(tuple(sys.path)) if entry.group == group)


def installed() -> tuple[str, ...]:
    """Return the metadata folders of all distributions, whose names have name and version."""
    return tuple(sorted(name for folder in sys.path for name in _metadata(folder)))


def own_records() -> Iterator[Path]:
    """Yield the lists of the files of each distribution with entry points for this program."""
    for folder in sys.path:
        for metadata in _metadata(folder):
            place = Path(folder or ".", metadata)
            record = place / "RECORD"
            if f"[{OURS}" in _read(f"{place}/entry_points.txt") and record.is_file():
                yield record


@cache
def _ours(path: tuple[str, ...]) -> tuple[EntryPoint, ...]:
    """Return those of every group; a distribution earlier on the path hides one of its name."""
    if not _are_folders(path):
        return tuple(_all_installed())
    return tuple(entry for text in _texts(path) if f"[{OURS}" in text for entry in parse(text))


def _are_folders(path: Iterable[str]) -> bool:
    """Whether distributions can only be in folders, not in archives, eggs or elsewhere."""
    finders = [finder for finder in sys.meta_path if hasattr(finder, "find_distributions")]
    return finders == [PathFinder] and not any(
        place.lower().endswith(".egg") or os.path.isfile(place)  # noqa: PTH113
        for place in path
    )


def _texts(path: Iterable[str]) -> Iterator[str]:
    """Yield the entry points of each distribution, from the first metadata folder on the path."""
    known = set()
    for folder in path:
        for metadata in _metadata(folder):
            name = metadata.lower().rpartition(".")[0].partition("-")[0]
            if (key := name.replace("_", "-").replace(".", "-")) not in known:
                known.add(key)
                yield _read(f"{folder or '.'}/{metadata}/entry_points.txt")


def _metadata(folder: str) -> list[str]:
    try:
        names = os.listdir(folder or ".")  # noqa: PTH208
    except OSError:  # as the import system does, pass over a place that cannot be looked into
        return []
    return [name for name in names if name.lower().endswith((".dist-info", ".egg-info"))]


def _read(file: str) -> str:
    try:
        with open(file, encoding="utf-8") as opened:  # noqa: PTH123
            return opened.read()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
        return ""


def parse(text: str) -> Iterator[EntryPoint]:
    """Yield the entry points in a file, section by section."""
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            group = line.strip("[]")
        elif line and not line.startswith("#"):
            name, _, value = line.partition("=")
            yield EntryPoint(name.strip(), value.strip(), group)


def _all_installed() -> Iterator[EntryPoint]:
    """Yield what the standard library finds, wherever distributions are."""
    from importlib.metadata import distributions, entry_points

    groups = {e.group for d in distributions() for e in d.entry_points if e.group.startswith(OURS)}
    for group in groups:
        for entry in entry_points(group=group):
            yield EntryPoint(entry.name, entry.value, group)
