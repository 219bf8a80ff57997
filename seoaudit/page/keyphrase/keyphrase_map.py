"""The keyphrases that a site has chosen for its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Protocol

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.addresses.name_pattern import NamePattern
from seoaudit.page.addresses.page_names import (
    comparable,
    compiled,
    is_pattern,
    literal_length,
    page_names,
)


class MapRow(NamedTuple):
    """One row: the keyphrase and synonyms of the pages that `page` matches, and its line."""

    page: str
    keyphrase: str
    synonyms: tuple[str, ...] = ()
    line: int = 0


class Rows(Protocol):
    """What the keyphrase of a page is looked up in."""

    def find(self, source: str, url: str | None) -> MapRow | None:
        """Return the row for a page; None if no row matches."""


class KeyphraseMap:
    """The rows of a map in `folder`; `name` is its file. A limited one is for the pages in there.

    See `page_names` for how a row may name its pages.
    """

    def __init__(
        self, rows: Iterable[MapRow], folder: Path, name: str = "", *, is_limited: bool = False
    ) -> None:
        self.rows = tuple(rows)
        self.folder = folder
        self.name = name
        self._is_limited = is_limited

    def limited(self) -> KeyphraseMap:
        """Return the same for the pages in its folder and below alone."""
        return KeyphraseMap(self.rows, self.folder, self.name, is_limited=True)

    def is_in(self, folder: Path) -> bool:
        """Whether it is the map of this folder."""
        return self.folder.resolve() == folder

    def find(self, source: str, url: str | None) -> MapRow | None:
        """Return the row for a page: one that names it, else that of the most specific pattern.

        Of equally specific patterns, the first counts. None if no row matches.
        """
        return next(self.matching(source, url), None)

    def matching(self, source: str, url: str | None) -> Iterator[MapRow]:
        """Yield all rows that match a page, the one that counts first."""
        if self._is_limited and not _is_below(self.folder, source):
            return
        names = page_names(source, url, self.folder)
        yield from (self._exact[name] for name in names if name in self._exact)
        yield from (row for pattern, row in self._patterns if any(map(pattern.matches, names)))

    @cached_property
    def _exact(self) -> dict[str, MapRow]:
        plain = (row for row in self.rows if not is_pattern(row.page))
        return {comparable(row.page): row for row in reversed([*plain])}

    @cached_property
    def _patterns(self) -> list[tuple[NamePattern, MapRow]]:
        rows = [row for row in self.rows if is_pattern(row.page)]
        rows.sort(key=lambda row: -literal_length(row.page))
        return [(compiled(row.page), row) for row in rows]


class KeyphraseMaps:
    """Several maps, of which the first with a row for a page counts."""

    def __init__(self, maps: Sequence[KeyphraseMap]) -> None:
        self.maps = tuple(maps)

    def find(self, source: str, url: str | None) -> MapRow | None:
        """Return the row of the first map that has one for a page; None if no row matches."""
        return next(filter(None, (each.find(source, url) for each in self.maps)), None)


def _is_below(folder: Path, source: str) -> bool:
    try:
        return Path(source).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError):  # not a possible file name
        return False
