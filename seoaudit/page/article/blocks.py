"""The text of an article, block by block, as readers see it."""

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
    th, dt, dd, figcaption, caption), or "text" for loose text in a container. The white space of
    `text` is folded to single spaces; a <br> is a space, and two in a row end the block.
    """

    kind: str
    text: str
    element: Element
    passage: Passage

    def span(self, start: int, end: int) -> Span:
        """Return the span of text[start:end] in the source; see `Passage.span` for its limits."""
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
    """Return the blocks of the article in document order, without its excluded zones.

    The headline, scripts, form controls and hidden elements are left out too.
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
