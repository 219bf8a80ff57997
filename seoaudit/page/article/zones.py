"""Zones: parts of an element that do not belong to the article in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from seoaudit.page.article.boilerplate import NEVER_ARTICLE, PageRole, signs
from seoaudit.page.article.density import Density
from seoaudit.page.tree.document_order import within
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# A zone with more than this many times the prose outside it is taken for the article after all.
#
# Class names lie: some sites keep the whole article in a "sidebar" or one big <form>. A menu has
# links in place of prose, so that one with prose is often a box that was never closed.
# Swept, NAVIGATION: F1 -.004/0/0 at 4, 0/0/0 at 6, 0/0/0 at 10, 0/0/0 at 12.
# Swept, ASIDE: no page of 635 changes from 1.25 to 3.75.
# Swept, MENU: no page of 635 changes from 1.25 to 3.75.
MAX_PROSE_RATIO = {PageRole.NAVIGATION: 8.0, PageRole.ASIDE: 2.5, PageRole.MENU: 2.5}

# Weight of text that is neither prose nor links, relative to prose.
# Swept: F1 -.004/0/0 at 0.1, 0/0/0 at 0.15, 0/0/0 at 0.25, 0/0/0 at 0.3.
SHORT_LINES = 0.2

# Share of all prose that an element named as a detail may contain.
# Swept: F1 0/-.001/0 at 0.15, 0/-.001/0 at 0.225, 0/0/0 at 0.375, 0/0/0 at 0.45.
MAX_DETAIL_SHARE = 0.3

# Elements that are parts of a list, a table or a figure, with which they stay or go.
ITEMS = frozenset("li tr td th dt dd tbody thead tfoot caption figcaption figure".split())

# Names of the comments and their form in WordPress, which no theme gives to anything else:
# https://developer.wordpress.org/reference/functions/comment_form/
_COMMENTS = frozenset(
    "comments comments-area comment-list comment-respond respond commentform wp-block-comments "
    "wp-block-post-comments wp-block-post-comments-form".split()
)


def named_zones(density: Density, root: Element) -> list[Element]:
    """Return the outermost zones in `root` by tag, role and names, unless they hold most text.

    Zones are weighed together with their likes, which have their role from the same names: if all
    of them together hold the article, the name means something else on this page.
    """
    spared: set[int] = set()
    while True:
        zones = list(_named(density, root, spared))
        rest = _worth(density, root) - sum(_worth(density, zone) for zone, _ in zones)
        wrong = [
            (prose, likes, named)
            for likes, named, prose in _likes(density, zones)
            if prose > _most(density, root, named, rest)
            and not (rest > 0 and any(map(is_for_comments, likes)))
        ]
        if not wrong:
            return [zone for zone, _ in zones]
        _, likes, named = max(wrong, key=lambda found: (found[0], found[1][0].index))
        rest += sum(_worth(density, zone) for zone in likes)
        spared |= {
            box.index
            for zone in likes
            for box in (zone, *within(density.boxes, zone))
            if box is zone or _outweighs(density, box, named, rest - _worth(density, box))
        }


def _likes(
    density: Density, zones: Sequence[tuple[Element, PageRole]]
) -> Iterator[tuple[Sequence[Element], PageRole, int]]:
    """Yield the zones with prose that have their role from the same names, and their prose."""
    groups: dict[tuple[PageRole, tuple[str, ...]], list[Element]] = {}
    for zone, named in zones:
        if density.prose[zone.index]:
            groups.setdefault((named, signs(zone, named)), []).append(zone)
    for (named, _), likes in groups.items():
        yield likes, named, sum(density.prose[zone.index] for zone in likes)


def _most(density: Density, root: Element, named: PageRole, rest: float) -> float:
    """Return the prose that zones of one kind may hold."""
    if named in MAX_PROSE_RATIO:
        return MAX_PROSE_RATIO[named] * rest
    return MAX_DETAIL_SHARE * density.prose[root.index]


def _named(
    density: Density, root: Element, spared: Collection[int]
) -> Iterator[tuple[Element, PageRole]]:
    after = root.index
    for box, named in density.named:
        i = box.index
        if i <= after or i > root.last or i in spared:
            continue
        if box.tag in HEADINGS or (box.tag in ITEMS and named not in NEVER_ARTICLE):
            continue
        is_detail = named is PageRole.METADATA
        if is_detail and (not density.text[i] or density.prose[i] > _most(density, root, named, 0)):
            continue
        if is_detail or named in MAX_PROSE_RATIO:
            after = box.last
            yield box, named


def strictly_outside(density: Density, root: Element, declared: Element) -> int:
    """Return the prose of `root` that is in no named zone, whatever these zones contain."""
    around = {e.index for e in (declared, *declared.ancestors)}
    zones = [zone for zone, _ in _named(density, root, around)]
    return density.prose[root.index] - sum(density.prose[zone.index] for zone in zones)


def _worth(density: Density, element: Element) -> float:
    """Return its prose, and a share of other text: some articles have short lines."""
    i = element.index
    short = max(0, density.text[i] - density.links[i] - density.prose[i])
    return density.prose[i] + SHORT_LINES * short


def _outweighs(density: Density, zone: Element, named: PageRole, outside: float) -> bool:
    return named in MAX_PROSE_RATIO and density.prose[zone.index] > MAX_PROSE_RATIO[named] * outside


def is_for_comments(element: Element) -> bool:
    """Whether an element has the comments of readers, or the form for them."""
    return not _COMMENTS.isdisjoint((*element.classes, element.get("id")))
