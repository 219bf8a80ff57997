"""The facts of a page that rules of any package may import and name.

Everything else below `seoaudit.page` may change between two releases.
"""

from typing import TYPE_CHECKING

from seoaudit.lazy_imports import published

if TYPE_CHECKING:
    from seoaudit.page.article.article_text import Section
    from seoaudit.page.article.blocks import Block
    from seoaudit.page.article.sentences import Sentence
    from seoaudit.page.elements.headings import Heading, outline, subheadings
    from seoaudit.page.elements.images import Image
    from seoaudit.page.elements.links import LinkKind, PageLink
    from seoaudit.page.head.canonical import Canonical
    from seoaudit.page.head.head import Meta, Title
    from seoaudit.page.head.hreflang import LanguageVersion
    from seoaudit.page.head.refresh import Refresh
    from seoaudit.page.head.robots_directives import Directive
    from seoaudit.page.keyphrase.keyphrases import Keyphrase
    from seoaudit.page.selection.selected import Selected
    from seoaudit.page.structured_data.item import Item
    from seoaudit.page.structured_data.json_ld import JsonLd
    from seoaudit.page.tree.element import Element
    from seoaudit.page.tree.position import Located, Span
    from seoaudit.text.segments.shorten import shorten

__all__ = [
    "Block",
    "Canonical",
    "Directive",
    "Element",
    "Heading",
    "Image",
    "Item",
    "JsonLd",
    "Keyphrase",
    "LanguageVersion",
    "LinkKind",
    "Located",
    "Meta",
    "PageLink",
    "Refresh",
    "Section",
    "Selected",
    "Sentence",
    "Span",
    "Title",
    "outline",
    "shorten",
    "subheadings",
]

__getattr__, __dir__ = published(
    __name__,
    {
        "Block": "seoaudit.page.article.blocks",
        "Canonical": "seoaudit.page.head.canonical",
        "Directive": "seoaudit.page.head.robots_directives",
        "Element": "seoaudit.page.tree.element",
        "Heading": "seoaudit.page.elements.headings",
        "Image": "seoaudit.page.elements.images",
        "Item": "seoaudit.page.structured_data.item",
        "JsonLd": "seoaudit.page.structured_data.json_ld",
        "Keyphrase": "seoaudit.page.keyphrase.keyphrases",
        "LanguageVersion": "seoaudit.page.head.hreflang",
        "LinkKind": "seoaudit.page.elements.links",
        "Located": "seoaudit.page.tree.position",
        "Meta": "seoaudit.page.head.head",
        "PageLink": "seoaudit.page.elements.links",
        "Refresh": "seoaudit.page.head.refresh",
        "Section": "seoaudit.page.article.article_text",
        "Selected": "seoaudit.page.selection.selected",
        "Sentence": "seoaudit.page.article.sentences",
        "Span": "seoaudit.page.tree.position",
        "Title": "seoaudit.page.head.head",
        "outline": "seoaudit.page.elements.headings",
        "shorten": "seoaudit.text.segments.shorten",
        "subheadings": "seoaudit.page.elements.headings",
    },
)
