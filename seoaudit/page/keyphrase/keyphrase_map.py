"""The keyphrases that a site has chosen for its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from seoaudit.page.addresses.page_names import (
    comparable,
    compiled,
    is_pattern,
    literal_length,
    page_names,
)


class MapRow(NamedTuple):
    """One row: the keyphrase and synonyms of the pages that `page` matches."""

    page: str
    keyphrase: str
    synonyms: tuple[str, ...] = ()


class KeyphraseMap:
    """The rows of a map in `folder`.

    See `page_names` for how a row may name its pages.
    """

    def __init__(self, rows: Iterable[MapRow], folder: Path) -> None:
        self._rows = tuple(rows)
        self._folder = folder

    def find(self, source: str, url: str | None) -> MapRow | None:
        """Return the row for a page: one that names it, else that of the most specific pattern.

        Of equally specific patterns, the first counts. None if no row matches.
        """
        names = page_names(source, url, self._folder)
        exact = (self._exact[name] for name in names if name in self._exact)
        fitting = (row for pattern, row in self._patterns if any(map(pattern.fullmatch, names)))
        return next(exact, None) or next(fitting, None)

    @cached_property
    def _exact(self) -> dict[str, MapRow]:
        plain = (row for row in self._rows if not is_pattern(row.page))
        return {comparable(row.page): row for row in reversed([*plain])}

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], MapRow]]:
        rows = [row for row in self._rows if is_pattern(row.page)]
        rows.sort(key=lambda row: -literal_length(row.page))
        return [(compiled(row.page), row) for row in rows]
