"""Where on the disk a file lies whose address begins at the root of the site."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

# What the folder of a project holds.
MARKS = (".git", "seoaudit.toml")


def in_site(page: str, source: str, address: str) -> Iterator[Path]:
    """The files that "/img/a.png" may mean on a page: one below each folder around it.

    Where the site begins nobody knows, but not above the folder of the project; where there is
    none, not above `source`, the folder that the page was found in, nor, where the page was named
    itself, above the folder that the program runs in. No link leads out of there either.
    """
    folder = Path(page).resolve().parent
    top = _top(folder, source)
    for place in (folder, *folder.parents):
        file = (place / address.lstrip("/")).resolve()
        if file.is_relative_to(top) and file.is_file():
            yield file
        if place == top:
            return


@lru_cache(maxsize=1024)
def _top(folder: Path, source: str) -> Path:
    around = (folder, *folder.parents)
    project = next((p for p in around if any((p / mark).exists() for mark in MARKS)), None)
    if project is not None:
        return project
    given = Path(source).resolve()
    return given if given in around else folder
