"""Lists written as one text, with commas between the items."""

from seoaudit.text.segments.normalise import fold_spaces

_COMMAS = dict.fromkeys(map(ord, "،、，;；؛"), ",")


def split_enumeration(text: str) -> tuple[str, ...]:
    """Return the items of `text` between commas or semicolons of any script, without duplicates.

    White space is folded; empty items are left out.
    """
    items = map(fold_spaces, text.translate(_COMMAS).split(","))
    return tuple(dict.fromkeys(item for item in items if item))
