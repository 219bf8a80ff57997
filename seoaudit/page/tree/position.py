"""Places in the source of a page: spans of characters, and the lines and columns people read."""

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple, Protocol

_LINE_END = re.compile(r"\r\n|\r|\n")


class Located(Protocol):
    """Anything with a place: character offsets into the decoded source, the end exclusive."""

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
    """Characters of a folded text beside the characters of the source that write them.

    Both sides are of the same length, or the stretch is a whole, as a character reference is.
    """

    start: int
    end: int
    source_start: int
    source_end: int

    @property
    def source(self) -> Span:
        """The place in the source."""
        return Span(self.source_start, self.source_end)

    @property
    def is_plain(self) -> bool:
        """Whether each character of the text is one of the source."""
        return self.end - self.start == self.source_end - self.source_start

    def at_or_after(self, source: int) -> int:
        """The first offset in the text that is written at or after an offset of the source."""
        if source <= self.source_start:
            return self.start
        return min(self.end, self.start + source - self.source_start) if self.is_plain else self.end

    def before(self, source: int) -> int:
        """The offset in the text after all that is written before an offset of the source."""
        if source >= self.source_end:
            return self.end
        if not self.is_plain:
            return self.start if source <= self.source_start else self.end
        return max(self.start, self.start + source - self.source_start)


class Lines:
    """Turns offsets into lines and columns, both counted from 1, columns in characters."""

    def __init__(self, source: str) -> None:
        if "\r" in source:
            self._starts = [0, *(end.end() for end in _LINE_END.finditer(source))]
        else:
            self._starts = [0]
            while following := source.find("\n", self._starts[-1]) + 1:
                self._starts.append(following)

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of the character at a line and column."""
        return self._starts[line - 1] + column - 1


class CarriageReturns:
    """Offsets in a text whose line ends a parser has folded to one character, back to the source.

    The HTML standard reads CR LF as one line feed before anything is parsed, so a parser's offsets
    fall short by one for each CR LF before them:
    https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
    """

    def __init__(self, source: str) -> None:
        self._folded = (
            [found.start() - i for i, found in enumerate(re.finditer("\r\n", source))]
            if "\r" in source  # ten times as quick to see as whether a line feed follows
            else []
        )

    def offset(self, parsed: int) -> int:
        """The offset in the source of the parser's offset `parsed`."""
        return parsed + bisect_left(self._folded, parsed) if self._folded else parsed
