"""Quotations in a text."""

_OPENERS = frozenset("“„«‹「『")
_CLOSERS = frozenset("”»›」』")
_MARKS = _OPENERS | _CLOSERS | {'"', "‟"}


def is_quoted(text: str, position: int) -> bool:
    """Whether `text[position]` is inside a quotation: the last mark before it is an opening one.

    A mark opens if it is before a word and not after one, whatever its shape: »so«, ”so”, "so". If
    the position is ambiguous, as in « so », the shape decides. Single marks are ignored, since they
    may be apostrophes.
    """
    for at in range(position - 1, -1, -1):
        if text[at] in _MARKS:
            return _opens(text, at)
    return False


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    stands_free = not before or before.isspace() or before in "([—–-"
    leads = bool(after) and not after.isspace()
    if stands_free == leads:
        return stands_free
    return text[at] in _OPENERS
