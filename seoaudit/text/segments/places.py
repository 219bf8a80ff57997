"""Where a character or a word is in a text."""

from collections.abc import Iterator


def places_of(sought: str, text: str) -> Iterator[int]:
    """Yield each offset at which `sought`, which is not empty, begins in a text, in order."""
    place = text.find(sought)
    while place >= 0:
        yield place
        place = text.find(sought, place + 1)
