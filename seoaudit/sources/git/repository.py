"""What git knows of files: how they were at a revision, and which have changed since."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from seoaudit.errors import UsageError


class Changes(NamedTuple):
    """The files that are not as they were, by place, each with its name then; None for new ones.

    `deleted` are those that are gone, by the place that they had.
    """

    old_names: Mapping[Path, str | None]
    deleted: tuple[Path, ...]


class Repository:
    """The repository that holds a folder; UsageError where none does, or git is missing.

    Names of files in it are seen from its root, with slashes.
    """

    def __init__(self, folder: Path) -> None:
        git = shutil.which("git")
        if git is None:
            raise UsageError("git not found: install it and put it on the PATH")
        self._git = git
        self._folder = folder
        found = self._run("rev-parse", "--show-toplevel")
        if found is None:
            place = folder.absolute()
            raise UsageError(f"{place} is not in a git repository: earlier versions come from git")
        self.root = self._folder = Path(os.fsdecode(found.rstrip(b"\r\n"))).resolve()

    def commit(self, revision: str) -> str:
        """The commit that a revision means; UsageError where it means none."""
        found = None
        if revision and not revision.startswith("-"):
            found = self._run("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        if found is None:
            raise UsageError(
                f"unknown revision {revision!r} in {self.root}: name a commit, branch or tag; in "
                "CI, the checkout may need to fetch more history"
            )
        return found.decode().strip()

    def parting(self, revision: str) -> str:
        """The commit at which the branch that is checked out has left that of `revision`.

        It is that of the revision itself where the branch came from there.
        """
        commit = self.commit(revision)
        shared = self._run("merge-base", commit, "HEAD")
        return shared.decode().split()[0] if shared else commit

    def changes(self, commit: str) -> Changes:
        """What has changed in the working folder since a commit, files that are not added too."""
        told = self._run("diff", "--name-status", "--find-renames", "-z", commit, "--") or b""
        new = self._run("ls-files", "--others", "--exclude-standard", "--full-name", "-z") or b""
        old_names: dict[Path, str | None] = {}
        deleted: list[Path] = []
        fields = iter(_names(told))
        for status in fields:
            name = next(fields)
            if status == "D":
                deleted.append(self.root / name)
            elif status[0] in "RC":
                old_names[self.root / next(fields)] = name
            else:
                old_names[self.root / name] = None if status == "A" else name
        for name in _names(new):
            old_names.setdefault(self.root / name, None)
        return Changes(old_names, tuple(deleted))

    def name(self, file: str) -> str | None:
        """What a file is called here; None for one outside."""
        place = place_of(file)
        return place.relative_to(self.root).as_posix() if place.is_relative_to(self.root) else None

    def body(self, commit: str, name: str) -> bytes | None:
        """A file as it was at a commit; None where it was not there."""
        return self._run("cat-file", "blob", f"{commit}:{name}")

    def _run(self, *arguments: str) -> bytes | None:
        """What git prints; None where it fails."""
        done = subprocess.run(  # noqa: S603 - the program was found, and no shell reads the rest
            [self._git, "-C", str(self._folder), *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
        )
        return done.stdout if done.returncode == 0 else None


def place_of(file: str) -> Path:
    """Where a file lies, its folder without links; a file that is a link keeps its own name."""
    path = Path(os.path.abspath(file))  # noqa: PTH100 - resolve() would follow the file too
    return path.parent.resolve() / path.name


def _names(listed: bytes) -> Iterator[str]:
    return (os.fsdecode(name) for name in listed.split(b"\0") if name)
