"""The text of an element as readers see it, and its blocks."""

from __future__ import annotations

from bisect import bisect_right
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
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.pieces import TAG, Content, Piece, pieces_of, written
from seoaudit.page.tree.position import Span
from seoaudit.text.segments.normalise import fold_spaces

# The kind of a block, the element that determines it, and its text, which may be blank.
Gathered = tuple[str, Element, Content]


# Elements beside which white space is not read.
_APART = BLOCK_TAGS | UNREAD - {"button"}


def element_text(element: Element) -> str:
    """Return the text of one element on one line, without the alt texts of images."""
    known = element.tree.texts  # several ask for those of headings, labels and links
    if element.index not in known:
        inner = _innermost(element)
        if inner.index not in known:
            blocks = gather_blocks(inner, frozenset())
            known[inner.index] = fold_spaces(" ".join([written(text) for _, _, text in blocks]))
        known[element.index] = known[inner.index]
    return known[element.index]


def _innermost(element: Element) -> Element:
    """Return the innermost of the boxes around the text of an element that have no other text."""
    elements, may_hide = element.tree.elements, element.tree.numbers(MAY_HIDE)
    while not element.letters and element.index < element.last:
        inside = elements[element.index + 1]
        is_alone = inside.last == element.last and inside.tag in BLOCK_TAGS
        if not is_alone or inside.index in may_hide:
            break
        element = inside
    return element


def text_span(element: Element, start: int, end: int) -> Span:
    """Return the span in the source of element_text(element)[start:end]; see `Passage.span`."""
    return _whole(element).span(start, end)


def _whole(element: Element) -> Passage:
    """Return the text of an element as one passage, with a space between its blocks."""
    pieces: list[Piece] = []
    for _, holder, content in gather_blocks(element, frozenset()):
        if pieces:
            pieces.append((holder, TAG, " "))
        pieces += pieces_of(content)
    return Passage(element, pieces)


def gather_blocks(root: Element, excluded: Set[int]) -> Iterator[Gathered]:
    """Yield the blocks inside `root` in document order, without recursion."""
    partings = root.tree.partings
    if excluded:
        partings = sorted({*partings, *excluded})
    kind = root.tag if root.tag in KINDS else "text"
    if _is_one_text(root, partings):
        return iter([(kind, root, root)])
    return _gather(root, kind, excluded, partings)


def _gather(
    root: Element, kind: str, excluded: Set[int], partings: Sequence[int]
) -> Iterator[Gathered]:
    may_hide = root.tree.numbers(MAY_HIDE)
    holder, parent, children = root, root, enumerate(_contents(root))
    pieces: list[Piece] = []
    waiting = [(parent, children, kind, holder)]
    while waiting:
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
                is_block = child.tag in BLOCK_TAGS
                if is_block and pieces:
                    yield kind, holder, pieces
                    pieces = []
                inside = _kind_inside(child, kind, holder) if is_block else (kind, holder)
                if is_block and _is_one_text(child, partings):
                    yield *inside, child
                    continue
                waiting.append((parent, children, kind, holder))
                parent, children, (kind, holder) = child, enumerate(_contents(child)), inside
                break
        else:
            if pieces and (parent is root or parent.tag in BLOCK_TAGS):
                yield kind, holder, pieces
                pieces = []
            parent, children, kind, holder = waiting.pop()


def _contents(element: Element) -> Sequence[Element | str]:
    """Return the children of an element; not the white space between blocks, if it has no more.

    To step from block to block spares the parser the making of all these texts.
    """
    if element.letters or element.tag not in BLOCK_TAGS:
        return element.children
    blocks: list[Element] = []
    elements, at = element.tree.elements, element.index + 1
    while at <= element.last:
        child = elements[at]
        if child.tag not in _APART:
            return element.children
        blocks.append(child)
        at = child.last + 1
    return blocks


def _is_one_text(element: Element, partings: Sequence[int]) -> bool:
    """Whether no element inside parts the text, by the numbers of all that would."""
    inside = bisect_right(partings, element.index)
    return inside == len(partings) or partings[inside] > element.last


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
