"""Headings that stand over any article: "See also", "References", "اقرأ أيضًا"."""

from functools import cache

from seoaudit.text.resources import read_lines
from seoaudit.text.segments.normalise import fold_spaces, normalise
from seoaudit.text.tags import primary


def is_closing_heading(text: str, language: str) -> bool:
    """Whether a heading names a part that has no subject of its own; what stands in square brackets
    behind it does not count, nor does a colon."""
    name = normalise(fold_spaces(text.partition("[")[0])).rstrip(" :：…")
    return name in _headings().get(primary(language), frozenset())


@cache
def _headings() -> dict[str, frozenset[str]]:
    lines = (line.partition(":") for line in read_lines("closing_headings.txt"))
    return {
        language: frozenset(normalise(heading.strip()) for heading in headings.split(","))
        for language, _, headings in lines
    }
