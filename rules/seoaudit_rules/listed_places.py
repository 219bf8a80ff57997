"""Several places of the article in one finding, named by their lines."""

from collections.abc import Iterable
from itertools import islice

from seoaudit import Page
from seoaudit.facts import Located, shorten

# Places that a message names: the first ones show what is meant.
MAX_LISTED = 5

MAX_LENGTH = 40


def listed(page: Page, places: Iterable[tuple[Located, str, int | None]]) -> str:
    """The first places, each with its line, its text and a number if it has one.

    Such as "12: The old apple trees were… (31) · 40: Nobody who… (28) · …". No more places are
    asked for than are shown.
    """
    given = iter(places)
    shown = [
        f"{page.line(place)}: {shorten(text, MAX_LENGTH)}" + ("" if n is None else f" ({n})")
        for place, text, n in islice(given, MAX_LISTED)
    ]
    return " · ".join([*shown, "…"] if any(True for _ in given) else shown)
