"""The amount of text, linked text and prose in each part of a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, compress
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

# What makes an element a box: its tag, or a block in it.
_BLOCK, _BOX = 1, 2

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
    the text of one; `around` has the number of the nearest box around each box, and that of the
    body for the body itself.
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


def measure(body: Element) -> Density:
    """Return the density of all boxes of a page, without recursion."""
    boxes, around, (text, links), (own_text, own_links) = _measured(body)
    shortest = (
        MIN_IDEOGRAPHIC_PROSE_LENGTH if _is_ideographic(body.tree.source) else MIN_PROSE_LENGTH
    )
    prose = [0] * len(text)
    paragraphs = []
    for box in boxes:
        held = own_text[box.index]
        if held < shortest or box.tag in HEADINGS:
            continue
        if held < MAX_OPEN_LENGTH and not _ends_a_sentence(box):
            continue
        if own_links[box.index] < MAX_PROSE_LINK_DENSITY * held:
            prose[box.index] = held
            paragraphs.append(box)
    for box in reversed(boxes):
        i = box.index
        is_list = box.tag in _LISTS and not prose[i] and text[i] >= shortest
        if is_list and links[i] < MAX_LIST_LINK_DENSITY * text[i]:
            prose[i] = text[i]
            paragraphs.append(box)
        if (held := prose[i]) and (up := around[i]) != i:
            prose[up] += held
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


# The characters of each box by element number, of all its text and of what is linked.
_Counts = tuple[list[int], list[int]]


def _measured(body: Element) -> tuple[list[Element], list[int], _Counts, _Counts]:
    """Return the boxes, the box around each, all that is in each, and what is in no other box.

    The letters up to each element are summed up first, so that nothing is to be done for the
    elements between the boxes: in documentation, three of four.
    """
    tree, size = body.tree, len(body.tree.elements)
    around, text, links = [0] * size, [0] * size, [0] * size
    letters, is_box = [element.letters for element in tree.elements], _are_boxes(tree)
    for unread in _unread(body, is_box):
        nothing = [0] * (unread.last + 1 - unread.index)
        letters[unread.index : unread.last + 1] = is_box[unread.index : unread.last + 1] = nothing
    linked = [0] * size
    for link in tree.by_tag("a"):
        linked[link.index : link.last + 1] = letters[link.index : link.last + 1]
    text_before, links_before = [*accumulate(letters, initial=0)], [*accumulate(linked, initial=0)]
    inside = slice(body.index, body.last + 1)
    boxes = list(compress(tree.elements[inside], is_box[inside]))
    own_text, own_links = [0] * size, [0] * size
    up, opened = body, list[Element]()
    for box in boxes if is_box[body.index] else (body, *boxes):
        i, end = box.index, box.last + 1
        while opened and up.last < i:
            up = opened.pop()
        text[i] = own_text[i] = held = text_before[end] - text_before[i]
        links[i] = own_links[i] = held_in_links = links_before[end] - links_before[i]
        around[i] = home = up.index
        if home != i:
            own_text[home] -= held
            own_links[home] -= held_in_links
            opened.append(up)
            up = box
    return boxes, around, (text, links), (own_text, own_links)


def _are_boxes(tree: Nodes) -> list[int]:
    """Tell which elements, by number, are boxes by themselves, and which by what they hold.

    One such as <span> is a box if one begins near its own beginning. A link around a box stays part
    of the box around the link.
    """
    are_boxes = [0] * len(tree.elements)
    tags = [tag for tag in tree.tags if tag in BLOCK_TAGS or "-" in tag]
    blocks = [element for tag in tags for element in tree.by_tag(tag)]
    for block in blocks:
        are_boxes[block.index] = _BLOCK
    for block in blocks:
        around, first = block.parent, block.index - FIRST_INSIDE
        while around is not None and around.index >= first and are_boxes[around.index] != _BLOCK:
            if around.tag != "a":
                are_boxes[around.index] = _BOX
            around = around.parent
    return are_boxes


def _unread(body: Element, is_box: Sequence[int]) -> Iterator[Element]:
    """Yield the elements in a body whose text readers do not read, and its hidden boxes."""
    tree = body.tree
    hidden = (e for e in tree.select(MAY_HIDE) if is_box[e.index] and is_hidden(e))
    tags = UNREAD.intersection(tree.tags)
    unread = (e for tag in tags for e in tree.by_tag(tag) if not is_read(e))
    return (e for e in chain(hidden, unread) if body.index < e.index <= body.last)


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
