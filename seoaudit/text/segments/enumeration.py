"""Several short texts written in one, parted by commas."""

from seoaudit.text.segments.normalise import fold_spaces

_COMMAS = dict.fromkeys(map(ord, "،、，;；؛"), ",")


def split_enumeration(text: str) -> tuple[str, ...]:
    """The items of `text` between commas and semicolons of any script, no empty ones, each once."""
    items = map(fold_spaces, text.translate(_COMMAS).split(","))
    return tuple(dict.fromkeys(item for item in items if item))
