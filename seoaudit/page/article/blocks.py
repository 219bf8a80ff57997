"""The text of an article, block by block, as a reader meets it."""

from __future__ import annotations

from typing import NamedTuple

from seoaudit.page.article.article import Article
from seoaudit.page.tree.element_text import gather_blocks
from seoaudit.page.tree.passage import Passage
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
    gathered = gather_blocks(article.element, excluded)
    return tuple(
        Block(kind, passage.text, holder, passage)
        for kind, holder, pieces in gathered
        if pieces and (passage := Passage(holder, pieces)).text
    )
