"""The text of the article: its blocks, their words counted and searchable."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from seoaudit.named_tuple import NamedTuple
from seoaudit.page.article.blocks import Block
from seoaudit.page.article.boilerplate import is_named
from seoaudit.page.article.headline import DECK
from seoaudit.page.article.joined_blocks import JoinedBlocks
from seoaudit.page.article.sentences import Sentence, find_sentences
from seoaudit.page.tree.element import Element
from seoaudit.page.tree.position import Located, Span
from seoaudit.text.languages.traits import words_per_minute
from seoaudit.text.matching.find import IndexedText
from seoaudit.text.segments.sentences import is_closed
from seoaudit.text.segments.shorten import shorten
from seoaudit.text.segments.words import count_words, has_unspaced

if TYPE_CHECKING:
    from seoaudit.text.readability.formulas import ReadingEase

PARAGRAPHS = frozenset(("p", "text", "blockquote", "dd"))
ITALICS = frozenset(("em", "i"))
CELLS = frozenset(("td", "th"))
CODE = ("code", "kbd", "pre", "samp", "tt")

# The numbers below were chosen by reading pages, and swept on 28 November 2026 on 724 pages: 245 in
# many languages, 203 of news, 276 of WordPress. Their right answers are unknown; the comment
# on each number says on how many pages neighbouring values find another introduction, other
# sentences or another summary.
# To measure again: python -m benchmarks.sweep

# Fewest words of a paragraph that introduces an article.
# Swept: pages that change: 44 at 5, 19 at 8, 21 at 12, 54 at 15.
MIN_INTRODUCTION_WORDS = 10

# Most words of a line under the headline that says what the article is about.
# Swept: pages that change: 15 at 12, 8 at 19, 4 at 31, 9 at 38.
MAX_DECK_WORDS = 25


class Section(NamedTuple):
    """A heading (None before the first one) and the blocks up to the next.

    `words` is the number of words in running text, without headings, tables, captions and code.
    """

    heading: Block | None
    blocks: Sequence[Block]
    words: int


class ArticleText(JoinedBlocks):
    """The blocks of an article in one language. No match or sentence spans two blocks."""

    def __init__(self, blocks: Sequence[Block], language: str) -> None:
        super().__init__(blocks)
        self.language = language

    def is_code(self, place: Located) -> bool:
        """Whether a position in the source is inside an element for code or for keys to press."""
        number = bisect_right(self.code, (place.start, math.inf)) - 1
        return number >= 0 and place.start < self.code[number][1]

    @cached_property
    def code(self) -> Sequence[tuple[int, float]]:
        """Start and end of each outermost element for code."""
        spans: list[tuple[int, float]] = []
        for element in self._code_elements:
            if not spans or element.start >= spans[-1][1]:
                spans.append((element.start, element.outer.end))
        return spans

    @cached_property
    def _code_elements(self) -> Sequence[Element]:
        return self.blocks[0].element.tree.by_tag(*CODE) if self.blocks else ()

    @property
    def has_code(self) -> bool:
        """Whether any element of the page is for code."""
        return bool(self._code_elements)

    def is_in_code(self, offset: int) -> bool:
        """Whether the element that has text[offset] is one for code, or inside one."""
        number = self.block_at(offset)
        holder = self.blocks[number].passage.holder(offset - self.starts[number])
        return holder.is_within(_is_for_code)

    @cached_property
    def index(self) -> IndexedText:
        """The whole text, searchable for phrases; a line end keeps matches within one block."""
        return IndexedText(self.text, self.language)

    @cached_property
    def word_starts(self) -> Sequence[int]:
        """The offset of each word of the index."""
        return self.index.words.starts

    @cached_property
    def word_counts(self) -> Sequence[int]:
        """The number of words of each block."""
        words = self.word_starts
        edges = [bisect_left(words, start) for start in self.starts]
        counts = [after - first for first, after in pairwise([*edges, len(words)])]
        return [
            count_words(block.text) if has_unspaced(block.text) else count
            for block, count in zip(self.blocks, counts, strict=True)
        ]

    @cached_property
    def words(self) -> int:
        """The number of words of the article: of headings, lists and captions too, not of code."""
        counted = zip(self.word_counts, self._listings, strict=True)
        return sum(count for count, is_listing in counted if not is_listing)

    def is_in_listing(self, offset: int) -> bool:
        """Whether an offset of the text is in a listing of source code."""
        return self._listings[self.block_at(offset)]

    @cached_property
    def _listings(self) -> Sequence[bool]:
        """Whether each block is a listing of source code."""
        return [block.is_code for block in self.blocks]

    @property
    def characters(self) -> int:
        """The number of characters of the article."""
        return sum(len(block.text) for block in self.blocks)

    @cached_property
    def sentences(self) -> int:
        """The number of sentences; a heading or list item counts as at least one."""
        return len(self.index.sentences)

    @cached_property
    def told_sentences(self) -> Sequence[tuple[int, int]]:
        """Start and end of each sentence outside tables and listings of code, in the text."""
        told = [
            block.kind not in CELLS and not is_listing
            for block, is_listing in zip(self.blocks, self._listings, strict=True)
        ]
        if all(told):
            return self.index.sentences
        return [(start, end) for start, end in self.index.sentences if told[self.block_at(start)]]

    @cached_property
    def running_sentences(self) -> Sequence[Sentence]:
        """The sentences of the paragraphs: none of headings, lists, captions or code."""
        return list(find_sentences(self, self.index, self.word_counts, PARAGRAPHS))

    @cached_property
    def running_words(self) -> int:
        """The number of words in the sentences of the paragraphs."""
        return sum(len(sentence.spelled) for sentence in self.running_sentences)

    @cached_property
    def reading_ease(self) -> ReadingEase | None:
        """How easy the paragraphs are to read; None without any, or a formula for the language."""
        from seoaudit.text.readability.formulas import is_measured, reading_ease

        if not is_measured(self.language):
            return None
        sentences = [sentence.spelled for sentence in self.running_sentences]
        return reading_ease(sentences, self.language)

    @cached_property
    def paragraphs(self) -> Sequence[Block]:
        """The blocks that are paragraphs, not headings, list items, captions or cells."""
        return [block for block in self.blocks if block.kind in PARAGRAPHS]

    @cached_property
    def prose(self) -> Sequence[Block]:
        """The blocks that are not headings."""
        return [block for block in self.blocks if not is_heading(block)]

    @cached_property
    def sections(self) -> Sequence[Section]:
        """The article divided at its headings; no section before the first if it would be empty."""
        sections: list[Section] = []
        heading: Block | None = None
        inside: list[Block] = []
        words = 0
        for block, count in zip(self.blocks, self.word_counts, strict=True):
            if is_heading(block):
                if heading or inside:
                    sections.append(Section(heading, inside, words))
                heading, inside, words = block, [], 0
            else:
                inside.append(block)
                words += count if is_running(block) else 0
        return [*sections, Section(heading, inside, words)] if heading or inside else sections

    @property
    def reading_minutes(self) -> int:
        """Whole minutes to read the article; at least one if it has a word."""
        return math.ceil(self.words / words_per_minute(self.language))

    @cached_property
    def introduction(self) -> Block | None:
        """The first real paragraph: not a byline, a dateline, a note in italics or a stray word."""
        known = [(n, block) for n, block in self._counted_paragraphs if _is_sentence(block)]
        long = [block for count, block in known if count >= MIN_INTRODUCTION_WORDS]
        told = (block for block in long if not _is_note(block))
        return next(chain(told, long), known[0][1] if known else None)

    @cached_property
    def beginning(self) -> Sequence[Block]:
        """The paragraphs at the beginning of the article, up to the introduction.

        The next one too if the introduction is the line under a headline: short, and not a <p> or
        named so.
        """
        beginning: list[Block] = []
        deck: Block | None = None
        for count, block in self._counted_paragraphs:
            beginning.append(block)
            if block is self.introduction and count <= MAX_DECK_WORDS and _is_deck(block):
                deck = block
            elif block is self.introduction or deck:
                break
        return beginning

    @property
    def _counted_paragraphs(self) -> Iterator[tuple[int, Block]]:
        counted = zip(self.word_counts, self.blocks, strict=True)
        return ((count, block) for count, block in counted if block.kind in PARAGRAPHS)


def _is_deck(block: Block) -> bool:
    """Whether a block may be the line under a headline: loose text, or named as such a line."""
    around = (block.element, block.element.parent)
    return block.kind == "text" or any(e is not None and is_named(e, DECK) for e in around)


def _is_note(block: Block) -> bool:
    """Whether the whole of a paragraph is in italics, as what editors say before a text is."""
    around = block.element.parent
    if around is not None and around.is_within(_is_italic):
        return False
    holders = (holder for holder, _, text in block.passage.pieces if text.strip())
    return all(holder.is_within(_is_italic) for holder in holders)


def _is_for_code(element: Element) -> bool:
    return element.tag in CODE


def _is_italic(element: Element) -> bool:
    return element.tag in ITALICS


def _is_sentence(block: Block) -> bool:
    """Whether a block is more than a line of names and dates in a box."""
    return block.kind != "text" or is_closed(block.text)


def is_heading(block: Block) -> bool:
    """Whether the block is an h1 to h6."""
    return len(block.kind) == 2 and block.kind[0] == "h" and block.kind[1].isdigit()


def is_running(block: Block) -> bool:
    """Whether the block is running text: a paragraph or a list item."""
    return block.kind == "li" or block.kind in PARAGRAPHS


def opening(block: Block, limit: int = 60) -> Span:
    """Return the span of the first words of a block, as `shorten` quotes them."""
    return block.span(0, len(shorten(block.text, limit).removesuffix("…")))
