"""Finding the keyphrase maps that nobody names: files called keyphrases.csv.

For a page, the one in its own folder comes first, then those in the folders above: up to the source
it was found in, the working folder and the project, whichever is outermost. Then the one in the
working folder, and last the one beside the configuration.
"""

from collections.abc import Iterable
from pathlib import Path

from seoaudit.config.files import PROJECT_FILE
from seoaudit.config.layer import display_path

NAME = "keyphrases.csv"

# How the origin of a map begins that a layer of settings does not name.
FOUND = "found beside"

# What the outermost folder of a project contains.
MARKS = (".git", PROJECT_FILE)


def maps_for(pages: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the maps for some pages, nearest first; the one in the working folder is for all.

    A page is a file and the source it was found in, "" if it was named itself.
    """
    nearest_first = (*folders_around_pages(pages), Path.cwd())
    files = (folder / NAME for folder in dict.fromkeys(nearest_first))
    return tuple(display_path(file) for file in files if file.is_file())


def beside(folder: Path) -> str | None:
    """Return the map in the folder of a configuration, as seen from the working folder."""
    file = folder / NAME
    return display_path(file) if file.is_file() else None


def folders_around_pages(pages: Iterable[tuple[str, str]]) -> list[Path]:
    """Return the folders that may hold files about some pages, the innermost first.

    A page is as for `maps_for`.
    """
    here = Path.cwd()
    asked = dict.fromkeys(
        (Path(name).absolute().parent, Path(source).absolute() if source else None)
        for name, source in pages
    )
    folders = {place for folder, source in asked for place in folders_around(folder, source, here)}
    return sorted(folders, key=lambda folder: (-len(folder.parts), folder))


def folders_around(folder: Path, source: Path | None, here: Path) -> tuple[Path, ...]:
    """Return the folders from that of a page to the outermost that may hold files about it.

    `source` is the folder the page was found in, `here` the working folder.
    """
    chain = (folder, *folder.parents)
    project = next((each for each in chain if any((each / mark).exists() for mark in MARKS)), None)
    ends = [chain.index(end) for end in (source, here, project) if end in chain]
    return chain[: max(ends, default=0) + 1]
