"""The text of an article, block by block, as readers see it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from seoaudit.late_pattern import late_pattern
from seoaudit.page.article.article import Article
from seoaudit.page.tree.document_order import within
from seoaudit.page.tree.element_text import gather_blocks
from seoaudit.page.tree.html_elements import HEADINGS
from seoaudit.page.tree.passage import Passage
from seoaudit.page.tree.position import Span
from seoaudit.page.tree.tree import Element

# The numbers below were chosen by reading pages, and swept on 29 November 2026 on pages whose text
# others have annotated: 156 in many languages / 203 of news / 276 of WordPress. The F1 of the text
# found is .938/.935/.989; the comment on each number gives the change at neighbouring values.
# To measure again: python -m benchmarks.sweep

# Characters of the shortest caption that is kept once; shorter ones are names.
# Swept: the same F1 from 15 to 45 (1 of 635 pages changes).
MIN_CAPTION_LENGTH = 30

# Kinds of the blocks of a gallery.
CAPTION_KINDS = frozenset(("text", "figcaption", "li"))

# Elements around a text whose class names may say that it is a caption.
# Swept: no page of 635 changes from 1 to 5.
NAMED_AROUND = 3

_CAPTION = late_pattern("caption|cptn|gallery", re.IGNORECASE)

# Characters at the beginning of two captions that are the same text, one perhaps cut.
# Swept: the same F1 from 30 to 90 (up to 2 of 635 pages change).
SAME_BEGINNING = 60
CODE = ("code", "kbd", "samp")
# Parts of class names by which highlighters mark source code.
# What Doxygen calls the element around source code: https://www.doxygen.nl/manual/customize.html
FRAGMENT = "fragment"
LISTINGS = ("highlight", "code", "prettyprint", "prism", "hljs", "syntax", "brush:", "language-")


class Block:
    """A paragraph, heading, list item or the like.

    `kind` is the tag of the nearest element that names one (h1 to h6, p, li, blockquote, pre, td,
    th, dt, dd, figcaption, caption), or "text" for loose text in a container. The white space of
    `text` is folded to single spaces; a <br> is a space, and two in a row end the block.
    """

    def __init__(self, kind: str, text: str, element: Element, passage: Passage) -> None:
        self.kind = kind
        self.text = text
        self.element = element
        self.passage = passage

    @property
    def is_code(self) -> bool:
        """Whether it is a listing of source code, and no preformatted text such as a poem."""
        if self.kind == "text":
            return _is_line_of_code(self.element)
        if self.kind != "pre":
            return False
        if within(self.element.tree.by_tag(*CODE), self.element):
            return True
        around = (self.element, *islice(self.element.ancestors, 2))
        names = " ".join([element.get("class") for element in around]).lower()
        return any(map(names.__contains__, LISTINGS))

    def span(self, start: int, end: int) -> Span:
        """Return the span of text[start:end] in the source; see `Passage.span` for its limits."""
        return self.passage.span(start, end)

    @property
    def start(self) -> int:
        """Offset of the first character of the text."""
        return self.passage.start

    @property
    def end(self) -> int:
        """Offset after the last character of the text."""
        return self.span(0, len(self.text)).end


def _is_line_of_code(element: Element) -> bool:
    """Whether an element is a line of source code as Doxygen shows it, which has no <pre>."""
    around = element.parent
    return (
        element.tag == "div"
        and around is not None
        and FRAGMENT in (*around.classes, *element.classes)
    )


def text_blocks(article: Article) -> tuple[Block, ...]:
    """Return the blocks of the article in document order, without its excluded zones.

    The line below the headline is the first, as loose text whatever its tag. The headline itself,
    scripts, form controls and hidden elements are left out too.
    """
    excluded = {zone.index for zone in article.excluded}
    if article.headline is not None:
        excluded.add(article.headline.index)
    gathered = list(gather_blocks(article.element, excluded))
    if article.deck is not None:
        deck = gather_blocks(article.deck, frozenset())
        gathered[:0] = [("text", holder, content) for _, holder, content in deck]
    blocks = [
        Block(kind, passage.text, holder, passage)
        for kind, holder, content in gathered
        if content and (passage := Passage(holder, content)).text
    ]
    return tuple(_captions_once(blocks))


def _captions_once(blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks without the copies of captions that galleries keep for other layouts.

    Of captions that begin alike, as a whole one and its abridgement do, the longest stays. They
    are copies only with no heading or paragraph between them, where authors would repeat a picture.
    """
    copies: set[int] = set()
    alike: dict[str, list[Block]] = {}
    for block in blocks:
        if len(block.text) < MIN_CAPTION_LENGTH and block.kind not in HEADINGS:
            continue
        if block.kind not in CAPTION_KINDS:
            alike.clear()
        else:
            captions = alike.setdefault(block.text[:SAME_BEGINNING], [])
            captions.append(block)
            is_copied = len(captions) > 1 and not all(map(_has_own_picture, captions))
            if is_copied and any(map(_is_caption, captions)):
                longest = max(captions, key=lambda caption: len(caption.text))
                copies |= {id(copy) for copy in captions if copy is not longest}
    return [block for block in blocks if id(block) not in copies]


def _has_own_picture(block: Block) -> bool:
    figure = next((e for e in (block.element, *block.element.ancestors) if e.tag == "figure"), None)
    return figure is not None and any(inside.tag == "img" for inside in figure.descendants)


def _is_caption(block: Block) -> bool:
    """Whether a block is the caption of a picture, by its tag, its picture or the names around."""
    if block.kind == "figcaption" or any(e.tag == "img" for e in block.element.descendants):
        return True
    around = islice((block.element, *block.element.ancestors), NAMED_AROUND)
    return any(_CAPTION.search(element.get("class")) for element in around)
