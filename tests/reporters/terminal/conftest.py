"""Lines of a terminal as text."""

from collections.abc import Iterable

from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.lines import Line
from seoaudit.rule.messages import Words


def style(language: str = "en", **changes: object) -> Style:
    return Style(Words(language, isolate=True), **changes)  # type: ignore[arg-type]


def shown(lines: Iterable[Line]) -> list[str]:
    return [line.plain.rstrip() for line in lines]
