"""Finding the file on disk for a URL that is relative to the page or to the root of the site."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

# What the folder of a project contains.
MARKS = (".git", "seoaudit.toml")


def in_site(page: str, source: str, address: str) -> Iterator[Path]:
    """Yield the files that "/img/a.png" may refer to: one below each folder around the page.

    The root of the site is unknown, but not above the project folder; without a project, not above
    `source`, the folder the page was found in, nor, if the page was named directly, above the
    working folder. Symbolic links out of that folder are not followed.
    """
    folder = Path(page).resolve().parent
    top = _top(folder, source)
    for place in (folder, *folder.parents):
        file = (place / address.lstrip("/")).resolve()
        if file.is_relative_to(top) and file.is_file():
            yield file
        if place == top:
            return


def beside(page: str, source: str, address: str) -> Iterator[Path]:
    """Yield the file that "../img/a.png" refers to, if it is below the same topmost folder."""
    folder = Path(page).parent
    file = (folder / address).resolve()
    if file.is_relative_to(_top(folder.resolve(), source)) and file.is_file():
        yield file


@lru_cache(maxsize=1024)
def _top(folder: Path, source: str) -> Path:
    around = (folder, *folder.parents)
    project = next((p for p in around if any((p / mark).exists() for mark in MARKS)), None)
    if project is not None:
        return project
    given = Path(source).resolve()
    return given if given in around else folder
