"""The text of an element as readers see it, and its blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice

from seoaudit.page.tree.element import Element
from seoaudit.page.tree.html_elements import (
    BLOCK_TAGS,
    CAPTIONS,
    HEADINGS,
    KINDS,
    MAY_HIDE,
    UNREAD,
    is_hidden,
    is_read,
)
from seoaudit.page.tree.passage import TAG, Passage, Piece
from seoaudit.page.tree.position import Span

# The kind of a block, the element that determines it, and its pieces, which may be blank.
Gathered = tuple[str, Element, Sequence[Piece]]


def element_text(element: Element) -> str:
    """Return the text of one element on one line, without the alt texts of images."""
    known = element.tree.texts  # several ask for those of headings, labels and links
    if element.index not in known:
        known[element.index] = _whole(element).text
    return known[element.index]


def text_span(element: Element, start: int, end: int) -> Span:
    """Return the span in the source of element_text(element)[start:end]; see `Passage.span`."""
    return _whole(element).span(start, end)


def _whole(element: Element) -> Passage:
    """Return the text of an element as one passage, with a space between its blocks."""
    pieces: list[Piece] = []
    for _, holder, block in gather_blocks(element, frozenset()):
        if pieces:
            pieces.append((holder, TAG, " "))
        pieces += block
    return Passage(element, pieces)


def gather_blocks(root: Element, excluded: Set[int]) -> Iterator[Gathered]:
    """Yield the blocks inside `root` in document order, without recursion."""
    may_hide = root.tree.numbers(MAY_HIDE)
    kind, holder = (root.tag if root.tag in KINDS else "text"), root
    pieces: list[Piece] = []
    waiting: list[tuple[Element, enumerate[Element | str], str, Element]] = []
    parent, children = root, enumerate(root.children)
    while True:
        for number, child in children:
            if isinstance(child, str):
                pieces.append((parent, number, child))
            elif child.tag == "br":
                pieces.append((child, TAG, " "))
                if kind not in HEADINGS and _ends_with_two_breaks(pieces):
                    yield kind, holder, pieces
                    pieces = []
            elif (
                # Nearly all pass by what both tests ask first, which is asked without a call here.
                (child.tag not in UNREAD or is_read(child))
                and child.index not in excluded
                and not (child.index in may_hide and is_hidden(child))
            ):
                waiting.append((parent, children, kind, holder))
                if child.tag in BLOCK_TAGS:
                    yield kind, holder, pieces
                    pieces = []
                    kind, holder = _kind_inside(child, kind, holder)
                parent, children = child, enumerate(child.children)
                break
        else:
            if parent is root or parent.tag in BLOCK_TAGS:
                yield kind, holder, pieces
                pieces = []
            if parent is root:
                return
            parent, children, kind, holder = waiting.pop()


def _kind_inside(block: Element, kind: str, holder: Element) -> tuple[str, Element]:
    """Return kind and holder of the text directly in `block`, which is inside the given ones."""
    if block.tag in KINDS and kind not in CAPTIONS:
        return block.tag, block
    return (kind, holder) if kind != "text" else (kind, block)


def _ends_with_two_breaks(pieces: Sequence[Piece]) -> bool:
    """Whether only white space is between the last piece and a <br> before it."""
    for piece in islice(reversed(pieces), 1, None):
        if piece[1] == TAG:
            return True
        if not piece[2].isspace():
            return False
    return False
