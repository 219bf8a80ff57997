"""Boxes and tabs whose content is indented below a mark, as MkDocs writes them.

Markdown would take the content for code. Before it is parsed, each line loses the indentation of
the boxes around it; the line numbers of the file are kept beside.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

from seoaudit.manuscripts.generators import known
from seoaudit.manuscripts.markdown.template_tags import code_spans, span_around
from seoaudit.named_tuple import NamedTuple

# Columns that the content of a box is indented by, and those of a tab stop.
INDENTATION = 4


class Box(NamedTuple):
    """The line that opens a box: where it begins, its column, the spans on it that are no text."""

    line: int
    column: int
    spans: tuple[tuple[int, int], ...]


class Layout(NamedTuple):
    """A text to parse, and where each of its lines begins in the file."""

    text: str
    starts: Sequence[int]


def find_boxes(text: str, start: int, starts: Sequence[int]) -> tuple[Box, ...]:
    """Return the boxes of a text whose lines begin at `starts`, from `start` on, in order."""
    signs = ("!!!", "???", "===")
    if not any(sign in text for sign in signs):
        return ()
    code = code_spans(text, start)
    return tuple(_boxes(text, [at for at in starts if at >= start and not span_around(code, at)]))


def _boxes(text: str, lines: Sequence[int]) -> Iterator[Box]:
    for at in lines:
        written = _line(text, at)
        said = written.strip()
        for pattern in known.boxes():
            if found := pattern.fullmatch(said):
                first = at + written.index(said)
                yield Box(
                    at,
                    _indent(written),
                    tuple(_around_title(found.span("title"), first, len(said))),
                )
                break


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[at : end if end >= 0 else len(text)]


def _around_title(title: tuple[int, int], first: int, length: int) -> Iterator[tuple[int, int]]:
    """Yield what is beside the title, or the whole mark if it has none."""
    if title[0] < 0 or title[0] == title[1]:
        yield first, first + length
        return
    yield first, first + title[0]
    yield first + title[1], first + length


def lay_out(text: str, start: int, starts: Sequence[int], boxes: Collection[Box]) -> Layout:
    """Return the text from `start` on as it is parsed, with an empty line for each one before.

    Without the indentation of boxes, and with an empty line below the title of each.
    """
    first = bisect_left(starts, start)
    if not boxes:
        return Layout("\n" * first + text[start:], starts)
    columns = {box.line: box.column for box in boxes}
    lines = ["\n"] * first
    where = [*starts[:first]]
    open_at: list[int] = []
    for at, end in zip(starts[first:], [*starts[first + 1 :], len(text)], strict=True):
        line = text[at:end]
        indent = columns.get(at, _indent(line))
        while open_at and (line.strip() or at in columns) and indent < open_at[-1] + INDENTATION:
            open_at.pop()
        lines.append(_dedented(line, open_at[-1] + INDENTATION if open_at else 0))
        where.append(at)
        if at in columns:
            open_at.append(indent)
            lines.append("\n")
            where.append(end)
    return Layout("".join(lines), where)


def _indent(line: str) -> int:
    """Return the column of the first character that is no white space."""
    column = 0
    for character in line:
        if character == "\t":
            column += INDENTATION - column % INDENTATION
        elif character == " ":
            column += 1
        else:
            break
    return column


def _dedented(line: str, columns: int) -> str:
    """Return a line without so many columns of white space."""
    column = 0
    for place, character in enumerate(line):
        if column >= columns or character not in " \t":
            return line[place:]
        column += INDENTATION - column % INDENTATION if character == "\t" else 1
    return line
