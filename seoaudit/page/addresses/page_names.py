"""What a configuration may call a page, and the patterns that mean several.

A page goes by its file, seen from the folder of the configuration; by its address; or by the path
of its address, which begins with "/". In all of them * stands for anything up to the next "/", and
** for anything; ? for one character, except in an address.
"""

from __future__ import annotations

import re
from pathlib import Path
from unicodedata import normalize

from seoaudit.page.addresses import urls

_WILDCARD = r"(\*\*/?|\*|\?)"
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
_IN_FILES = {**_MEANINGS, "?": "[^/]"}


def page_names(source: str, url: str | None, folder: Path) -> list[str]:
    """All that a configuration in `folder` may call the page."""
    names = [comparable(_seen_from(folder, source))]
    if urls.is_web(source):
        names.append(comparable(source))
    if url:
        names += [comparable(url), comparable(urls.path(url))]
    return names


def _seen_from(folder: Path, source: str) -> str:
    try:
        path = Path(source).resolve()
    except (OSError, ValueError):  # no name that a file can have
        return source
    folder = folder.resolve()
    return (path.relative_to(folder) if path.is_relative_to(folder) else path).as_posix()


def is_pattern(page: str) -> bool:
    """Whether a name stands for several pages."""
    return "*" in page or ("?" in page and "://" not in page)


def literal_length(page: str) -> int:
    """How many characters of a pattern stand for themselves: the more, the more it says."""
    return len(re.sub(_WILDCARD, "", page))


def compiled(page: str) -> re.Pattern[str]:
    """The pattern to match the names of pages against, whole."""
    page = comparable(page)
    meanings = _MEANINGS if "://" in page else _IN_FILES
    pieces = re.split(_WILDCARD, page)
    return re.compile("".join(meanings.get(piece) or re.escape(piece) for piece in pieces))


def comparable(page: str) -> str:
    """One form for a file or an address, however it is encoded; a "/" at its end does not count."""
    if "://" in page:
        page = urls.readable(urls.normal(page))
    name = normalize("NFC", page.strip().replace("\\", "/")).removeprefix("./")
    return name.rstrip("/") or name
