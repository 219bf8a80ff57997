"""Positions in the source of a page: spans of characters, and lines and columns for people."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

_LINE_END = late_pattern(r"\r\n|\r|\n")


class Located(Protocol):
    """Anything with a position: character offsets into the decoded source, the end exclusive."""

    @property
    def start(self) -> int:
        """Offset of the first character."""
        ...

    @property
    def end(self) -> int:
        """Offset after the last character."""
        ...


class Span(NamedTuple):
    """A run of characters of the decoded source, the end exclusive."""

    start: int
    end: int


class Stretch(NamedTuple):
    """A range of a folded text and the span of the source that it comes from.

    Both have the same length, or the stretch is one unit, such as a character reference.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def source(self) -> Span:
        """The span in the source."""
        return Span(self.source_start, self.source_end)

    @property
    def is_plain(self) -> bool:
        """Whether each character of the text is one character of the source."""
        return self.end - self.start == self.source_end - self.source_start

    def at_or_after(self, source: int) -> int:
        """Return the first offset in the text whose source is at or after the offset `source`."""
        if source <= self.source_start:
            return self.start
        return min(self.end, self.start + source - self.source_start) if self.is_plain else self.end

    def before(self, source: int) -> int:
        """Return the offset after all text whose source is before the offset `source`."""
        if source >= self.source_end:
            return self.end
        if not self.is_plain:
            return self.start if source <= self.source_start else self.end
        return max(self.start, self.start + source - self.source_start)


# Characters whose line ends are counted together, for the places of a report in a page of 100 KB.
_STEP = 1024


class Lines:
    """Converts offsets to lines and columns, both counted from 1, columns in characters."""

    def __init__(self, source: str) -> None:
        self._source = source
        # The line at each step of the source, as far as it was asked about: a report has few
        # places, and to list the starts of all lines takes three times as long.
        self._at_steps = [1]
        # The last offset that was asked about, its line and where that begins: most findings end a
        # few characters behind it.
        self._last = (0, 1, 0)

    @cached_property
    def _has_lone_returns(self) -> bool:
        """Whether a line ends in a carriage return alone, as in hardly any page."""
        source = self._source
        return "\r" in source and source.count("\r") != source.count("\r\n")

    @cached_property
    def _starts(self) -> Sequence[int]:
        source = self._source
        if self._has_lone_returns:
            return [0, *(end.end() for end in _LINE_END.finditer(source))]
        # Every line ends in a line feed, which takes a tenth of the time to look for.
        lengths = [len(line) + 1 for line in source.split("\n")]
        return list(accumulate(lengths[:-1], initial=0))

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and column of the character at `offset`."""
        if self._has_lone_returns:
            line = bisect_right(self._starts, offset)
            return line, offset - self._starts[line - 1] + 1
        before, line, start = self._last
        if not before <= offset < before + _STEP:
            lines, step = self._at_steps, offset // _STEP
            for known in range(len(lines), step + 1):
                ends = self._source.count("\n", (known - 1) * _STEP, known * _STEP)
                lines.append(lines[-1] + ends)
            before, line = step * _STEP, lines[step]
            start = self._source.rfind("\n", 0, before) + 1
        if ends := self._source.count("\n", before, offset):
            line, start = line + ends, self._source.rfind("\n", before, offset) + 1
        self._last = (offset, line, start)
        return line, offset - start + 1

    def offset(self, line: int, column: int) -> int:
        """Return the offset of the character at a line and column."""
        return self._starts[line - 1] + column - 1


class CarriageReturns:
    """Converts offsets of a parser, which folds CR LF to one character, to offsets in the source.

    The HTML standard replaces CR LF by one line feed before parsing, so a parser's offsets are too
    low by one for each CR LF before them:
    https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
    """

    def __init__(self, source: str) -> None:
        self._folded = (
            [found.start() - i for i, found in enumerate(re.finditer("\r\n", source))]
            if "\r" in source  # ten times as fast to find as the pair
            else []
        )

    def offset(self, parsed: int) -> int:
        """Return the offset in the source for the parser's offset `parsed`."""
        return parsed + bisect_left(self._folded, parsed) if self._folded else parsed
