"""Lists of teasers inside a larger element: pictures and lines that lead to other articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.page import url as addresses
from seoaudit.page.density import Density, within
from seoaudit.page.tree import Element
from seoaudit.text.file_names import is_image_file

FEWEST = 2
"""Teasers side by side that make a list."""

HIGHEST = 5
"""Elements between a picture and the box that holds its line too."""

LONGEST = 450
"""Characters of a teaser, its summary included."""

MOST_BESIDE = 80
"""Characters beside the teasers in the box around them: "More stories"."""

MOST_PROSE = 0.3
"""Share of the prose of the whole that a list of teasers may hold; a review of many things is laid
out like one."""


def teaser_lists(density: Density, root: Element) -> list[Element]:
    """The boxes inside `root` that hold little but teasers.

    A teaser has a picture and a line of text that lead to the same other page.
    """
    lists: dict[int, dict[str, Element]] = {}
    for picture in within(root.tree.by_tag("img"), root):
        link = next((e for e in picture.ancestors if e.tag == "a"), None)
        target = _target(link) if link else ""
        card = _card(link, target, density) if link and target else None
        if card is not None and card.parent is not None and card.parent in root:
            lists.setdefault(card.parent.index, {}).setdefault(target, card)
    elements = root.tree.elements
    found = [
        _with_its_heading(density, elements[number], root)
        for number, cards in lists.items()
        if len(cards) >= FEWEST and _holds_little_else(density, elements[number], [*cards.values()])
    ]
    whole = density.prose[root.index]
    return [box for box in found if density.prose[box.index] <= MOST_PROSE * whole]


def _target(link: Element) -> str:
    """The address of another page, without what is only told to it; "" where it is none."""
    href = addresses.clean(link.get("href"))
    path = href.partition("#")[0].partition("?")[0].partition(";")[0]
    return "" if is_image_file(path) or href.startswith(("javascript:", "mailto:")) else path


def _card(link: Element, target: str, density: Density) -> Element | None:
    """The smallest box around a linked picture that has a line with the same target."""
    for distance, around in enumerate(link.ancestors):
        if distance >= HIGHEST:
            return None
        if density.text[around.index] > LONGEST:
            return None
        if any(_target(other) == target for other in _lines(around, link)):
            return around
    return None


def _lines(around: Element, link: Element) -> Iterator[Element]:
    """The links inside an element that have a text, the one with the picture too."""
    links = within(around.tree.by_tag("a"), around)
    return (other for other in links if other.text.strip() and (other is not link or other.letters))


def _holds_little_else(density: Density, box: Element, cards: Sequence[Element]) -> bool:
    held = sum(density.text[card.index] for card in cards)
    return held > 0 and density.text[box.index] - held <= MOST_BESIDE


def _with_its_heading(density: Density, box: Element, root: Element) -> Element:
    """The box with what stands around it, as long as that is no more than a heading."""
    whole = density.text[box.index]
    while (around := box.parent) is not None and around is not root and around in root:
        if density.text[around.index] - whole > MOST_BESIDE:
            break
        box = around
    return box
