"""Regions: boxes without prose in or around the text of an article, left out for what they hold."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.boilerplate import is_named
from seoaudit.page.article.density import Density
from seoaudit.page.article.layout import (
    MAX_LINK_DENSITY,
    REPEATED_LABEL,
    TITLES,
    WRITTEN,
    Layout,
    homes_of,
    is_publisher_s,
    may_be_label,
    publisher_lines,
    repeated_labels,
    spoken_titles,
)
from seoaudit.page.article.notices import notices, profile_boxes, sign_ups
from seoaudit.page.article.zones import ITEMS
from seoaudit.page.tree.document_order import drop_nested, outside, within
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Paragraphs in the header of an article: what it is about, and what its publisher earns by it.
# Swept: the same F1 from 0 to 4 (up to 19 of 635 pages change).
MAX_IN_HEADER = 2

_CAPTION = late_pattern(r"(?:^|-)captions?(?:-|$)")


def non_prose_regions(
    density: Density, root: Element, named: Sequence[Element], headline: Element | None
) -> list[Element]:
    """Return the boxes without prose that are not in the article.

    Text before the first paragraph and after the last (kickers, dates, tags), lists of links,
    labels in between, and headings at the end of nothing. Pictures stay, as do lists, short
    paragraphs and titles in any wrapper beside the paragraphs.
    """
    boxes = outside(within(density.boxes, root), named)
    kept = {box.index for box in boxes} | {root.index}
    paragraphs = [box for box in density.paragraphs if box.index in kept]
    if not paragraphs:
        return []
    homes = homes_of(density, paragraphs)
    texts = below_header(paragraphs, headline)
    layout = Layout(
        density,
        homes,
        paragraphs[0].index,
        texts[0].index,
        max(box.last for box in paragraphs),
        [title for title in root.tree.by_tag(*TITLES) if title is not headline],
        [title for title in spoken_titles(density) if title is not headline],
        root.tree.by_tag("img"),
        repeated_labels(density, boxes, homes),
        headline,
    )
    zones: list[Element] = []
    after = root.index
    candidates = [
        box
        for box in boxes
        if density.text[box.index] and not density.prose[box.index] and box.tag not in ITEMS
    ]
    lines = publisher_lines(density, candidates)
    for box in candidates:
        if box.index <= after:
            continue
        if box.index in lines or layout.is_region(box):
            zones.append(box)
        if zones[-1:] == [box] or layout.is_whole(box):
            after = box.last
    zones += _titles_of_links(density, zones)
    below = [box for box in boxes if box.index > layout.last and layout.is_text(box)]
    zones += [*notices(root, paragraphs, below), *sign_ups(density, root)]
    zones += profile_boxes(density, root, headline)
    zones += _credits(boxes)
    if headline is not None:
        zones += _captions_above(density, boxes, texts)
    left = outside(boxes, drop_nested(zones))
    return [*zones, *_without_section(layout, left, root.last + 1)]


def below_header(paragraphs: Sequence[Element], headline: Element | None) -> Sequence[Element]:
    """Return the paragraphs without those in a box around the headline that has no others."""
    around = headline
    for number, box in enumerate(paragraphs[:MAX_IN_HEADER], 1):
        while around is not None and box not in around:
            around = around.parent
        following = paragraphs[number : number + 1]
        if around is not None and following and following[0] not in around:
            return paragraphs[number:]
    return paragraphs


def _titles_of_links(density: Density, zones: Sequence[Element]) -> list[Element]:
    """Return the headings directly above lists of links that are left out: "Related"."""
    found: list[Element] = []
    for zone in zones:
        if density.is_linked(zone, MAX_LINK_DENSITY):
            before = zone.tree.elements[zone.index - 1]
            above = next((e for e in (before, *before.ancestors) if e.parent is zone.parent), zone)
            if above.tag in HEADINGS:
                found.append(above)
    return found


def _captions_above(
    density: Density, boxes: Sequence[Element], paragraphs: Sequence[Element]
) -> list[Element]:
    """Return the captions of the pictures above the text, which are the headline's."""
    captions: list[Element] = []
    figure: Element | None = None
    texts = {box.index for box in paragraphs}
    for box in boxes:
        if box.tag == "figure":
            inside = within(density.boxes, box)
            figure = None if any(each.tag in WRITTEN for each in inside) else box
        elif (figure is not None and box in figure) or is_named(box, _CAPTION):
            if density.text[box.index] and not within(box.tree.by_tag("img"), box):
                captions.append(box)
        elif box.index in texts:
            return captions
    return []


def _credits(boxes: Sequence[Element]) -> list[Element]:
    """Return the short captions that several pictures share: who made them."""
    captions = [(box, element_text(box)) for box in boxes if box.tag == "figcaption"]
    times = Counter(text for _, text in captions)
    return [box for box, text in captions if times[text] > 1 and len(text) < REPEATED_LABEL]


def labels_between(density: Density, root: Element, named: Sequence[Element]) -> list[Element]:
    """Return the boxes directly in `root` with the same short text as others there: "Advert".

    And those that say that the article goes on below.
    """
    boxes = outside(within(density.boxes, root), named)
    labels = repeated_labels(density, boxes, {root.index})
    return [
        box
        for box in boxes
        if density.around[box.index] == root.index
        and (
            (may_be_label(density, box) and element_text(box) in labels)
            or is_publisher_s(density, box)
        )
    ]


def _without_section(layout: Layout, boxes: Sequence[Element], end: int) -> Iterator[Element]:
    """Yield the headings below the last paragraph with no text or picture before the next.

    `end` is the number of the element after the article.
    """
    level, is_empty = "", True
    for box in reversed(boxes):
        if box.last <= layout.last:
            return
        if box.tag in HEADINGS:
            is_last = box.tag >= level
            if is_empty and is_last and not _is_image_between(layout.images, box.last, end):
                yield box
            end, level, is_empty = box.index, box.tag, True
        elif layout.density.text[box.index] and not within(layout.titles, box):
            is_empty = False


def _is_image_between(images: Sequence[Element], last: int, end: int) -> bool:
    """Whether one of `images`, in document order, has a number after `last` and before `end`."""
    after = bisect_right(images, last, key=lambda image: image.index)
    return after < len(images) and images[after].index < end
