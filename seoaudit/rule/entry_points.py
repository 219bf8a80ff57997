"""What installed distributions offer this program: their entry points.

`importlib.metadata` says the same, but a check of one page spends a twelfth of its time on loading
it. So its rules are followed here in folders of distributions as pip makes them, and it is asked
where there is more: https://packaging.python.org/en/latest/specifications/entry-points/
"""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache, reduce
from importlib import import_module
from importlib.machinery import PathFinder
from typing import Any, NamedTuple

# What the groups begin with that this program asks for.
OURS = "seoaudit."


class EntryPoint(NamedTuple):
    """A name in a group, and what it stands for: "module" or "module:attribute"."""

    name: str
    value: str
    group: str

    def load(self) -> Any:
        """The module, or the attribute of it; raises what that raises while it loads."""
        module, _, attributes = self.value.partition("[")[0].partition(":")
        names = filter(None, attributes.strip().split("."))
        return reduce(getattr, names, import_module(module.strip()))

    @property
    def distribution(self) -> str:
        """The name and the version of the distribution that says so, for messages."""
        from importlib.metadata import entry_points

        for entry in entry_points(group=self.group, name=self.name, value=self.value):
            if entry.dist:
                return f"{entry.dist.name} {entry.dist.version}"
        return "an unknown distribution"


def entry_points(*, group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group of ours, in the order of the path."""
    return tuple(entry for entry in _ours(tuple(sys.path)) if entry.group == group)


@cache
def _ours(path: tuple[str, ...]) -> tuple[EntryPoint, ...]:
    """Those of every group; of two distributions with one name the first on the path counts."""
    if not _are_folders(path):
        return tuple(_all_installed())
    return tuple(entry for text in _texts(path) if f"[{OURS}" in text for entry in parse(text))


def _are_folders(path: Iterable[str]) -> bool:
    """Whether distributions are to be found in folders only, in no archive or egg or elsewhere."""
    finders = [finder for finder in sys.meta_path if hasattr(finder, "find_distributions")]
    return finders == [PathFinder] and not any(
        place.lower().endswith(".egg") or os.path.isfile(place)  # noqa: PTH113
        for place in path
    )


def _texts(path: Iterable[str]) -> Iterator[str]:
    """What each distribution says, its first folder of metadata on the path only."""
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
    """The entry points that a file lists, section by section."""
    group = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            group = line.strip("[]")
        elif line and not line.startswith("#"):
            name, _, value = line.partition("=")
            yield EntryPoint(name.strip(), value.strip(), group)


def _all_installed() -> Iterator[EntryPoint]:
    """What the standard library finds, wherever distributions may be."""
    from importlib.metadata import distributions, entry_points

    groups = {e.group for d in distributions() for e in d.entry_points if e.group.startswith(OURS)}
    for group in groups:
        for entry in entry_points(group=group):
            yield EntryPoint(entry.name, entry.value, group)
