"""Regions: boxes without prose in or around the text of an article, left out for what they hold."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from seoaudit.page.addresses import urls
from seoaudit.page.article.boilerplate import is_named
from seoaudit.page.article.density import Density, within
from seoaudit.page.article.layout import (
    MAX_LINK_DENSITY,
    REPEATED_LABEL,
    TITLES,
    WRITTEN,
    Layout,
    homes_of,
    may_be_label,
    repeated_labels,
)
from seoaudit.page.article.zones import ITEMS, drop_nested, outside
from seoaudit.page.tree.element_text import element_text
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Paragraphs at the end of an article that may say how to reach its author or its publisher.
# Swept: no page of 635 changes from 2 to 6.
MAX_NOTICES = 4

# The same at the beginning.
# Swept: the same F1 from 0 to 4 (up to 2 of 635 pages change).
MAX_NOTICES_ABOVE = 2

# Characters of such a paragraph.
# Swept: the same F1 from 200 to 600 (up to 5 of 635 pages change).
MAX_NOTICE_LENGTH = 400

# Paragraphs in the header of an article: what it is about, and what its publisher earns by it.
MAX_IN_HEADER = 2

# Fewest paragraphs of an article with such a notice: a shorter text may be about the address.
# Swept: the same F1 from 2 to 8 (1 of 635 pages changes).
MIN_PARAGRAPHS = 5

_CAPTION = re.compile(r"(?:^|-)captions?(?:-|$)")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")

# Where readers subscribe: the last part of a path or the one before, or the host.
_SUBSCRIBING = re.compile(
    r"/(?:sign-?up|subscribe|register|membership|newsletters?(?:[-_]sign-?up)?)(?:/[^/]*)?$"
    r"|^//(?:subscribe|newsletters?)\.",
    re.IGNORECASE,
)

_AUTHOR_PAGE = re.compile(r"/(?:authors?|people|profiles?|staff|contributors?)/[^/]", re.IGNORECASE)

# Where publishers are followed and heard: their profiles, not what they posted.
_PROFILE = re.compile(
    r"^//(?:[\w-]+\.)*?(facebook|instagram|twitter|x|tiktok|threads|bsky|youtube|snapchat|linkedin"
    r"|pinterest|telegram|t|whatsapp|flipboard|spotify|podcasts\.apple|podcasts\.google)"
    r"\.(?:com|net|me|app)/(?:(?:in|company|channel|user|c|show)/)?(?!watch$)[^/]+$"
)


def non_prose_regions(
    density: Density, root: Element, named: Sequence[Element], headline: Element | None
) -> list[Element]:
    """Return the boxes without prose that are not in the article.

    Text before the first paragraph and after the last (kickers, dates, tags), lists of links,
    labels in between, and headings at the end of nothing. Pictures stay, as do lists, short
    paragraphs and titles in any wrapper beside the paragraphs.
    """
    boxes = list(outside(within(density.boxes, root), named))
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
        root.tree.by_tag("img"),
        repeated_labels(density, boxes, homes),
        headline,
    )
    zones: list[Element] = []
    after = root.index
    for box in boxes:
        i = box.index
        if i <= after or density.prose[i] or not density.text[i] or box.tag in ITEMS:
            continue
        if layout.is_region(box):
            zones.append(box)
        if zones[-1:] == [box] or layout.is_whole(box):
            after = box.last
    zones += _titles_of_links(density, zones)
    zones += _notices(paragraphs)
    zones += _about_author(root, paragraphs)
    zones += _credits(boxes)
    if headline is not None:
        zones += _captions_above(density, boxes, texts)
    left = list(outside(boxes, drop_nested(zones)))
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


def _notices(paragraphs: Sequence[Element]) -> list[Element]:
    """Return the first and last paragraphs that say where to write, to follow or to subscribe."""
    if len(paragraphs) < MIN_PARAGRAPHS:
        return []
    first, last = paragraphs[:MAX_NOTICES_ABOVE], paragraphs[-MAX_NOTICES:]
    return [*filter(_asks_to_subscribe, first), *filter(_is_notice, last)]


def _about_author(root: Element, paragraphs: Sequence[Element]) -> list[Element]:
    """Return the box of the last paragraph, if it has no other and leads to an author's page."""
    if len(paragraphs) < MIN_PARAGRAPHS:
        return []
    before, last = paragraphs[-2:]
    apart = [box for box in last.ancestors if box in root and before not in box]
    links = (e for box in apart[-1:] for e in box.descendants if e.tag == "a")
    return apart[-1:] if any(map(_leads_to_author, links)) else []


def _leads_to_author(link: Element) -> bool:
    parts = urls.split(link.get("href"))
    return "author" in link.get("rel") or bool(parts and _AUTHOR_PAGE.search(parts.path))


def _is_notice(box: Element) -> bool:
    return _gives_address(box) or _asks_to_follow(box) or _asks_to_subscribe(box)


def _gives_address(box: Element) -> bool:
    text = element_text(box)
    is_linked = any("mailto:" in link.get("href") for link in _links(box))
    return len(text) <= MAX_NOTICE_LENGTH and (is_linked or bool(_ADDRESS.search(text)))


def _asks_to_follow(box: Element) -> bool:
    """Whether a paragraph leads to profiles on several networks."""
    found = (_PROFILE.search(place) for place in _places(box))
    return len({profile[1] for profile in found if profile}) > 1


def _asks_to_subscribe(box: Element) -> bool:
    """Whether a short paragraph leads to a page on which readers subscribe."""
    asks = any(map(_SUBSCRIBING.search, _places(box)))
    return asks and len(element_text(box)) <= MAX_NOTICE_LENGTH


def _places(box: Element) -> Iterator[str]:
    """Yield host and path of each link of a paragraph: //example.com/subscribe."""
    for link in _links(box):
        if parts := urls.split(link.get("href")):
            yield f"//{parts.netloc}{parts.path.rstrip('/')}"


def _links(box: Element) -> Iterator[Element]:
    """Yield the links of a paragraph; none of an item of a list, which is no notice."""
    return (e for e in box.descendants if e.tag == "a" and box.tag == "p")


def labels_between(density: Density, root: Element, named: Sequence[Element]) -> list[Element]:
    """Return the boxes directly in `root` with the same short text as others there: "Advert"."""
    boxes = list(outside(within(density.boxes, root), named))
    labels = repeated_labels(density, boxes, {root.index})
    return [
        box
        for box in boxes
        if density.around[box.index] == root.index
        and may_be_label(density, box)
        and element_text(box) in labels
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
