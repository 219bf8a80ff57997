"""The report people read: one page in ten seconds, or a table of many.

Plain text when `style.color` is off. Every line is broken to the width here, cell by cell, and text
of the other direction is isolated on each of them, so that numbers and names stay in their place.
"""

from collections.abc import Iterable
from dataclasses import replace
from io import StringIO

from rich.console import Console
from rich.text import Text

from seoaudit.reporters import NARROWEST, Style
from seoaudit.reporters.terminal.page import page_lines
from seoaudit.reporters.terminal.summary import summary_lines
from seoaudit.run import Run


def render(run: Run, style: Style) -> str:
    """The report as text for a terminal of `style.width` columns."""
    if not run.pages:
        return ""
    style = replace(style, words=replace(style.words, isolate=True))
    one = len(run.pages) == 1
    return _printed(page_lines(run.pages[0], style) if one else summary_lines(run, style), style)


def _printed(lines: Iterable[Text], style: Style) -> str:
    """Lines as a terminal gets them; they fit already, so nothing is wrapped again."""
    written = StringIO()
    console = Console(
        file=written,
        width=max(style.width, NARROWEST),
        force_terminal=style.color,
        color_system="standard" if style.color else None,
        no_color=not style.color,
        legacy_windows=False,
    )
    for line in lines:
        line.rstrip()
        console.print(line, soft_wrap=True, highlight=False)
    return written.getvalue()
