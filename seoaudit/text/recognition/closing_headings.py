"""Headings of the closing sections of any article: "See also", "References", "اقرأ أيضًا"."""

from functools import cache
from pathlib import Path

from seoaudit.kept_table import kept_table
from seoaudit.text.resources import DATA, read_lines
from seoaudit.text.segments.normalise import fold_spaces, normalise
from seoaudit.text.tags import primary


def is_closing_heading(text: str, language: str) -> bool:
    """Whether a heading names a closing section, which has no subject of its own.

    A final colon and anything from an opening square bracket on are ignored.
    """
    name = normalise(fold_spaces(text.partition("[")[0])).rstrip(" :：…")
    return name in _headings().get(primary(language), frozenset())


@cache
def _headings() -> dict[str, frozenset[str]]:
    return kept_table(_read, f"{DATA}/closing_headings.txt")


def _read(file: Path) -> dict[str, frozenset[str]]:
    lines = (line.partition(":") for line in read_lines(file.name))
    return {
        language: frozenset(normalise(heading.strip()) for heading in headings.split(","))
        for language, _, headings in lines
    }
