"""Where a text gives the words of others."""

_OPENERS = frozenset("“„«‹「『")
_CLOSERS = frozenset("”»›」』")
_MARKS = _OPENERS | _CLOSERS | {'"', "‟"}


def is_quoted(text: str, position: int) -> bool:
    """Whether `text[position]` stands behind an opening quotation mark that is not closed before.

    A mark opens when it stands before a word and not behind one, whatever its shape: »so«, ”so”,
    "so"; where that does not tell, as in « so », its shape does. Single marks are passed over: they
    are apostrophes too.
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
