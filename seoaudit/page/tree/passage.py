"""Text as readers see it, and the source position of each of its characters.

The parser gives the positions of tags, not of text. The text between two tags is located by
reading source and text side by side; if the two do not agree, it has no position.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from seoaudit.late_pattern import late_pattern
from seoaudit.page.tree.pieces import TAG, Content, Piece, pieces_of, written
from seoaudit.page.tree.position import Span, Stretch
from seoaudit.page.tree.text_run import TextRun, locate_text
from seoaudit.page.tree.tree import Element
from seoaudit.text.segments.normalise import fold_spaces

_LINE_END = late_pattern(r"\r\n?|\n")
_WORD = late_pattern(r"\S+")

# Words of a text among which one is found faster by parting them off than by finding all.
_FIRST_WORDS = 64


class Passage:
    """The text of some pieces of the tree, in order, with white space folded.

    `text` keeps invisible joiners and direction marks.
    """

    def __init__(self, element: Element, content: Content) -> None:
        self.element = element
        self._content = content
        self._written = written(content)
        self.text = fold_spaces(self._written)
        self._aligned: list[TextRun] = []

    def span(self, start: int, end: int) -> Span:
        """Return the span in the source of text[start:end], including tags and comments inside.

        Exact for plain text and character references. If it cannot be proven, as in markup that
        the parser had to rearrange, the start tag of the element.
        """
        first, last = self._place(start), self._place(max(start, end - 1))
        if first is None or last is None:
            return self.element.start_tag
        return Span(first.start, last.end if end > start else first.start)

    def holder(self, offset: int) -> Element:
        """Return the element that the character text[offset] is directly in."""
        return self.pieces[bisect_right(self._ends, self._unfolded(offset))][0]

    @cached_property
    def _ends(self) -> Sequence[int]:
        """The offset in the unfolded text after each piece but the last."""
        return list(accumulate(len(text) for _, _, text in self.pieces[:-1]))

    @cached_property
    def pieces(self) -> Sequence[Piece]:
        """The pieces: few passages are asked where a part of their text is."""
        return pieces_of(self._content)

    @property
    def start(self) -> int:
        """Where the first character of the text is, as far as that can be proven: see `span`."""
        first = self._place(0)
        return self.element.start if first is None else first.start

    def stretches(self) -> Iterator[Stretch]:
        """Yield the parts of the text that are contiguous in the source.

        White space between two parts, and text without a proven position, is in none.
        """
        is_as_written = self.text == self._written
        parts = self._stretches_of_runs() if is_as_written else self._stretches_of_words()
        last: Stretch | None = None
        for stretch in parts:
            if last and last.is_plain and stretch.is_plain and _runs_on(last, stretch):
                last = Stretch(last.start, stretch.end, last.source_start, stretch.source_end)
                continue
            if last:
                yield last
            last = stretch
        if last:
            yield last

    def _stretches_of_runs(self) -> Iterator[Stretch]:
        """Yield the runs without white space around, where each space is one in the source."""
        for run in self._runs:
            within = self.text[run.text.start : run.text.end]
            if kept := within.strip():
                start = run.text.start + within.index(kept)
                end, source = start + len(kept), run.source
                if run.is_plain:
                    place = source.start + start - run.text.start
                    source = Span(place, place + len(kept))
                yield Stretch(start, end, *source)

    def _stretches_of_words(self) -> Iterator[Stretch]:
        runs, at = self._runs, 0
        after = 0
        for word in _WORD.finditer(self._written):
            begins, ends = word.span()
            folded, after = after, after + ends - begins + 1
            while at and runs[at - 1].text.end > begins:
                at -= 1
            while at < len(runs) and runs[at].text.start < ends:
                text, source = runs[at]
                start, end = max(text.start, begins), min(text.end, ends)
                if start < end:
                    first = folded + start - begins
                    if runs[at].is_plain:
                        place = source.start + start - text.start
                        source = Span(place, place + end - start)
                    yield Stretch(first, first + end - start, *source)
                at += 1

    @property
    def _runs(self) -> Sequence[TextRun]:
        """All runs of the unfolded text."""
        self._aligned.extend(self._aligning)
        return self._aligned

    @cached_property
    def _aligning(self) -> Iterator[TextRun]:
        """Locate the pieces one by one: most positions needed are those of first words."""
        offset = 0
        last: tuple[Element, int] | None = None
        position: int | None = None
        for piece in self.pieces:
            element, number, text = piece
            if last != (element, number - 1):  # otherwise only a comment is between the two
                position = _beginning(element, number, position or 0)
            found = None if position is None else _align(piece, offset, position)
            position, aligned = found or (None, ())
            yield from aligned
            offset += len(text)
            last = element, number

    def _place(self, offset: int) -> Span | None:
        """Return the span of one character of the folded text; None if it is not known."""
        if self._keeps_offsets:
            return self._place_as_written(offset)
        if not (0 <= offset <= len(self.text) and self._written.strip()):
            return None
        place = self._place_as_written(self._unfolded(offset))
        if place is None or self.text[offset : offset + 1] != " ":
            return place
        end = self._place_as_written(self._unfolded(offset + 1) - 1)
        return Span(place.start, end.end) if end else None

    @property
    def _keeps_offsets(self) -> bool:
        """Whether folding took nothing away: at most it made a space of each line end."""
        return len(self.text) == len(self._written)

    def _unfolded(self, offset: int) -> int:
        """Return the offset in the unfolded text of one in the folded text."""
        if self._keeps_offsets:
            return offset
        number, start = self.text.count(" ", 0, offset), self.text.rfind(" ", 0, offset) + 1
        return self._word_start(number) + offset - start

    def _word_start(self, number: int) -> int:
        """Return the offset in the unfolded text of the word of that number, from 0."""
        if number < _FIRST_WORDS:
            return len(self._written) - len(self._written.split(None, number)[number])
        return self._word_starts[number]

    @cached_property
    def _word_starts(self) -> Sequence[int]:
        return [word.start() for word in _WORD.finditer(self._written)]

    def _place_as_written(self, offset: int) -> Span | None:
        runs = self._aligned
        while not runs or runs[-1].text.end <= offset:
            following = next(self._aligning, None)
            if following is None:
                return None
            runs.append(following)
        run = runs[0]
        if offset >= run.text.end:  # the first run has nearly every place that is asked for
            run = runs[bisect_right(runs, offset, key=_start) - 1]
        return run.span_of(offset) if run.text.start <= offset < run.text.end else None


def _start(run: TextRun) -> int:
    return run.text.start


def _runs_on(first: Stretch, then: Stretch) -> bool:
    """Whether at most one space is between the two, in the text as in the source."""
    gap = then.start - first.end
    return gap <= 1 and then.source_start - first.source_end == gap


def _align(piece: Piece, offset: int, position: int) -> tuple[int, Sequence[TextRun]] | None:
    """Locate one piece, whose text begins at `offset`, in the source from `position`.

    Return the position after it and its runs; None if that cannot be proven.
    """
    element, number, text = piece
    source = element.tree.source
    if number == TAG:
        return element.end, [TextRun(Span(offset, offset + 1), element.start_tag)]
    if element.tag == "pre" and not number:  # the parser drops a line end right after <pre>
        line_end = _LINE_END.match(source, position)
        position = line_end.end() if line_end else position
    elif not text[:1].isspace():  # and white space before <body>
        position = _after_space(source, position)
    return locate_text(source, position, text, offset)


def _beginning(element: Element, number: int, read: int) -> int | None:
    """Return where in the source a text after a tag begins, at `read` or later.

    None after an element without an end tag: the parser may have closed it anywhere.
    """
    before = element.children[number - 1] if number > 0 else None
    if not isinstance(before, Element):
        return max(read, element.end)
    if before.children and before.end_tag is None:
        return read or None
    return max(read, before.outer.end)


def _after_space(source: str, position: int) -> int:
    found = _WORD.search(source, position)
    return found.start() if found else len(source)
