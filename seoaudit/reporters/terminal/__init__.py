"""The report people read: one page in ten seconds, or a table of many.

Plain text when `style.color` is off. Every line is broken to the width here, cell by cell, and text
of the other direction is isolated on each of them, so that numbers and names stay in their place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import StringIO
from itertools import islice

from seoaudit.reporters.registry import MIN_WIDTH, Style
from seoaudit.reporters.terminal.lines import Line
from seoaudit.reporters.terminal.page import page_lines
from seoaudit.reporters.terminal.summary import summary_lines
from seoaudit.runs.run import Run


def render(run: Run, style: Style) -> Iterator[str]:
    """The report as text for a terminal of `style.width` columns."""
    first = list(islice(run.pages, 2))
    if not first:
        return
    style = replace(style, words=style.words._replace(isolate=True))
    one = len(first) == 1
    yield printed(page_lines(first[0], style) if one else summary_lines(run, style), style)


def printed(lines: Iterable[Line], style: Style) -> str:
    """Lines as a terminal gets them; they fit already, so nothing is wrapped again."""
    if not style.color:
        return "".join(f"{line.plain.rstrip()}\n" for line in lines)
    from rich.console import Console  # 25 ms that a report without colours does not need
    from rich.text import Text

    written = StringIO()
    console = Console(
        file=written,
        width=max(style.width, MIN_WIDTH),
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
    )
    for line in lines:
        console.print(Text.assemble(*line.pieces), soft_wrap=True, highlight=False)
    return written.getvalue()
