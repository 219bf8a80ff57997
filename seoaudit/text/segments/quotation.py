"""Quotations in a text."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from seoaudit.late_pattern import late_pattern

_OPENERS = frozenset("“„«‹「『")
_CLOSERS = frozenset("”»›」』")
_MARKS = late_pattern(f'["‟{"".join(_OPENERS | _CLOSERS)}]')

# A single mark after the end of a sentence is no apostrophe.
_SINGLE_CLOSER = late_pattern(r"[.,!?…]['’](?=\s|$)")


def is_quoted(text: str, position: int) -> bool:
    """Whether `text[position]` is inside a quotation: the last mark before it is an opening one.

    A mark opens if it is before a word and not after one, whatever its shape: »so«, ”so”, "so". If
    the position is ambiguous, as in « so », the shape decides. Single marks may be apostrophes:
    only one at the beginning of `text` opens, and only one after the end of a sentence closes.
    """
    marks, end_of_single = _marks_in(text)
    before = bisect_left(marks, position)
    if before:
        return _opens(text, marks[before - 1])
    begins = text[:1] in ("'", "‘") and text[1:2].isalpha()
    return begins and position < end_of_single


@lru_cache(maxsize=4)  # a paragraph is asked about sentence by sentence
def _marks_in(text: str) -> tuple[Sequence[int], int]:
    """Return the places of the marks, and where a single one closes, else after the end."""
    closer = _SINGLE_CLOSER.search(text)
    marks = [mark.start() for mark in _MARKS.finditer(text)]
    return marks, closer.end() if closer else len(text) + 1


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    stands_free = not before or before.isspace() or before in "([—–-"
    leads = bool(after) and not after.isspace()
    if stands_free == leads:
        return stands_free
    return text[at] in _OPENERS
