"""How a report is to look: language, width, colours, how much."""

from dataclasses import dataclass, field
from pathlib import Path

from seoaudit.reporters.page_order import PageOrder
from seoaudit.rule.messages import Words

# Columns of the narrowest terminal that reports are laid out for.
MIN_WIDTH = 40


@dataclass(frozen=True, slots=True)
class Style:
    """How to show a run: the language, and for a terminal its width, colors and level of detail.

    `quiet` asks for nothing but what fails the gate. `order` is that of tables of pages. Paths of
    files are relative to the folder `root`.
    """

    words: Words = field(default_factory=Words)
    width: int = 80
    color: bool = False
    verbose: bool = False
    target: int | None = None
    root: Path = field(default_factory=Path.cwd)
    quiet: bool = False
    order: PageOrder = PageOrder.SCORE
