"""Zones: parts of an element that do not belong to the article in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from seoaudit.page.article.boilerplate import PageRole
from seoaudit.page.article.density import Density, within
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .935/.915/.849; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# A zone with more than this many times the prose outside it is taken for the article after all.
#
# Class names lie: some sites keep the whole article in a "sidebar" or one big <form>.
# Swept, NAVIGATION: F1 0/0/-.005 at 4, 0/0/-.002 at 6, 0/-.002/+.002 at 10, 0/-.002/+.004 at 12.
# Swept, ASIDE: no page of 635 changes from 1.25 to 3.75.
MAX_PROSE_RATIO = {PageRole.NAVIGATION: 8.0, PageRole.ASIDE: 2.5}

# Weight of text that is neither prose nor links, relative to prose.
# Swept: F1 0/0/-.005 at 0.1, 0/0/-.002 at 0.15, 0/0/+.002 at 0.25, 0/0/+.004 at 0.3.
SHORT_LINES = 0.2

# Share of all prose that an element named as a detail may contain.
# Swept: F1 -.001/-.003/0 at 0.15, 0/0/0 at 0.225, 0/0/0 at 0.375, 0/0/0 at 0.45.
MAX_DETAIL_SHARE = 0.3

# Share of links above which a box without prose is a list of links.
# Swept: F1 0/+.001/0 at 0.25, 0/+.001/0 at 0.375, 0/0/0 at 0.625, 0/-.001/0 at 0.75.
MAX_LINK_DENSITY = 0.5

# The same for a paragraph among others, such as "Read also: ...".
# Swept: F1 -.002/0/-.004 at 0.375, 0/0/-.003 at 0.5625, -.001/-.001/0 at 0.9375,
# -.001/-.001/0 at 1.125.
MAX_PARAGRAPH_LINK_DENSITY = 0.75

# Characters of a label between paragraphs, such as "Advertisement".
# Swept: F1 -.001/0/+.003 at 15, 0/0/+.001 at 22, 0/0/-.001 at 38, 0/0/-.001 at 45.
LABEL = 30

_TEXT_TAGS = frozenset("p ul ol dl table pre blockquote figure h1 h2 h3 h4 h5 h6".split())
_ITEMS = frozenset("li tr td th dt dd tbody thead tfoot caption figcaption figure".split())
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def named_zones(density: Density, root: Element) -> list[Element]:
    """Return the outermost zones in `root` by tag, role and names, unless they hold most text."""
    spared: set[int] = set()
    while True:
        zones = list(_named(density, root, spared))
        rest = _worth(density, root) - sum(_worth(density, zone) for zone, _ in zones)
        wrong = [
            (density.prose[zone.index], zone.index, named)
            for zone, named in zones
            if _outweighs(density, zone, named, rest)
        ]
        if not wrong:
            return [zone for zone, _ in zones]
        _, number, named = max(wrong, key=lambda found: found[:2])
        zone = root.tree.elements[number]
        rest += _worth(density, zone)
        inside = (zone, *within(density.boxes, zone))
        spared |= {
            box.index
            for box in inside
            if box is zone or _outweighs(density, box, named, rest - _worth(density, box))
        }


def _named(
    density: Density, root: Element, spared: Collection[int]
) -> Iterator[tuple[Element, PageRole]]:
    after = root.index
    for box, named in density.named:
        i = box.index
        if i <= after or i > root.last or i in spared:
            continue
        if named is not PageRole.NAVIGATION and box.tag in _ITEMS:
            continue
        is_detail = (
            named is PageRole.METADATA
            and density.text[i] > 0
            and density.prose[i] < MAX_DETAIL_SHARE * density.prose[root.index]
        )
        if is_detail or named in MAX_PROSE_RATIO:
            after = box.last
            yield box, named


def _worth(density: Density, element: Element) -> float:
    """Return its prose, and a share of other text: some articles have short lines."""
    i = element.index
    short = max(0, density.text[i] - density.links[i] - density.prose[i])
    return density.prose[i] + SHORT_LINES * short


def _outweighs(density: Density, zone: Element, named: PageRole, outside: float) -> bool:
    return named in MAX_PROSE_RATIO and density.prose[zone.index] > MAX_PROSE_RATIO[named] * outside


def non_prose_regions(
    density: Density, root: Element, named: Sequence[Element], images: Sequence[Element]
) -> list[Element]:
    """Return the boxes without prose that are not in the article, by their position or links.

    Text before the first paragraph and after the last (kickers, dates, tags), lists of links and
    labels in between. Pictures stay, as do headings, lists and short paragraphs beside the
    paragraphs.
    """
    boxes = list(outside(within(density.boxes, root), named))
    kept = {box.index for box in boxes} | {root.index}
    paragraphs = [box for box in density.paragraphs if box.index in kept]
    if not paragraphs:
        return []
    first, last = paragraphs[0].index, paragraphs[-1].last
    beside = {density.around[box.index]: "" for box in paragraphs}
    beside |= {density.around[box.index]: "p" for box in paragraphs if box.tag == "p"}
    zones: list[Element] = []
    after = root.index
    for box in boxes:
        i, tag, around = box.index, box.tag, density.around[box.index]
        if i <= after or density.prose[i] or not density.text[i] or tag in _ITEMS:
            continue
        is_text = around in beside and tag in _TEXT_TAGS
        if is_text:
            share = MAX_PARAGRAPH_LINK_DENSITY if tag == "p" else MAX_LINK_DENSITY
            is_zone = tag not in _HEADINGS and density.is_linked(box, share)
        elif box.last < first or i > last:
            is_zone = density.is_linked(box, MAX_LINK_DENSITY) or not within(images, box)
        else:
            is_label = beside.get(around) == "p" and density.text[i] < LABEL
            is_zone = tag not in _HEADINGS and (
                density.is_linked(box, MAX_LINK_DENSITY) or is_label
            )
        if is_zone:
            zones.append(box)
            after = box.last
    return zones


def drop_nested(zones: Sequence[Element]) -> tuple[Element, ...]:
    """Return the zones in document order, without those inside another."""
    found: list[Element] = []
    for zone in sorted(zones, key=lambda zone: zone.index):
        if not found or zone not in found[-1]:
            found.append(zone)
    return tuple(found)


def outside(boxes: Sequence[Element], zones: Sequence[Element]) -> Iterator[Element]:
    """Yield the boxes that are in none of the zones; both are in document order."""
    waiting = iter(zones)
    zone = next(waiting, None)
    for box in boxes:
        while zone is not None and zone.last < box.index:
            zone = next(waiting, None)
        if zone is None or box not in zone:
            yield box
