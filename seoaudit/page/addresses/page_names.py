"""The names a configuration may use for a page, and patterns for several pages.

A page is named by its file, relative to the folder of the configuration, by its URL, or by the path
of its URL, which begins with "/". In all of them * matches anything up to the next "/", and **
anything; ? matches one character, except in a URL.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from unicodedata import normalize

from seoaudit.page.addresses import urls
from seoaudit.page.addresses.name_pattern import WILDCARD, NamePattern, name_pattern


def page_names(source: str, url: str | None, folder: Path) -> list[str]:
    """Return all names for the page in a configuration in `folder`."""
    names = [comparable(_seen_from(folder, source))]
    if urls.is_web(source):
        names.append(comparable(source))
    if url:
        names += [comparable(url), comparable(urls.path(url))]
    return names


def _seen_from(folder: Path, source: str) -> str:
    try:
        path = Path(source).resolve()
    except (OSError, ValueError):  # not a possible file name
        return source
    folder = folder.resolve()
    return (path.relative_to(folder) if path.is_relative_to(folder) else path).as_posix()


def is_pattern(page: str) -> bool:
    """Whether a name may match several pages."""
    return "*" in page or ("?" in page and "://" not in page)


def literal_length(page: str) -> int:
    """Return the number of literal characters: the more, the more specific the pattern."""
    return len(WILDCARD.sub("", page))


@lru_cache(maxsize=10_000)
def compiled(page: str) -> NamePattern:
    """Return the pattern that the whole name of a page must match."""
    page = comparable(page)
    return name_pattern(page, has_query="://" in page)


def comparable(page: str) -> str:
    """Return one form of a file or URL, whatever its encoding, without a "/" at its end."""
    if "://" in page:
        page = urls.readable(urls.normal(page))
    name = normalize("NFC", page.strip().replace("\\", "/")).removeprefix("./")
    return name.rstrip("/") or name
