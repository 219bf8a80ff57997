"""Lines of a terminal: wrapped by cells, each keeping its own direction."""

from collections.abc import Iterable, Iterator

from seoaudit.inert import inert_line
from seoaudit.named_tuple import NamedTuple
from seoaudit.reporters.style import Style
from seoaudit.reporters.terminal.cells import cell_len, chop_cells
from seoaudit.rule.bidi import FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, runs_left

RIGHT_TO_LEFT_MARK = "\u200f"
MIN_TEXT_WIDTH = 16


class Line(NamedTuple):
    """One line: pieces of text, each with a rich style such as "bold red" or ""."""

    pieces: tuple[tuple[str, str], ...]

    @property
    def plain(self) -> str:
        """The text without styles."""
        return "".join(text for text, _ in self.pieces)

    @property
    def cells(self) -> int:
        """How many terminal columns it takes."""
        return cell_len(self.plain)


def line(*pieces: str | tuple[str, str]) -> Line:
    """Return a line of these pieces, made inert; plain text has no style."""
    styled = ((piece, "") if isinstance(piece, str) else piece for piece in pieces)
    return Line(tuple((inert_line(text), look) for text, look in styled))


def wrap(text: str, width: int, *, look: str = "", right_to_left: bool = False) -> list[Line]:
    """Wrap `text` into lines of at most `width` cells, at spaces where possible."""
    right_to_left = right_to_left and runs_left(text)
    broken = _balanced(_broken(inert_line(text), max(width, MIN_TEXT_WIDTH)))
    return [line((keep_direction(part, right_to_left=right_to_left), look)) for part in broken]


def sentence(text: str, style: Style, look: str = "") -> list[Line]:
    """Wrap a sentence in the reader's language to the whole width."""
    return wrap(text, style.width, look=look, right_to_left=style.words.is_right_to_left)


def before_command(text: str, style: Style) -> list[Line]:
    """Wrap a sentence; a command after a colon at its end stays whole, to be copied.

    Beside right-to-left text it has its own line, without the marks that a shell would read.
    """
    whole = sentence(text, style)
    said, colon, command = text.partition(": ")
    if not command or (len(whole) == 1 and not style.words.is_right_to_left):
        return whole
    bare = command.strip(FIRST_STRONG_ISOLATE + POP_DIRECTIONAL_ISOLATE)
    return [*sentence(said + colon.rstrip(), style), line(keep_direction(bare))]


def run_on(
    prefix: Line, text: str, width: int, *, indent: int = 4, right_to_left: bool = False
) -> Iterator[Line]:
    """Yield `text` behind the prefix, as far as it fits, and then below it, indented."""
    right_to_left = right_to_left and runs_left(text)
    room, below = width - prefix.cells, max(width - indent, MIN_TEXT_WIDTH)
    before = prefix
    for part in _balanced(_broken(inert_line(text), below, room)):
        shown = keep_direction(part, right_to_left=right_to_left) if part else ""
        yield Line((*before.pieces, (shown, "")))
        before = line(" " * indent)


def _broken(text: str, width: int, first: int | None = None) -> Iterator[str]:
    """Yield the words of `text` that fit on each line; words longer than a line are split.

    The first line has `first` cells; it is empty if no word fits.
    """
    begun, room = "", width if first is None else min(first, width)
    filled = 0  # cells of what is begun, with a space after it, so that no line is measured again
    for word in text.split(" "):
        if filled + cell_len(word) <= room:
            begun = f"{begun} {word}" if begun else word
            filled += cell_len(f"{word} ") if begun else 0
            continue
        if begun or room < width:
            yield begun
            room = width
        *full, begun = chop_cells(word, width) or [""]  # a second space in a row has no word
        filled = cell_len(f"{begun} ") if begun else 0
        yield from full
    yield begun


def _balanced(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines, reopening on the next line an isolate that a line break cut."""
    left_open = 0
    for line in lines:
        whole = FIRST_STRONG_ISOLATE * left_open + line
        left_open = whole.count(FIRST_STRONG_ISOLATE) - whole.count(POP_DIRECTIONAL_ISOLATE)
        yield whole + POP_DIRECTIONAL_ISOLATE * left_open


def keep_direction(line: str, *, right_to_left: bool = False) -> str:
    """Isolate a line so that it does not affect its surroundings.

    A sentence of a right-to-left language keeps that direction even if it begins with a Latin word.
    """
    if right_to_left:
        return f"{FIRST_STRONG_ISOLATE}{RIGHT_TO_LEFT_MARK}{line}{POP_DIRECTIONAL_ISOLATE}"
    if runs_left(line):
        return f"{FIRST_STRONG_ISOLATE}{line}{POP_DIRECTIONAL_ISOLATE}"
    return line


def hang(prefix: Line, body: Iterable[Line]) -> Iterator[Line]:
    """Yield the body's lines, the first after the prefix and the others indented below it."""
    before = prefix.pieces
    for part in body:
        yield Line((*before, *part.pieces))
        before = ((" " * prefix.cells, ""),)


def cut(text: str, width: int) -> str:
    """Shorten `text` to at most `width` cells, keeping the end: a path's file name matters most."""
    if cell_len(text) <= width:
        return text
    kept = text
    while kept and cell_len(kept) > width - 1:
        kept = kept[1:]
    return f"…{kept}" if width > 0 else ""
