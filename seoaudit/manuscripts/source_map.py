"""Writing HTML from another text, and mapping each of its characters back to that text."""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

# Start and end, exclusive, of a run of characters.
Place = tuple[int, int]

_MARKUP = late_pattern(r"[&<>\"]")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


class Kind(enum.Enum):
    """How a piece of the HTML corresponds to its piece of the text.

    A MADE piece stands for the other as a whole; all others are copied character by character, and
    their name says what kind of text may be written in their place.
    """

    MADE = enum.auto()
    HTML = enum.auto()
    PROSE = enum.auto()
    CODE = enum.auto()
    ADDRESS = enum.auto()
    FIELD = enum.auto()


class Piece(NamedTuple):
    """A run of the HTML, from `html` to `html_end`, and the characters it comes from."""

    html: int
    html_end: int
    start: int
    end: int
    kind: Kind


class Attribute(NamedTuple):
    """An attribute in the HTML, and the part of the text its value comes from."""

    html: Place
    name: str
    text: Place
    # The front matter field it comes from; "" for one of the Markdown.
    field: str = ""


class SourceMap:
    """Maps any position in the HTML to the text.

    `attributes` are by their positions in the HTML, as are `removable` elements with the lines they
    come from. `described` are the positions after the names of images without alt text, with where
    one can be written. `head_end` is where another tag can be added to the HTML's head.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.attributes: dict[Place, Attribute] = {}
        self.removable: dict[Place, Place] = {}
        self.described: dict[int, Place] = {}
        self.head_end = 0
        self._starts: list[int] = []

    def add(self, piece: Piece) -> None:
        """Add the next piece of the HTML; they come in order and without gaps."""
        self.pieces.append(piece)
        self._starts.append(piece.html)

    def piece_at(self, offset: int) -> Piece:
        """Return the piece that contains a character of the HTML; the last one for its end."""
        return self.pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def between(self, start: int, end: int) -> Iterable[Piece]:
        """Return the pieces that contain the characters from `start` to `end`."""
        first = max(0, bisect_right(self._starts, start) - 1)
        last = bisect_right(self._starts, max(start, end - 1))
        return self.pieces[first:last]

    def cut(self, start: int, end: int) -> Iterator[Place]:
        """Split html[start:end] at the ends of its pieces."""
        for piece in self.between(start, end):
            yield max(start, piece.html), min(end, piece.html_end)

    def place(self, start: int, end: int) -> Place:
        """Return the position in the text of html[start:end].

        Exact if it was copied; its whole source if it was made. If the order differs in the text,
        only the position of the first character.
        """
        first, last = self.piece_at(start), self.piece_at(max(start, end - 1))
        from_ = first.start if first.kind is Kind.MADE else first.start + start - first.html
        if end <= start:
            return from_, from_
        to = last.end if last.kind is Kind.MADE else last.start + end - last.html
        if to >= from_:
            return from_, to
        return from_, max(from_, first.end)


class Writer:
    """Writes HTML piece by piece and records where each piece comes from."""

    def __init__(self) -> None:
        self.map = SourceMap()
        self.length = 0
        self._parts: list[str] = []

    @property
    def html(self) -> str:
        """Everything written so far."""
        return "".join(self._parts)

    def made(self, html: str, place: Place) -> None:
        """Write HTML that stands for `place` as a whole."""
        self._add(html, *place, Kind.MADE)

    def copied(self, html: str, start: int, kind: Kind) -> None:
        """Write HTML that is verbatim in the text from `start`."""
        if html:
            self._add(html, start, start + len(html), kind)

    def text(self, text: str, start: int, kind: Kind) -> None:
        """Write characters of the text from `start`, escaped for HTML."""
        done = 0
        for found in _MARKUP.finditer(text):
            at = found.start()
            self.copied(text[done:at], start + done, kind)
            self.made(_ESCAPED[found[0]], (start + at, start + at + 1))
            done = at + 1
        self.copied(text[done:], start + done, kind)

    def made_text(self, text: str, place: Place) -> None:
        """Write a text that stands for `place` as a whole."""
        if text:
            self.made(escaped(text), place)

    def made_attribute(self, name: str, value: str, place: Place, field: str = "") -> None:
        """Write an attribute whose value comes from `place`, after a space."""
        self.made(" ", place)
        start = self.length
        self.made(f'{name}="{escaped(value)}"', place)
        self.attribute(start, name, place, field)

    def copied_attribute(self, name: str, text: str, start: int, kind: Kind) -> None:
        """Write an attribute whose value is verbatim in the text from `start`, after a space."""
        place = (start, start + len(text))
        self.made(" ", place)
        opened = self.length
        self.made(f'{name}="', place)
        self.text(text, start, kind)
        self.made('"', place)
        if kind is not Kind.CODE:
            self.attribute(opened, name, place)

    def attribute(self, opened: int, name: str, place: Place, field: str = "") -> None:
        """Record what was written since `opened` as an attribute."""
        html = (opened, self.length)
        self.map.attributes[html] = Attribute(html, name, place, field)

    def _add(self, html: str, start: int, end: int, kind: Kind) -> None:
        self.map.add(Piece(self.length, self.length + len(html), start, end, kind))
        self._parts.append(html)
        self.length += len(html)


def escaped(text: str) -> str:
    """Escape text for HTML, including double quotes."""
    return _MARKUP.sub(lambda found: _ESCAPED[found[0]], text)
