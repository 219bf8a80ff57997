"""The structured data of a page: JSON-LD, microdata and RDFa as one graph of items."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from seoaudit.page.addresses import urls
from seoaudit.page.structured_data.item import Item, Items, Value
from seoaudit.page.structured_data.json_ld import JsonLd
from seoaudit.page.tree.tree import Tree

__all__ = ("Item", "StructuredData", "Value")


class StructuredData:
    """The items of a page, read when first needed."""

    def __init__(self, tree: Tree, blocks: Sequence[JsonLd], base_url: str | None) -> None:
        self._tree = tree
        self._base_url = base_url
        self.blocks = blocks

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """All items: those of JSON-LD, then microdata, then RDFa, each in document order."""
        tree, found = self._tree, Items(self._resolve)
        for block in self.blocks:
            from seoaudit.page.structured_data.json_items import read_json

            read_json(block, found)
        if tree.select("[itemscope]"):
            from seoaudit.page.structured_data.markup import read_microdata

            read_microdata(tree, found)
        if tree.select("[typeof]"):
            from seoaudit.page.structured_data.markup import read_rdfa

            read_rdfa(tree, found)
        return found.described()

    @cached_property
    def is_readable(self) -> bool:
        """Whether all blocks of JSON-LD can be read; if not, items may be missing."""
        return all(block.is_readable for block in self.blocks)

    def typed(self, types: frozenset[str]) -> Sequence[Item]:
        """Return the items of one of the types."""
        return [item for item in self.items if not types.isdisjoint(item.types)]

    def _resolve(self, id_: str) -> str:
        return id_ if "://" in id_ else urls.resolve(self._base_url, id_) or id_
