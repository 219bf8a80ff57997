"""The amount of text, linked text and prose in each part of a page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.boilerplate import PageRole, roles_of
from seoaudit.page.tree.element import Nodes
from seoaudit.page.tree.html_elements import (
    BLOCK_TAGS,
    HEADINGS,
    MAY_HIDE,
    UNREAD,
    is_hidden,
    is_read,
)
from seoaudit.page.tree.tree import Element
from seoaudit.text.scripts import is_in_near_scripts
from seoaudit.text.segments.sentences import is_closed

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Fewest characters of a paragraph: menus, dates and names are shorter, whatever the language.
# Swept: F1 0/0/0 at 30, 0/0/0 at 45, 0/-.001/0 at 75, 0/-.001/-.011 at 90.
MIN_PROSE_LENGTH = 60

# The same where one character is a syllable or a word: Chinese, Japanese, Korean.
# Swept: F1 0/0/0 at 15, 0/0/0 at 22, -.002/0/0 at 38, -.002/0/0 at 45.
MIN_IDEOGRAPHIC_PROSE_LENGTH = 30

# Characters of a text that is only prose if it ends a sentence: captions, summaries, teasers and
# notices are shorter, and seldom have a full stop.
# Swept: F1 -.002/-.001/0 at 100, 0/-.001/0 at 150, 0/0/0 at 250, 0/0/0 at 300.
MAX_OPEN_LENGTH = 200

# Letters of Thai and Lao, which have no mark for the end of a sentence.
_UNMARKED = frozenset(map(chr, range(0x0E00, 0x0EDF)))

# Share of a paragraph that may be links.
# Swept: the same F1 from 0.2 to 0.6 (up to 16 of 635 pages change).
MAX_PROSE_LINK_DENSITY = 0.4

# The same for a list or table, which may be prose as a whole though its items are short.
# Swept: the same F1 from 0.1 to 0.3 (1 of 635 pages changes).
MAX_LIST_LINK_DENSITY = 0.2

# Elements inside an inline element among which a block makes it a box.
# Swept: no page of 635 changes from 4 to 12.
FIRST_INSIDE = 8

_LISTS = frozenset(("ul", "ol", "dl", "table"))

# Share of the characters of a source, mostly markup, that must be Chinese, Japanese or Korean.
# Swept: no page of 635 changes from 0.0025 to 0.0075.
_MIN_IDEOGRAPH_SHARE = 0.005

# Characters of a source that are sampled, evenly spread.
# Swept: no page of 635 changes from 2500 to 7500.
_SAMPLE = 5000

# References in a page that has one, such as &#x672C;, for every letter.
# Swept: no page of 635 changes from 100 to 300.
_MANY_REFERENCES = 200


class Density:
    """The characters in each box, an element that begins a block of text, by element number.

    `text` and `links` count all readable text inside, without hidden boxes, `prose` only paragraphs
    and lists that read like one. `paragraphs` are the boxes that are prose themselves, `named`
    those whose tag, role or names place them beside an article, `bodies` those that are named as
    the text of one; `around` has the number of the
    nearest box around each element, and that of the body for the body itself.
    """

    def __init__(
        self,
        boxes: Sequence[Element],
        named: Sequence[tuple[Element, PageRole]],
        bodies: Sequence[Element],
        paragraphs: Sequence[Element],
        around: Sequence[int],
        text: Sequence[int],
        links: Sequence[int],
        prose: Sequence[int],
    ) -> None:
        self.boxes = boxes
        self.named = named
        self.bodies = bodies
        self.paragraphs = paragraphs
        self.around = around
        self.text = text
        self.links = links
        self.prose = prose

    def is_linked(self, element: Element, share: float) -> bool:
        """Whether more than this share of its text is linked."""
        return self.links[element.index] > share * self.text[element.index]

    def without(self, zones: Iterable[Element]) -> tuple[Sequence[int], Sequence[int]]:
        """Return `text` and `prose` without these zones, none of which is in another."""
        text, prose = list(self.text), list(self.prose)
        lost = {zone.index: (text[zone.index], prose[zone.index]) for zone in zones}
        for box in reversed(self.boxes):
            i = box.index
            if i in lost:
                text[i] -= lost[i][0]
                prose[i] -= lost[i][1]
                up = self.around[i]
                if up != i:
                    before = lost.get(up, (0, 0))
                    lost[up] = (before[0] + lost[i][0], before[1] + lost[i][1])
        return text, prose


def within(elements: Sequence[Element], root: Element) -> Sequence[Element]:
    """Return those of `elements`, which are in document order, that are inside `root`."""
    first = bisect_right(elements, root.index, key=_number)
    return elements[first : bisect_right(elements, root.last, first, key=_number)]


def measure(body: Element) -> Density:
    """Return the density of all boxes of a page, without recursion."""
    boxes, around, text, links = _direct_text(body)
    shortest = (
        MIN_IDEOGRAPHIC_PROSE_LENGTH if _is_ideographic(body.tree.source) else MIN_PROSE_LENGTH
    )
    prose = [0] * len(text)
    paragraphs = []
    for box in boxes:
        held = text[box.index]
        if held < shortest or box.tag in HEADINGS:
            continue
        if held < MAX_OPEN_LENGTH and not _ends_a_sentence(box):
            continue
        if links[box.index] < MAX_PROSE_LINK_DENSITY * held:
            prose[box.index] = held
            paragraphs.append(box)
    for box in reversed(boxes):
        i = box.index
        is_list = box.tag in _LISTS and not prose[i] and text[i] >= shortest
        if is_list and links[i] < MAX_LIST_LINK_DENSITY * text[i]:
            prose[i] = text[i]
            paragraphs.append(box)
        up = around[i]
        if up != i:
            text[up] += text[i]
            links[up] += links[i]
            prose[up] += prose[i]
    paragraphs.sort(key=_number)
    # Which Python takes long to look up, and longer to find in a set.
    unknown, text_of_article = PageRole.UNKNOWN, PageRole.BODY
    roles = zip(boxes, roles_of(body.tree, boxes), strict=True)
    named = [(box, role) for box, role in roles if role is not unknown]
    return Density(
        boxes,
        [(box, role) for box, role in named if role is not text_of_article],
        [box for box, role in named if role is text_of_article],
        paragraphs,
        around,
        text,
        links,
        prose,
    )


def _direct_text(body: Element) -> tuple[list[Element], list[int], list[int], list[int]]:
    """Return the boxes, the box around each element, and each box's own text and links."""
    elements = body.tree.elements
    size = len(elements)
    around, text, links = [0] * size, [0] * size, [0] * size
    is_linked = [False] * size
    home = list(range(size))  # the box that text directly in an element counts for
    if body.parent is not None:
        home[body.parent.index] = body.index
    hidden = {element.index for element in body.tree.select(MAY_HIDE) if is_hidden(element)}
    blocks = _blocks(body.tree)
    boxes: list[Element] = []
    at = body.index
    while at <= body.last:
        element = elements[at]
        tag, parent, letters = element.tag, element.parent, element.letters
        is_box = blocks[at] or (element.last > at and _holds_block(element, blocks))
        if (tag in UNREAD and not is_read(element)) or (
            is_box and at in hidden and element is not body
        ):
            at = element.last + 1
            continue
        up = at if parent is None else parent.index
        box = around[at] = home[up]
        if is_box:
            boxes.append(element)
            box = at
        else:
            home[at] = box
        linked = is_linked[at] = tag == "a" or is_linked[up]
        if letters:
            text[box] += letters
            if linked:
                links[box] += letters
        at += 1
    return boxes, around, text, links


def _ends_a_sentence(box: Element) -> bool:
    """Whether the text directly in a box ends as sentences do; notes behind it do not count."""
    waiting = list(box.children)
    while waiting:
        last = waiting.pop()
        if isinstance(last, str):
            if last := last.strip():
                return is_closed(last) or last[-1] in _UNMARKED
        elif last.tag not in UNREAD and last.tag not in BLOCK_TAGS and last.tag != "sup":
            waiting += last.children
    return False


def _blocks(tree: Nodes) -> bytes:
    """Return 1 for each element, by its number, that is a box by itself."""
    blocks = bytearray(len(tree.elements))
    for tag in tree.tags:
        if tag in BLOCK_TAGS or "-" in tag:
            for element in tree.by_tag(tag):
                blocks[element.index] = 1
    return bytes(blocks)


def _holds_block(element: Element, blocks: bytes) -> bool:
    """Whether an element that is no box by itself, such as <span>, has one near its beginning.

    A link around a box stays part of the box around the link.
    """
    first = element.index + 1
    last = min(element.last, element.index + FIRST_INSIDE)
    return element.tag != "a" and blocks.find(1, first, last + 1) >= 0


@cache
def _ideographs() -> re.Pattern[str]:
    return late_pattern("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def _is_ideographic(source: str) -> bool:
    """Whether the page is in Chinese, Japanese or Korean, by a sample of its source.

    Some pages have a reference for every letter: &#x672C;.
    """
    if source.count("&#") > _MANY_REFERENCES:
        from html import unescape  # a table of 2,000 names that few pages need

        source = unescape(source)
    sample = source[:: max(1, len(source) // _SAMPLE)]
    if is_in_near_scripts(sample):
        return False
    return len(_ideographs().findall(sample)) > _MIN_IDEOGRAPH_SHARE * len(sample)


_number = attrgetter("index")
