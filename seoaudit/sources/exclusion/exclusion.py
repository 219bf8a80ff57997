"""Which files of a folder are not read, and why. What is named itself is always read."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from seoaudit.named_tuple import NamedTuple
from seoaudit.sources.content.text_kinds import HEAD, is_report
from seoaudit.sources.exclusion.generators import role_of
from seoaudit.sources.exclusion.gitignore import GitIgnore
from seoaudit.sources.exclusion.patterns import Patterns, parse

# Folders of packages installed by others.
FOLDERS_OF_PACKAGES = ("node_modules", "bower_components", "site-packages")


class Exclusion(NamedTuple):
    """What to leave out of folders: patterns as in a .gitignore, each with the folder it is for."""

    patterns: tuple[tuple[str, str], ...] = ()
    respects_gitignore: bool = True


class Reason(StrEnum):
    """Why pages are left out."""

    EXCLUDED = "excluded"
    IGNORED = "ignored"
    OUTPUT = "output"
    TEMPLATES = "templates"
    REPORT = "report"
    PROJECT = "project"
    PART = "part"


class Why(NamedTuple):
    """A reason; for the folder of a tool, its name and that of the tool."""

    reason: Reason
    folder: str = ""
    tool: str = ""


class LeftOut(NamedTuple):
    """How many pages are left out for one reason."""

    pages: int
    why: Why


class Filter:
    """What is left out below `root`, a folder the user has named."""

    def __init__(self, root: Path, exclusion: Exclusion) -> None:
        self._root = root.resolve()
        self._git = GitIgnore(self._root) if exclusion.respects_gitignore else None
        self._asked = [
            (folder, patterns)
            for folder, patterns in _by_folder(exclusion.patterns)
            if not self._is_root_excluded(folder, patterns)
        ]
        self._folder = lru_cache(maxsize=1024)(self._why_folder)

    def folder(self, place: Path) -> Why | None:
        """Return why a folder is left out, when none around it is; None if it is not."""
        return self._folder(self._root / place)

    def file(self, place: Path) -> Why | None:
        """Return why a page is left out, when no folder around it is; None if it is not."""
        place = self._root / place
        verdict = self._verdict(place, is_folder=False)
        if verdict is None and _is_report(place):
            return Why(Reason.REPORT)
        return self._why(place, is_folder=False, verdict=verdict)

    def anywhere(self, place: Path) -> Why | None:
        """Return why a page is left out, be it itself or by a folder; None if it is not."""
        between = [self._root.joinpath(*place.parts[:end]) for end in range(1, len(place.parts))]
        return next(filter(None, map(self._folder, between)), None) or self.file(place)

    def _why_folder(self, place: Path) -> Why | None:
        verdict = self._verdict(place, is_folder=True)
        if verdict is None and (found := role_of(place)):
            tool, role = found
            return Why(Reason(role), place.name, tool)
        return self._why(place, is_folder=True, verdict=verdict)

    def _why(self, place: Path, *, is_folder: bool, verdict: bool | None) -> Why | None:
        if verdict:
            return Why(Reason.EXCLUDED)
        is_ignored = verdict is None and self._git and self._git.ignores(place, is_folder=is_folder)
        return Why(Reason.IGNORED) if is_ignored else None

    def _verdict(self, place: Path, *, is_folder: bool) -> bool | None:
        """Whether the user's patterns exclude a path; None if none of them matches."""
        for folder, patterns in reversed(self._asked):
            parts = _seen_from(folder if place.is_relative_to(folder) else self._root, place)
            verdict = patterns.excludes(parts, is_folder=is_folder)
            if verdict is not None:
                return verdict
        return None

    def _is_root_excluded(self, folder: Path, patterns: Patterns) -> bool:
        """Whether the named folder is excluded itself: then the user wants what is in it."""
        around = (each for each in (self._root, *self._root.parents) if folder in each.parents)
        return any(patterns.excludes(_seen_from(folder, at), is_folder=True) for at in around)


def _by_folder(patterns: Sequence[tuple[str, str]]) -> Iterator[tuple[Path, Patterns]]:
    for folder in dict.fromkeys(folder for folder, _ in patterns):
        lines = [pattern for at, pattern in patterns if at == folder]
        yield Path(folder).resolve(), parse(lines)


def _seen_from(folder: Path, place: Path) -> tuple[str, ...]:
    return place.relative_to(folder).parts


def _is_report(place: Path) -> bool:
    try:
        if not place.is_file():
            return False
        with place.open("rb") as file:
            return is_report(file.read(HEAD))
    except OSError:  # reading the page says why
        return False


def is_own(folder: Path) -> bool:
    """Whether a folder may hold the author's pages: not a hidden one, nor one of packages."""
    if folder.name.startswith(".") or folder.name in FOLDERS_OF_PACKAGES:
        return False
    return not (folder / "pyvenv.cfg").exists()
