"""Quotations in a text."""

import re

_OPENERS = frozenset("“„«‹「『")
_CLOSERS = frozenset("”»›」』")
_MARKS = _OPENERS | _CLOSERS | {'"', "‟"}

# A single mark after the end of a sentence is no apostrophe.
_SINGLE_CLOSER = re.compile(r"[.,!?…]['’](?=\s|$)")


def is_quoted(text: str, position: int) -> bool:
    """Whether `text[position]` is inside a quotation: the last mark before it is an opening one.

    A mark opens if it is before a word and not after one, whatever its shape: »so«, ”so”, "so". If
    the position is ambiguous, as in « so », the shape decides. Single marks may be apostrophes:
    only one at the beginning of `text` opens, and only one after the end of a sentence closes.
    """
    for at in range(position - 1, -1, -1):
        if text[at] in _MARKS:
            return _opens(text, at)
    begins = text[:1] in ("'", "‘") and text[1:2].isalpha()
    return begins and not _SINGLE_CLOSER.search(text, 0, position)


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    stands_free = not before or before.isspace() or before in "([—–-"
    leads = bool(after) and not after.isspace()
    if stands_free == leads:
        return stands_free
    return text[at] in _OPENERS
