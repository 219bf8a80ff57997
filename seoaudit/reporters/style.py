"""How a report is to look: language, width, colours, how much."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.page_order import PageOrder
from seoaudit.rule.messages import Words

# Columns of the narrowest terminal that reports are laid out for.
MIN_WIDTH = 40


class Beside(NamedTuple):
    """A place for files beside a report: the name of their folder, and what writes one of them.

    `write` takes the name of a file, to which `ending` is added, and its text.
    """

    name: str
    ending: str
    write: Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Style:
    """How to show a run: the language, and for a terminal its width, colors and level of detail.

    `quiet` asks for nothing but what fails the gate. `order` is that of tables of pages. Paths of
    files are relative to the folder `root`. `beside` is there for a report in several files.
    """

    words: Words = field(default_factory=Words)
    width: int = 80
    color: bool = False
    verbose: bool = False
    target: int | None = None
    root: Path = field(default_factory=Path.cwd)
    quiet: bool = False
    order: PageOrder = PageOrder.SCORE
    beside: Beside | None = None
