"""Lines of a terminal: broken by cells, each keeping its own direction."""

from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from seoaudit.messages import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, runs_left

RIGHT_TO_LEFT_MARK = "\u200f"
NARROWEST_TEXT = 16
_MEASURE = Console(width=200, color_system=None)


def wrap(text: str, width: int, *, style: str = "", right_to_left: bool = False) -> list[Text]:
    """`text` on lines of at most `width` cells, broken at spaces where it can be."""
    right_to_left = right_to_left and runs_left(text)
    broken = Text(text).wrap(_MEASURE, max(width, NARROWEST_TEXT), overflow="fold")
    return [
        Text(keep_direction(line, right_to_left=right_to_left), style)
        for line in _balanced(line.plain.rstrip() for line in broken)
    ]


def _balanced(lines: Iterable[str]) -> Iterator[str]:
    """The lines, an isolate that a line end has cut open again on the next one."""
    left_open = 0
    for line in lines:
        whole = FIRST_STRONG_ISOLATE * left_open + line
        left_open = whole.count(FIRST_STRONG_ISOLATE) - whole.count(POP_DIRECTIONAL_ISOLATE)
        yield whole + POP_DIRECTIONAL_ISOLATE * left_open


def keep_direction(line: str, *, right_to_left: bool = False) -> str:
    """A line that does not disturb what stands beside it.

    A sentence of a right-to-left language runs that way even when it begins with a Latin word.
    """
    if right_to_left:
        return f"{FIRST_STRONG_ISOLATE}{RIGHT_TO_LEFT_MARK}{line}{POP_DIRECTIONAL_ISOLATE}"
    if runs_left(line):
        return f"{FIRST_STRONG_ISOLATE}{line}{POP_DIRECTIONAL_ISOLATE}"
    return line


def hang(prefix: Text, body: list[Text]) -> Iterator[Text]:
    """The body's lines, the first after the prefix and the others under it."""
    indent = " " * prefix.cell_len
    for number, line in enumerate(body):
        yield Text.assemble(prefix if number == 0 else indent, line)


def cut(text: str, width: int) -> str:
    """`text` in at most `width` cells, the end of it kept: a path's file name says most."""
    if cell_len(text) <= width:
        return text
    kept = text
    while kept and cell_len(kept) > width - 1:
        kept = kept[1:]
    return f"…{kept}"
