"""Lists of teasers inside a larger element: pictures and lines that lead to other articles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence

from seoaudit.page.addresses import urls
from seoaudit.page.article.density import Density
from seoaudit.page.tree.document_order import within
from seoaudit.page.tree.tree import Element
from seoaudit.text.recognition.file_names import is_image_file

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Smallest number of teasers side by side in a list.
# Swept: F1 0/+.001/0 at 0, 0/+.001/0 at 1, -.001/0/0 at 3, -.001/0/0 at 4.
MIN_CARDS = 2

# Elements between a picture and the box that also contains its line of text.
# Swept: no page of 635 changes from 2 to 8.
MAX_CARD_DEPTH = 5

# Characters of a teaser, its summary included.
# Swept: no page of 635 changes from 225 to 675.
MAX_CARD_LENGTH = 450

# Characters beside the teasers in the box around them: "More stories".
# Swept: no page of 635 changes from 40 to 120.
MAX_LENGTH_BESIDE = 80

# Share of the whole prose that a list of teasers may contain; a review of many things has the same
# layout.
# Swept: no page of 635 changes from 0.15 to 0.45.
MAX_PROSE_SHARE = 0.3


def teaser_lists(density: Density, root: Element) -> list[Element]:
    """Return the boxes inside `root` with little but teasers, and with no large part of its prose.

    A teaser is a picture and a line of text that link to the same other page.
    """
    linked = dict(_linked_pictures(root))
    lines = _lines(root, set(linked.values()))
    lists: dict[int, dict[str, Element]] = {}
    for link, target in linked.items():
        card = _card(link, lines[target], density) if target in lines else None
        if card is not None and card.parent is not None and card.parent in root:
            lists.setdefault(card.parent.index, {}).setdefault(target, card)
    elements = root.tree.elements
    found = [
        _with_its_heading(density, elements[number], root)
        for number, cards in lists.items()
        if len(cards) >= MIN_CARDS and _holds_little_else(density, elements[number], cards)
    ]
    most = MAX_PROSE_SHARE * density.prose[root.index]
    return [box for box in found if box is not root and density.prose[box.index] <= most]


def _linked_pictures(root: Element) -> Iterator[tuple[Element, str]]:
    """Yield each link to another page that contains a picture, and its target."""
    for picture in within(root.tree.by_tag("img"), root):
        link = next((e for e in picture.ancestors if e.tag == "a"), None)
        if link is not None and (target := _target(link)):
            yield link, target


def _target(link: Element) -> str:
    """Return the URL of another page, without query, parameters and fragment; "" for no page."""
    href = urls.clean(link.get("href"))
    path = href.partition("#")[0].partition("?")[0].partition(";")[0]
    return "" if is_image_file(path) or href.startswith(("javascript:", "mailto:")) else path


def _lines(root: Element, targets: Collection[str]) -> dict[str, list[int]]:
    """Return for each target the numbers of the links to it that have a text, in order."""
    lines: dict[str, list[int]] = {}
    for link in within(root.tree.by_tag("a"), root) if targets else ():
        target = _target(link)
        if target in targets and link.text.strip():
            lines.setdefault(target, []).append(link.index)
    return lines


def _card(link: Element, lines: Sequence[int], density: Density) -> Element | None:
    """Return the smallest element around a linked picture and a text link to the same target.

    None if that is too far up or has too much text.
    """
    for distance, around in enumerate((link, *link.ancestors)):
        if distance > MAX_CARD_DEPTH or density.text[around.index] > MAX_CARD_LENGTH:
            return None
        first = bisect_left(lines, around.index)
        if first < len(lines) and lines[first] <= around.last:
            return around
    return None


def _holds_little_else(density: Density, box: Element, cards: Mapping[str, Element]) -> bool:
    held = sum(density.text[card.index] or len(card.text.strip()) for card in cards.values())
    return held > 0 and density.text[box.index] - held <= MAX_LENGTH_BESIDE


def _with_its_heading(density: Density, box: Element, root: Element) -> Element:
    """Return the largest element around the box that adds no more text than a heading."""
    whole = density.text[box.index]
    while (around := box.parent) is not None and around is not root and around in root:
        if density.text[around.index] - whole > MAX_LENGTH_BESIDE:
            break
        box = around
    return box
