"""Whether a place in the source is text, and nothing but text."""

from __future__ import annotations

from itertools import pairwise

from seoaudit.page.tree.html_elements import UNREAD
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.pieces import own_pieces
from seoaudit.page.tree.position import Located, Stretch
from seoaudit.page.tree.tree import Tree

# Their text is read, though not where it stands.
READ_ELSEWHERE = frozenset(("title", "button"))


def is_text(tree: Tree, place: Located) -> bool:
    """Whether a place contains text of one element alone, and something of it.

    False for a tag, an attribute, a comment, a script, and where the markup had to be rearranged.
    Spaces may be inside, but not at an end.
    """
    element = tree.at(place.start)
    if place.start >= place.end or element.tag in UNREAD - READ_ELSEWHERE:
        return False
    within = [
        stretch
        for stretch in Passage(element, own_pieces(element)).stretches()
        if stretch.source_start < place.end and stretch.source_end > place.start
    ]
    return (
        bool(within)
        and _is_edge(within[0], place.start)
        and _is_edge(within[-1], place.end)
        and all(
            not tree.source[before.source_end : after.source_start].strip()
            for before, after in pairwise(within)
        )
    )


def _is_edge(stretch: Stretch, offset: int) -> bool:
    """Whether a place may begin or end there: at a character, but not inside a reference."""
    start, end = stretch.source
    return start <= offset <= end if stretch.is_plain else offset in (start, end)
