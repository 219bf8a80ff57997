"""The files of a folder, by the paths a server knows them under."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from seoaudit.errors import Phrase, SourceError
from seoaudit.sources.files import file

# What a folder may hold that no host puts on the web.
NEVER_SERVED = frozenset((".git", ".svn", ".hg", "node_modules", ".DS_Store"))
NO_SETTINGS: Mapping[str, str] = MappingProxyType({})


class Tree:
    """All files below a folder, listed once; case counts, as on every host.

    A symbolic link to a file of the folder is another name for it. One that leads out of the folder
    or nowhere is no file: `lost` are the paths of those. Nothing outside the folder is opened.
    `settings` are the texts of files that steer its host from elsewhere, by name.
    """

    def __init__(self, folder: str, settings: Mapping[str, str] = NO_SETTINGS) -> None:
        self.folder = folder
        self._settings = settings
        self.lost: list[str] = []
        self._root = Path(folder).resolve()
        self._files: dict[str, str] = {}
        self._folders: set[str] = {""}
        self._read(self._root, "", frozenset((self._root,)))

    def has_file(self, path: str) -> bool:
        """Whether there is a file; `path` is relative, decoded, with "/" between names."""
        return path in self._files

    def is_steered_by(self, path: str) -> bool:
        """Whether there is a file that steers the host, in the folder or elsewhere."""
        return path in self._files or path in self._settings

    def has_folder(self, path: str) -> bool:
        """Whether there is a folder; its path has no "/" at its end."""
        return path in self._folders

    def files(self, *endings: str) -> Iterator[str]:
        """Yield the paths with one of the endings, sorted; each file under its own name alone."""
        own = (path for path, real in self._files.items() if path == real)
        return iter(sorted(path for path in own if path.lower().endswith(endings)))

    def name(self, path: str) -> str:
        """Return a file as the user would name it, under its own name."""
        return os.path.join(self.folder, *self._files[path].split("/"))  # noqa: PTH118

    def read(self, path: str) -> bytes | SourceError:
        """Return the content of a file."""
        return file.read_bytes(self.name(path))

    def text(self, path: str) -> str | None:
        """Return the text of a file that steers the host; None if there is none."""
        if path not in self._files:
            return self._settings.get(path)
        body = self.read(path)
        return body.decode("utf-8-sig", "replace") if isinstance(body, bytes) else None

    def _read(self, place: Path, inside: str, above: frozenset[Path]) -> None:
        """Read a folder, and those below it; a link to one of those above it is not followed."""
        own = place.relative_to(self._root).as_posix()
        for entry in _entries(place):
            path, target = inside + entry.name, place / entry.name
            real = entry.name if own == "." else f"{own}/{entry.name}"
            if entry.is_symlink():
                target = target.resolve()
                if not target.exists() or not target.is_relative_to(self._root):
                    self.lost.append(path)
                    continue
                real = target.relative_to(self._root).as_posix()
            if entry.is_file():
                self._files[path] = real
            elif entry.is_dir() and target not in above:
                self._folders.add(path)
                self._read(target, f"{path}/", above | {target})


def _entries(place: Path) -> list["os.DirEntry[str]"]:
    try:
        with os.scandir(place) as entries:
            found = [entry for entry in entries if entry.name not in NEVER_SERVED]
    except OSError as error:
        raise SourceError(str(place), file.problem_of(str(place), error)) from error
    return sorted(found, key=lambda entry: entry.name)


def told_of(tree: Tree) -> Iterator[Phrase]:
    """Say which links of a folder lead nowhere that a host could see."""
    if tree.lost:
        yield Phrase(
            "{count} symbolic links lead nowhere or out of the folder, {first} for one: no host "
            "would serve them",
            count=len(tree.lost),
            first=tree.lost[0],
        )
