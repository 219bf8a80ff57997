"""What git ignores, read from the .gitignore files and .git/info/exclude; git is not needed.

A file that is tracked although a pattern matches it counts as ignored: only git's index knows it.
"""

from contextlib import suppress
from functools import cache
from pathlib import Path

from seoaudit.sources.exclusion.patterns import Patterns, parse


class GitIgnore:
    """The files and folders that git ignores in `root`.

    If `root` itself is ignored, what stands around it says nothing about what is in it. Each file
    of patterns is read once.
    """

    def __init__(self, root: Path) -> None:
        self._patterns = cache(lambda folder: _read(folder / ".gitignore"))
        self._own_excludes = cache(_own_excludes)
        self._is_repository = cache(_is_repository)
        around = (root, *root.parents)
        self._top = next(filter(_is_repository, around), None)
        if self._top is not None:
            inside = around[: around.index(self._top)]
            if any(self.ignores(folder, is_folder=True) for folder in inside):
                self._top = root

    def ignores(self, place: Path, *, is_folder: bool) -> bool:
        """Whether a path in `root` is ignored, when no folder between them is.

        The nearest .gitignore that has something to say decides.
        """
        for folder in place.parents if self._top else ():
            parts = place.relative_to(folder).parts
            verdict = self._patterns(folder).excludes(parts, is_folder=is_folder)
            is_top = self._is_repository(folder)
            if verdict is None and is_top:
                verdict = self._own_excludes(folder).excludes(parts, is_folder=is_folder)
            if verdict is not None or is_top or folder == self._top:
                return bool(verdict)
        return False


def _is_repository(folder: Path) -> bool:
    return (folder / ".git").exists()


def _own_excludes(top: Path) -> Patterns:
    """Return the patterns of a repository that are not shared; worktrees have them in common."""
    git = top / ".git"
    with suppress(OSError, ValueError):
        if git.is_file():
            git = top / git.read_text("utf-8").removeprefix("gitdir:").strip()
        if (common := git / "commondir").is_file():
            git /= common.read_text("utf-8").strip()
    return _read(git / "info" / "exclude")


def _read(file: Path) -> Patterns:
    try:
        text = file.read_bytes().decode("utf-8-sig", "surrogateescape") if file.is_file() else ""
    except OSError:  # git goes on without a file it cannot read
        return parse(())
    return parse(text.splitlines())
