"""Patterns of files and folders as in a .gitignore: https://git-scm.com/docs/gitignore

A pattern judges one path by itself, not by the folders around it: whoever walks a tree asks about a
folder first, and does not enter one that is excluded. That is how git reads them too.
"""

import re
from collections.abc import Iterable, Sequence
from fnmatch import translate

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

# A segment "**": any number of folders.
ANY = None

Segment = re.Pattern[str] | None

_ESCAPED = late_pattern(r"\\(.)")


class Pattern(NamedTuple):
    """One line: `segments` between slashes; `is_negated` if it takes back what others exclude."""

    segments: tuple[Segment, ...]
    is_negated: bool
    only_folders: bool

    def matches(self, parts: Sequence[str], *, is_folder: bool) -> bool:
        """Whether it matches a path, given by the names in it, seen from the pattern's folder."""
        return (is_folder or not self.only_folders) and _fits(self.segments, parts)


class Patterns(tuple[Pattern, ...]):
    """The lines of one file or option, of which the last that matches decides."""

    __slots__ = ()

    def excludes(self, parts: Sequence[str], *, is_folder: bool) -> bool | None:
        """Whether a path is excluded; None if no line matches."""
        for pattern in reversed(self):
            if pattern.matches(parts, is_folder=is_folder):
                return not pattern.is_negated
        return None


def parse(lines: Iterable[str]) -> Patterns:
    """Return the patterns of some lines, without comments and empty ones."""
    return Patterns(filter(None, map(_pattern, lines)))


def _pattern(line: str) -> Pattern | None:
    text = re.sub(r"(?<!\\) +$", "", line.rstrip("\r\n"))
    if text.startswith("#"):
        return None
    is_negated = text.startswith("!")
    text = text.removeprefix("!").removeprefix("./")
    only_folders = text.endswith("/")
    text = text.removesuffix("/")
    is_anchored = "/" in text
    names = text.removeprefix("/").split("/")
    if not all(names) or text.endswith("\\"):
        return None
    segments = tuple(map(_segment, names))
    return Pattern(segments if is_anchored else (ANY, *segments), is_negated, only_folders)


def _segment(name: str) -> Segment:
    if name == "**":
        return ANY
    return re.compile(translate(_ESCAPED.sub(_literal, name).replace("[^", "[!")))


def _literal(escaped: re.Match[str]) -> str:
    return f"[{escaped[1]}]" if escaped[1] in "*?[" else escaped[1]


def _fits(segments: Sequence[Segment], parts: Sequence[str]) -> bool:
    """Whether the segments match all parts: of each, where it may end among them."""
    ends = {0}
    for number, segment in enumerate(segments):
        if segment is not ANY:
            ends = {i + 1 for i in ends if i < len(parts) and segment.match(parts[i])}
        elif number == len(segments) - 1:
            return min(ends) < len(parts)
        else:
            ends = set(range(min(ends), len(parts)))
        if not ends:
            return False
    return len(parts) in ends
