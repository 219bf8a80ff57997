"""What a front matter holds, in whichever language, and what is wrong with one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seoaudit.manuscripts.source_map import Place
from seoaudit.named_tuple import NamedTuple


class BrokenFrontMatter(Exception):  # noqa: N818 - says what is broken, not who raises it
    """What is wrong with a front matter, and on which line of the file, from 1."""

    def __init__(self, problem: str, line: int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.line = line


class FieldValue(NamedTuple):
    """One scalar as written: `place` includes its quotes, `plain` is where its text is verbatim.

    `plain` is None if the text is not verbatim in the file, as with an escape or several lines.
    """

    text: str
    place: Place
    plain: int | None = None


# The values of each field by its dotted key; all items of a list are values of its key.
Fields = Mapping[str, Sequence[FieldValue]]
