"""Patterns for the names of pages: `*` is anything up to the next "/", `**` anything.

`**/` is any number of folders, also none; `?` is one character, except in a URL. Whatever the
pattern, a match takes its length times a few operations on all places of the name at once: an
integer whose bit i says that the pattern so far can end before character i.
"""

from functools import lru_cache

from seoaudit.late_pattern import late_pattern
from seoaudit.named_tuple import NamedTuple

WILDCARD = late_pattern(r"(\*\*/?|\*|\?)")


class NamePattern(NamedTuple):
    """A pattern, in wildcards and the texts between them."""

    pieces: tuple[str, ...]
    has_query: bool = False

    def matches(self, name: str) -> bool:
        """Whether it matches a whole name."""
        if not WILDCARD.match(self.pieces[0]) and not name.startswith(self.pieces[0]):
            return False
        places = _places(name)
        reached = 1
        for piece in self.pieces:
            reached = self._after(piece, reached, places)
            if not reached:
                return False
        return bool(reached >> len(name))

    def _after(self, piece: str, reached: int, places: "_Places") -> int:
        """Return where a piece can end that begins at one of the places."""
        first = reached & -reached
        match piece:
            case "**":
                return places.every & -first
            case "**/":
                return reached | (places.slashes & -first) << 1
            case "*":  # the carry of an addition runs from each place to the next slash
                others = places.others
                return reached | (((reached & others) + others) ^ others)
            case "?" if not self.has_query:
                return (reached & places.others) << 1
        for character in piece:
            reached = (reached & places.of.get(character, 0)) << 1
        return reached


def name_pattern(page: str, *, has_query: bool) -> NamePattern:
    """Return the pattern that is written so; `has_query` takes "?" as it is."""
    return NamePattern(tuple(filter(None, WILDCARD.split(page))) or ("",), has_query)


class _Places(NamedTuple):
    """The places in a name as bits: all, before slashes, before others, and by character."""

    every: int
    slashes: int
    others: int
    of: dict[str, int]


@lru_cache(maxsize=64)
def _places(name: str) -> _Places:
    of: dict[str, int] = {}
    for i, character in enumerate(name):
        of[character] = of.get(character, 0) | 1 << i
    every = (1 << len(name) + 1) - 1
    slashes = of.get("/", 0)
    return _Places(every, slashes, (every >> 1) & ~slashes, of)
