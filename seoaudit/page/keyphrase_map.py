"""Which keyphrase a site has chosen for which of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from seoaudit.page import url as addresses

_WILDCARD = r"(\*\*/?|\*|\?)"
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
_IN_FILES = {**_MEANINGS, "?": "[^/]"}


class MapRow(NamedTuple):
    """One row: what it says of the pages that `page` means."""

    page: str
    keyphrase: str
    synonyms: tuple[str, ...] = ()


class KeyphraseMap:
    """The rows of a map that lies in `folder`.

    A row names a page by its file, seen from that folder; by its address; or by the path of its
    address, which begins with "/". In all of them * stands for anything up to the next "/", and **
    for anything; ? for one character, except in an address.
    """

    def __init__(self, rows: Iterable[MapRow], folder: Path) -> None:
        self._rows = tuple(rows)
        self._folder = folder

    def find(self, source: str, url: str | None) -> MapRow | None:
        """The row for a page: one that names it, else the pattern that says most about it.

        Of two patterns that say as much, the first counts.
        """
        names = self._names(source, url)
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
        rows.sort(key=lambda row: -len(re.sub(_WILDCARD, "", row.page)))
        return [(_compiled(comparable(row.page)), row) for row in rows]

    def _names(self, source: str, url: str | None) -> list[str]:
        """What a row may call the page."""
        names = [comparable(self._seen_from_here(source))]
        if addresses.is_web(source):
            names.append(comparable(source))
        if url:
            names += [comparable(url), comparable(addresses.path(url))]
        return names

    def _seen_from_here(self, source: str) -> str:
        try:
            path = Path(source).resolve()
        except (OSError, ValueError):  # no name that a file can have
            return source
        folder = self._folder.resolve()
        return (path.relative_to(folder) if path.is_relative_to(folder) else path).as_posix()


def is_pattern(page: str) -> bool:
    """Whether a row's page stands for several."""
    return "*" in page or ("?" in page and "://" not in page)


def comparable(page: str) -> str:
    """One form for a file or an address, however it is encoded; a "/" at its end does not count."""
    if "://" in page:
        page = addresses.readable(addresses.normal(page))
    name = normalize("NFC", page.strip().replace("\\", "/")).removeprefix("./")
    return name.rstrip("/") or name


def _compiled(page: str) -> re.Pattern[str]:
    meanings = _MEANINGS if "://" in page else _IN_FILES
    pieces = re.split(_WILDCARD, page)
    return re.compile("".join(meanings.get(piece) or re.escape(piece) for piece in pieces))
