"""Blocks of text as one string, whose offsets lead back to blocks and to the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from seoaudit.page.article.blocks import Block
from seoaudit.page.tree.position import Span


class JoinedBlocks:
    """Blocks joined to one text. Offsets are offsets in `text`."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks

    @cached_property
    def text(self) -> str:
        """All blocks, one per line."""
        return "\n".join(block.text for block in self.blocks)

    @cached_property
    def starts(self) -> Sequence[int]:
        """The offset in `text` at which each block begins."""
        lengths = (len(block.text) + 1 for block in self.blocks)
        return list(accumulate(lengths, initial=0))[:-1]

    def block_at(self, offset: int) -> int:
        """Return the number of the block that contains the character text[offset]."""
        return bisect_right(self.starts, offset) - 1

    def span(self, start: int, end: int) -> Span:
        """Return the span in the source of text[start:end], which must be within one block."""
        number = self.block_at(start)
        first = self.starts[number]
        return self.blocks[number].span(start - first, end - first)
