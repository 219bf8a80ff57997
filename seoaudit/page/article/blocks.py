"""The text of an article, block by block, as a reader meets it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice
from typing import NamedTuple

from seoaudit.page.article.article import Article
from seoaudit.page.tree.html_elements import (
    BLOCK_TAGS,
    CAPTIONS,
    HEADINGS,
    KINDS,
    UNREAD,
    is_hidden,
)
from seoaudit.page.tree.passage import TAG, Passage, Piece, written
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element


class Block(NamedTuple):
    """A paragraph, heading, list item or the like.

    `kind` is the tag of the nearest element that names one (h1 to h6, p, li, blockquote, pre, td,
    th, dt, dd, figcaption, caption), and "text" for text that stands loose in a container.
    `text` has its white space folded to single spaces; a <br> is a space, two in a row
    end the block.
    """

    kind: str
    text: str
    element: Element
    passage: Passage

    def span(self, start: int, end: int) -> Span:
        """The place of text[start:end] in the source; see `Passage.span` for what is exact."""
        return self.passage.span(start, end)

    @property
    def start(self) -> int:
        """Offset of the first character of the text."""
        return self.span(0, 1).start

    @property
    def end(self) -> int:
        """Offset after the last character of the text."""
        return self.span(0, len(self.text)).end


def text_blocks(article: Article) -> tuple[Block, ...]:
    """The blocks of the article in document order, without what does not belong to it.

    Scripts, form controls and hidden elements are left out too.
    """
    excluded = {zone.index for zone in article.excluded}
    if article.headline is not None:
        excluded.add(article.headline.index)
    gathered = _gather(article.element, excluded)
    return tuple(
        Block(kind, passage.text, holder, passage)
        for kind, holder, pieces in gathered
        if pieces and (passage := Passage(holder, pieces)).text
    )


def block_text(element: Element) -> str:
    """The text of one element on one line, without the alt texts of images."""
    return _whole(element).text


def text_span(element: Element, start: int, end: int) -> Span:
    """The place in the source of block_text(element)[start:end]; see `Passage.span`."""
    return _whole(element).span(start, end)


def _whole(element: Element) -> Passage:
    """All that is read of an element as one passage; its blocks are set apart by a space."""
    pieces: list[Piece] = []
    for _, holder, block in _gather(element, frozenset()):
        if pieces:
            pieces.append((holder, TAG))
        pieces += block
    return Passage(element, pieces)


# The kind of a block, the element that gives it, and its pieces, which may be blank.
Gathered = tuple[str, Element, Sequence[Piece]]


def _gather(root: Element, excluded: Set[int]) -> Iterator[Gathered]:
    """The blocks inside `root` in document order, without recursion."""
    kind, holder = (root.tag if root.tag in KINDS else "text"), root
    pieces: list[Piece] = []
    waiting: list[tuple[Element, enumerate[Element | str], str, Element]] = []
    parent, children = root, enumerate(root.children)
    while True:
        for number, child in children:
            if isinstance(child, str):
                pieces.append((parent, number))
            elif child.tag == "br":
                pieces.append((child, TAG))
                if kind not in HEADINGS and _ends_with_two_breaks(pieces):
                    yield kind, holder, pieces
                    pieces = []
            elif child.tag not in UNREAD and child.index not in excluded and not is_hidden(child):
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
    """What text directly in `block` is, where around it is `kind`, given by `holder`."""
    if block.tag in KINDS and kind not in CAPTIONS:
        return block.tag, block
    return (kind, holder) if kind != "text" else (kind, block)


def _ends_with_two_breaks(pieces: Sequence[Piece]) -> bool:
    """Whether nothing but white space stands between the last piece and a <br> before it."""
    for piece in islice(reversed(pieces), 1, None):
        if piece[1] == TAG:
            return True
        if not written(piece).isspace():
            return False
    return False
