"""The report people read: one page in ten seconds, or many in a table and a list.

Plain text if `style.color` is off. Every line is wrapped here by cell width, and text of the other
direction is isolated on each line, so that numbers and names stay in place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import StringIO
from itertools import islice

from seoaudit.inert import inert_output, without_commands
from seoaudit.reporters.style import MIN_WIDTH, Style
from seoaudit.reporters.terminal.lines import Line
from seoaudit.reporters.terminal.page import page_lines
from seoaudit.runs.run import Run, Verdict


def render(run: Run, style: Style) -> Iterator[str]:
    """Yield the report as text for a terminal of `style.width` columns.

    With `style.quiet`, only what fails the gate, and nothing if all is well.
    """
    first = list(islice(run.pages, 2))
    if not first or (style.quiet and run.verdict is Verdict.GOOD_ENOUGH):
        return
    style = replace(style, words=style.words._replace(isolate=True))
    if len(first) == 1 and not style.quiet:
        yield printed(page_lines(first[0], run, style), style)
    else:
        from seoaudit.reporters.terminal.summary import summary_parts  # for many pages

        for part in summary_parts(run, style):
            yield printed(part, style)


def printed(lines: Iterable[Line], style: Style) -> str:
    """Return lines as a terminal gets them; they already fit and are not wrapped again."""
    if not style.color:
        return inert_output("".join(f"{line.plain.rstrip()}\n" for line in lines))
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
    return without_commands(written.getvalue())
