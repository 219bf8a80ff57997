"""Files in git: their content at a revision, and which changed since."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from seoaudit.errors import Phrase, UsageError
from seoaudit.named_tuple import NamedTuple


class Changes(NamedTuple):
    """The changed files by path, each with its earlier name; None for new ones.

    `deleted` are the deleted files, by their earlier path.
    """

    old_names: Mapping[Path, str | None]
    deleted: tuple[Path, ...]


class Repository:
    """The repository of a folder; raises UsageError if there is none, or git is missing.

    Names of files are relative to its root, with slashes.
    """

    def __init__(self, folder: Path) -> None:
        git = shutil.which("git")
        if git is None:
            raise UsageError("git not found: install it and put it on the PATH")
        self._git = git
        self._folder = folder
        found = self._call("rev-parse", "--show-toplevel")
        if found.returncode != 0:
            raise UsageError(_refusal(folder.absolute(), os.fsdecode(found.stderr)))
        self.root = self._folder = Path(os.fsdecode(found.stdout.rstrip(b"\r\n"))).resolve()

    def commit(self, revision: str) -> str:
        """Return the commit of a revision; raise UsageError if there is none."""
        found = None
        if revision and not revision.startswith("-"):
            found = self._run("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
        if found is None:
            raise UsageError(
                "unknown revision {revision!r} in {root}: name a commit, branch or tag; "
                "in CI, the checkout may need to fetch more history",
                revision=revision,
                root=self.root,
            )
        return found.decode().strip()

    def parting(self, revision: str) -> str:
        """Return the commit where the current branch left that of `revision`.

        It is the commit of the revision itself if the branch started there.
        """
        commit = self.commit(revision)
        shared = self._run("merge-base", commit, "HEAD")
        return shared.decode().split()[0] if shared else commit

    def changes(self, commit: str) -> Changes:
        """Return what changed in the working folder since a commit, including untracked files."""
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
        """Return the name of a file in the repository; None for one outside."""
        place = place_of(file)
        return place.relative_to(self.root).as_posix() if place.is_relative_to(self.root) else None

    def body(self, commit: str, name: str) -> bytes | None:
        """Return a file's content at a commit; None if it did not exist."""
        return self._run("cat-file", "blob", f"{commit}:{name}")

    def _run(self, *arguments: str) -> bytes | None:
        """Return the output of git; None if it fails."""
        done = self._call(*arguments)
        return done.stdout if done.returncode == 0 else None

    def _call(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(  # noqa: S603 - the program was found, and no shell reads the rest
            [self._git, "-C", str(self._folder), *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
        )


def _refusal(folder: Path, said: str) -> str:
    """Return why git shows no repository for a folder, by what it said, and what to do."""
    if "not a git repository" in said:
        return Phrase(
            "{place} is not in a git repository: earlier versions come from git", place=folder
        )
    if "dubious ownership" in said:
        repository = said.partition("repository at '")[2].partition("'")[0] or folder
        return Phrase(
            "git does not read {repository}, because it belongs to another user, as is usual in a "
            "container. To allow it, run: git config --global --add safe.directory {repository}",
            repository=repository,
        )
    reason = said.strip() or Phrase("it does not say why")
    return Phrase("git cannot read {folder}: {reason}", folder=folder, reason=reason)


def place_of(file: str) -> Path:
    """Return the path of a file, its folder without links; a file that is a link keeps its name."""
    path = Path(os.path.abspath(file))  # noqa: PTH100 - resolve() would follow the file too
    return path.parent.resolve() / path.name


def _names(listed: bytes) -> Iterator[str]:
    return (os.fsdecode(name) for name in listed.split(b"\0") if name)
