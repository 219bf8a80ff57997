"""Reading a keyphrase map: a table with a row for each page or group of pages.

    page,keyphrase,synonyms
    garden/apple-tree.html,apple tree,"orchard tree, fruit tree"
    news/**,news

The first row may be a header. All columns from the third on contain synonyms, one or several each.
The delimiter is taken from the first row: a tab, or else the first comma or semicolon outside
quotation marks.
"""

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from seoaudit.config import toml
from seoaudit.config.layer import display_path
from seoaudit.config.settings import Settings
from seoaudit.errors import ConfigError, Phrase
from seoaudit.page.addresses.page_names import comparable
from seoaudit.page.keyphrase.keyphrase_map import KeyphraseMap, KeyphraseMaps, MapRow
from seoaudit.text.segments.enumeration import split_enumeration
from seoaudit.text.segments.normalise import fold_spaces

# Names of the first column in a header row.
PAGE_COLUMN = frozenset(("page", "url", "glob", "path", "file", "الصفحة", "الرابط"))

DELIMITERS = {"\t": Phrase("tabs"), ",": Phrase("commas"), ";": Phrase("semicolons")}


def read_keyphrase_maps(settings: Settings) -> KeyphraseMaps | None:
    """Return the maps of a configuration, nearest first; None if it has none."""
    here = Path.cwd()
    near = [read_keyphrase_map(Path(file)) for file in settings.nearer_maps]
    maps = [each if each.is_in(here) else each.limited() for each in near]
    if settings.keyphrase_map and settings.keyphrase_map not in settings.nearer_maps:
        maps.append(_named_map(settings, settings.keyphrase_map))
    return KeyphraseMaps(maps) if maps else None


def _named_map(settings: Settings, name: str) -> KeyphraseMap:
    """Return the map that a layer names; raise ConfigError at its place if there is none."""
    if not Path(name).exists():
        place = settings.place("keyphrase_map")
        problem = Phrase("{name}: keyphrase map not found: check the path", name=name)
        if place is None:
            raise ConfigError(problem)
        raise ConfigError("{place}: keyphrase_map: {problem}", place=place, problem=problem)
    return read_keyphrase_map(Path(name))


def read_keyphrase_map(path: Path) -> KeyphraseMap:
    """Return the map in a file; raise ConfigError, with the line if possible, if it is invalid."""
    name = display_path(path)
    return KeyphraseMap(_rows(toml.read(path, name), name), path.parent, name)


def _rows(text: str, name: str) -> Iterator[MapRow]:
    delimiter = _delimiter(text)
    lines: dict[str, int] = {}
    for line, (page, *cells) in _records(text, delimiter, name):
        keyphrase, *others = cells or [""]
        if not page or not any(map(str.isalnum, keyphrase)):
            missing = Phrase("keyphrase") if page else Phrase("page")
            raise ConfigError(
                "{name}:{line}: missing {missing}: give the page, its keyphrase and any synonyms, "
                "separated by {delimiters} as in the first row",
                name=name,
                line=line,
                missing=missing,
                delimiters=DELIMITERS[delimiter],
            )
        first = lines.setdefault(comparable(page), line)
        if first != line:
            raise ConfigError(
                "{name}:{line}: duplicate row for {page}, first on line {first}: keep one",
                name=name,
                line=line,
                page=page,
                first=first,
            )
        synonyms = (synonym for cell in others for synonym in split_enumeration(cell))
        yield MapRow(page, keyphrase, tuple(synonyms), line)


def _records(text: str, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with its first line number, without empty rows, comments and the header."""
    import csv

    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    is_first = True
    while True:
        line = reader.line_num + 1
        try:
            cells = [fold_spaces(cell) for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            raise ConfigError(
                "{name}:{line}: could not read this row ({reason})",
                name=name,
                line=line,
                reason=str(error),
            ) from error
        if not any(cells) or cells[0].startswith("#"):
            continue
        if not (is_first and cells[0].casefold() in PAGE_COLUMN):
            yield line, cells
        is_first = False


def _delimiter(text: str) -> str:
    """Return the delimiter of the first row."""
    rows = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    first = re.sub('"[^"]*"', "", next(rows, ""))
    if "\t" in first:
        return "\t"
    return next((character for character in first if character in ",;"), ",")
